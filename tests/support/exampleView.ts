import { Affiliate } from '../../src/domain/affiliate.ts';
import { Group } from '../../src/domain/group.ts';
import { type GroupView, viewGroup } from '../../src/domain/groupView.ts';

export const EXAMPLE_AFFILIATE = { id: 'nami-example', ...Affiliate.parse({ name: 'NAMI Example', state: 'IL' }) };

const moment = {
  ...{ now: Temporal.Instant.from('2026-12-01T18:00:00Z'), today: '2026-12-01' },
  ...{ rules: { askFirstAfterDays: 180, unlistAfterDays: 365 }, count: 9 },
};

/** A Group of Tuesday evenings as its page sees it on a Tuesday at noon, but for what `differs`. */
export const exampleView = (differs: Readonly<Record<string, unknown>> = {}): GroupView =>
  viewGroup(
    {
      id: 'nami-example/tuesday',
      ...Group.parse({
        name: 'Evanston Tuesday',
        affiliate: 'nami-example',
        timeZone: 'America/Chicago',
        meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
        site: { name: 'Town library', street: '1 Example Street', city: 'Evanston', state: 'IL', zip: '60201' },
        confirmedOn: '2026-11-01',
        ...differs,
      }),
    },
    EXAMPLE_AFFILIATE,
    moment,
  );
