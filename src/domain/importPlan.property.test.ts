import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutId } from './groupId.ts';
import { afterwards, plan, record, type Said } from '../../tests/support/incoming.ts';

/** Feeds with twins, repeated ids and names that many bear. */
const said: fc.Arbitrary<Said> = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
    slug: fc.constantFrom('hope', 'con', 'hope-2', 'x'),
    name: fc.constantFrom('Hope', 'Hope group', 'NAMI Connection', 'Peña', '日本'),
    weekday: fc.constantFrom('monday', 'tuesday', 'thursday'),
    starts: fc.constantFrom('10:00', '18:30'),
    street: fc.constantFrom('1 A Street', '2 B Street'),
    city: fc.constantFrom('Evanston', 'Skokie'),
  },
  { requiredKeys: ['name'] },
);
const feeds = fc.array(said, { maxLength: 14 }).map((all) => all.map((one, index) => record(one, `row ${index + 2}`)));
const shape = ({ added, changed, unchanged, totals, gone }: ReturnType<typeof plan>) => ({
  added: added.map(({ id, group }) => [id, group]),
  changed: changed.map(({ id, group }) => [id, group]),
  unchanged: unchanged.map(({ id }) => id),
  gone,
  totals,
});

describe('whatever a feed says', () => {
  test('every record is accounted for, and ids are names that may be addresses', () => {
    fc.assert(
      fc.property(feeds, feeds, (before, now) => {
        const listings = afterwards(plan(before), []);
        const { totals, added } = plan(now, listings);
        const { records, added: fresh, changed, unchanged, duplicates, heldBack } = totals;
        expect(fresh + changed + unchanged + duplicates + heldBack).toBe(records);
        expect(new Set([...added, ...listings].map(({ id }) => id)).size).toBe(added.length + listings.length);
        for (const { id } of added) expect(id).toMatch(/^nami-example\/(?!con$)[a-z0-9]+(-[a-z0-9]+)*$/u);
      }),
      { numRuns: 200 },
    );
  });

  test('importing it a second time changes nothing', () => {
    fc.assert(
      fc.property(feeds, feeds, (before, now) => {
        const listings = afterwards(plan(before), []);
        const written = afterwards(plan(now, listings), listings);
        expect(plan(now, written).totals).toMatchObject({ added: 0, changed: 0 });
      }),
      { numRuns: 200 },
    );
  });

  test('the order of its records makes no difference', () => {
    fc.assert(
      fc.property(
        feeds,
        feeds.chain((now) => fc.tuple(fc.constant(now), fc.shuffledSubarray(now, { minLength: now.length }))),
        (before, [now, shuffled]) => {
          const listings = afterwards(plan(before), []);
          expect(shape(plan(shuffled, listings))).toEqual(shape(plan(now, listings)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('renumbered, it finds every one of its listings again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(said, { selector: ({ id }) => id ?? 'none', maxLength: 8 }),
        fc.nat(9),
        (all, turn) => {
          const kept = plan(all.map((one) => record(one)));
          const listings = afterwards(kept, []);
          const ids = listings.map(({ source }) => source?.id ?? '');
          const renumbered = listings.map((listing, index) => {
            const group = { ...withoutId(listing), source: undefined };
            return { ...record({ id: ids[(index + turn) % ids.length] ?? '' }), said: group, group };
          });
          const { totals } = plan(renumbered, listings);
          expect(totals).toMatchObject({ added: 0, heldBack: 0, gone: 0, duplicates: 0 });
        },
      ),
      { numRuns: 200 },
    );
  });
});
