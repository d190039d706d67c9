/** Rewrites an affiliate's listings without end, from one state of all of them to another. Made to be killed. */
import 'temporal-polyfill/global';
import { readListings } from '../../scripts/lib/affiliateFolder.ts';
import { writePlan } from '../../scripts/lib/writePlan.ts';
import { groupChanges } from '../../src/domain/groupChanges.ts';

const contentFolder = process.argv[2] ?? '';
process.stdout.write('ready\n');
for (;;) {
  const { existing } = readListings(contentFolder, 'nami-example', {});
  const changed = existing.map((before) => {
    const { id, ...group } = { ...before, description: before.description === 'one' ? 'two' : 'one' };
    return { id, place: '', before, group, changes: groupChanges(before, group) };
  });
  writePlan(contentFolder, { affiliate: 'nami-example', added: [], changed }, {});
}
