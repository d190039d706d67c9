import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { affiliate, csv, importAll, inContent, listingsOf, pages } from '../../tests/support/importRun.ts';
import type { ImportOutcome } from './runImport.ts';

describe('a feed over time', () => {
  const listed = async (...pagesInTurn: readonly string[]) => {
    affiliate('nami-one', '{ url: https://one.example.org/groups.csv }');
    let last: readonly ImportOutcome[] = [];
    for (const page of pagesInTurn) {
      pages.set('https://one.example.org/groups.csv', page);
      last = await importAll('--all', '--write');
    }
    return last[0];
  };

  test('that shrinks to one row keeps the last good content', async () => {
    const one = await listed(csv(12), csv(1, ' renamed'));
    expect(one).toMatchObject({ failed: true, stopped: expect.stringContaining('has lost 11 of the 12 groups') });
    expect(one).not.toHaveProperty('written');
    expect(readFileSync(inContent('groups/nami-one/group-0-tuesday.yaml'), 'utf8')).toContain('name: Group 0\n');
    const [insisted] = await importAll('--all', '--write', '--accept-loss');
    expect(insisted).toMatchObject({ failed: false, written: 1, plan: { totals: { gone: 11 } } });
    expect(listingsOf('nami-one')).toHaveLength(12);
  });

  test('that loses nine of fifty is written, because groups come and go', async () => {
    expect(await listed(csv(20), csv(11))).toMatchObject({ failed: false, plan: { totals: { gone: 9 } } });
  });

  test('that doubles lists every group once', async () => {
    const doubled = `${csv(12)}\n${csv(12).split('\n').slice(1).join('\n')}`;
    expect(await listed(csv(12), doubled)).toMatchObject({
      plan: { totals: { unchanged: 12, duplicates: 12, added: 0 } },
    });
  });

  test('that is renumbered and reshuffled finds every group again', async () => {
    const [head = '', ...rows] = csv(12).split('\n');
    const other = [head, ...rows.toReversed().map((row, index) => row.replace(/^\d+/u, String(500 + index)))].join(
      '\n',
    );
    expect(await listed(csv(12), other)).toMatchObject({ plan: { totals: { changed: 12, added: 0, gone: 0 } } });
  });

  const series = (uid: string, name: string, day: string, street: string) =>
    [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SUMMARY:${name}`,
      `DTSTART;TZID=America/Chicago:${day}T183000`,
      'DURATION:PT90M',
      'RRULE:FREQ=WEEKLY',
      `LOCATION:${street}\\, Evanston\\, IL 60201`,
      'END:VEVENT',
    ].join('\n');
  const calendar = (...all: readonly string[]) => ['BEGIN:VCALENDAR', ...all, 'END:VCALENDAR'].join('\n');
  const tuesday = series('a', 'Tuesday group', '20260106', '1 Elm St');
  const friday = series('b', 'Friday group', '20260109', '9 Oak St');

  test('whose ids are those of a calendar: made anew each time, every group is found again', async () => {
    const anew = calendar(friday.replace('UID:b', 'UID:z'), tuesday.replace('UID:a', 'UID:y'));
    expect(await listed(calendar(tuesday, friday), anew)).toMatchObject({
      plan: { totals: { changed: 2, added: 0, gone: 0 } },
    });
  });

  test('whose id is given to another group holds that back', async () => {
    const reused = calendar(series('a', 'Quite another', '20260108', '77 Main St'), friday);
    const one = await listed(calendar(tuesday, friday), reused);
    expect(one).toMatchObject({ plan: { totals: { heldBack: 1, unchanged: 1 }, issues: [{ code: 'id-reused' }] } });
  });

  test('whose service ids stay the same when it is renamed', async () => {
    const service = (name: string) => ({
      id: '6f1f0d0e-0000-4000-8000-000000000001',
      name,
      schedules: [],
      service_at_locations: [
        {
          id: '6f1f0d0e-0000-4000-8000-000000000002',
          location: {
            location_type: 'physical',
            addresses: [{ address_1: '1 Elm St', city: 'Evanston', state_province: 'IL', postal_code: '60201' }],
          },
          schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '18:30', closes_at: '20:00' }],
        },
      ],
    });
    const one = await listed(JSON.stringify([service('Old name')]), JSON.stringify([service('New name')]));
    expect(one).toMatchObject({
      plan: { changed: [{ id: 'nami-one/old-name-tuesday', changes: [{ field: 'name' }] }] },
    });
  });
});
