import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutId } from '../src/domain/groupId.ts';
import { readBack } from '../src/formats/feeds/tableLosses.ts';
import { publishableGroups } from './arbitraryGroups.ts';

/** Unit: Groups. Each table has twenty. `npm run test:full` asks for more. */
const LISTINGS = process.env['FULL'] === '1' ? 100_000 : 2_000;

test(
  `${LISTINGS.toLocaleString('en-US')} publishable Groups go out as our own table and come in again as they were`,
  () => {
    fc.assert(
      fc.property(publishableGroups, (groups) => {
        const back = readBack(groups);
        for (const group of groups) expect(back.get(group.id)).toEqual(withoutId(group));
      }),
      { numRuns: LISTINGS / 20 },
    );
  },
  LISTINGS * 30,
);
