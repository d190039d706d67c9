/** Rewrites an affiliate's listings without end, from one state of all of them to another, and says when it has done so once. Made to be killed. */
import 'temporal-polyfill/global';
import { readListings } from '../../scripts/lib/affiliateFolder.ts';
import { writePlan } from '../../scripts/lib/writePlan.ts';
import { groupChanges } from '../../src/domain/groupChanges.ts';

const contentFolder = process.argv[2] ?? '';
for (let rewritten = 0; ; rewritten += 1) {
  const { existing } = readListings(contentFolder, 'nami-example', {});
  const changed = existing.map((before) => {
    const { id, ...group } = { ...before, description: before.description === 'one' ? 'two' : 'one' };
    return { id, place: '', before, group, changes: groupChanges(before, group) };
  });
  writePlan(contentFolder, { affiliate: 'nami-example', added: [], changed }, {});
  if (rewritten === 0) process.stdout.write('once\n');
}
