import { expect, test } from 'vitest';
import { Affiliate } from '../domain/affiliate.ts';
import { Group } from '../domain/group.ts';
import { viewGroup } from '../domain/groupView.ts';
import { stringsFor } from '../strings/stringsFor.ts';
import { sayJoining } from './sayJoining.ts';

const affiliate = { id: 'nami-example', ...Affiliate.parse({ name: 'NAMI Example', state: 'IL' }) };
const now = Temporal.Instant.from('2026-12-01T18:00:00Z');
const moment = { now, today: '2026-12-01', rules: { askFirstAfterDays: 180, unlistAfterDays: 365 }, count: 9 };

function joining(differs: Readonly<Record<string, unknown>>): string {
  const group = {
    id: 'nami-example/tuesday',
    ...Group.parse({
      name: 'Evanston Tuesday',
      affiliate: 'nami-example',
      timeZone: 'America/Chicago',
      meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
      site: { name: 'Town library', street: '1 Example Street', city: 'Evanston', state: 'IL', zip: '60201' },
      confirmedOn: '2026-11-01',
      registration: 'drop-in',
      ...differs,
    }),
  };
  return sayJoining(viewGroup(group, affiliate, moment), stringsFor('en')).join(' ');
}

test('whoever may drop in is told to just come', () => {
  expect(joining({})).toMatch(/^Just come\. /u);
});

test.each([
  [
    'has not been confirmed for long',
    { confirmedOn: '2026-05-01' },
    /^Ask first\. If it still meets, you can just come/u,
  ],
  ['was never confirmed', { confirmedOn: undefined }, /^Ask first\. /u],
  ['is paused', { status: 'paused' }, /^It does not meet now\. /u],
  ['is forming', { status: 'forming' }, /^It does not meet yet\. /u],
  [
    'is old and full',
    { confirmedOn: '2026-05-01', registration: 'full' },
    /^Ask first\. If it still meets, it may be full\.$/u,
  ],
])('nobody is told to just come to a group that %s', (_, differs, says) => {
  expect(joining(differs)).toMatch(says);
});
