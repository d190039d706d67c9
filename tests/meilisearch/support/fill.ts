/** Fills an index with invented Groups, to be killed while it does: `fill.ts <index> <count>`. */
import 'temporal-polyfill/global';
import { spreadGroups } from '../../../scripts/bench/spreadGroups.ts';
import { fillIndex } from '../../../scripts/lib/fillIndex.ts';
import { readIndexTarget } from '../../../scripts/lib/indexTarget.ts';

const [index = '', count = ''] = process.argv.slice(2);
const asked = readIndexTarget({ ...process.env, MEILISEARCH_INDEX: index });
if ('problems' in asked) throw new Error(asked.problems.join('\n'));
const documents = spreadGroups(400).slice(0, Number(count));
await fillIndex({ target: asked.target, documents, now: Temporal.Now.instant() });
