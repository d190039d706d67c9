import { describe, expect, test } from 'vitest';
import { afterwards, listing, plan, record, type Said } from '../../tests/support/incoming.ts';

const EVANSTON = { id: '1', name: 'Evanston', street: '1 Lake Street' } as const;
const SKOKIE = { id: '2', name: 'Skokie', city: 'Skokie', street: '2 Park Street', weekday: 'monday' } as const;

describe('an id of the feed', () => {
  test('is not trusted for a name that several groups bear', () => {
    const common = (said: Said) => ({ ...said, name: 'NAMI Connection' });
    const listings = [listing({ ...common(EVANSTON), id: '1' }, 'a'), listing({ ...common(SKOKIE), id: '2' }, 'b')];
    const moved = record({ ...common(EVANSTON), id: '1', city: 'Peoria', street: '5 Far Street', weekday: 'thursday' });
    expect(plan([moved, record(common(SKOKIE))], listings).issues).toMatchObject([{ code: 'id-reused', id: '1' }]);
  });

  test('is trusted for a name that one import leaves to one group, at once and not only by the next', () => {
    const listings = [listing(SKOKIE, 'a'), listing({ ...EVANSTON, name: 'Skokie' }, 'b')];
    const feed = [record({ ...SKOKIE, city: 'Peoria', weekday: 'thursday' }), record({ ...EVANSTON, name: 'Hope' })];
    const first = plan(feed, listings);
    expect(first.totals).toMatchObject({ changed: 2, heldBack: 0 });
    expect(plan(feed, afterwards(first, listings)).totals).toMatchObject({ unchanged: 2, heldBack: 0 });
  });
});
