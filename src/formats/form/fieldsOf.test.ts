import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formSituation } from '../../../tests/support/formSituation.ts';
import { groupDrafts } from '../../../tests/support/groupDrafts.ts';
import { Group } from '../../domain/group.ts';
import { checkListing, groupFromListing } from './checkListing.ts';
import { fieldsOf } from './fieldsOf.ts';

const TUESDAY = {
  ...{ name: 'Tuesday', affiliate: 'nami-example', timeZone: 'America/Chicago', formerly: ['nami-example/old'] },
  ...{ source: { feed: 'sheet', id: '7' }, site: { city: 'Belleville', state: 'IL' } },
  meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '19:00', minutes: 75, format: 'online' }],
  firstVisit: { entrance: 'The side door' },
  facilitatorPair: { status: 'needs-one', since: '2026-01-05' },
};

describe('a listing that is opened to be changed', () => {
  const say = { rhythm: () => 'as it was', clock: (starts: string) => starts, length: String };

  test('comes out as it went in while nobody changes it', () => {
    fc.assert(
      fc.property(groupDrafts, (draft) => {
        const before = { ...Group.parse(draft), id: 'nami-example/tuesday' };
        const { ready, problems } = checkListing(fieldsOf(before, say), { ...formSituation, before });
        expect(problems.filter(({ weight }) => weight === 'settle')).toEqual([]);
        expect(ready?.changes).toEqual([]);
        expect({ ...ready?.group, id: before.id }).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps what no field of the form speaks of', () => {
    const before = { ...Group.parse(TUESDAY), id: 'nami-example/tuesday' };
    const fields = { ...fieldsOf(before, say), name: 'Tuesday evening', room: 'Room 2' };
    const { ready } = checkListing(fields, { ...formSituation, before });
    expect(ready?.changes.map(({ field, at }) => [field, at])).toEqual([
      ['name', 'name'],
      ['firstVisit.room', 'room'],
    ]);
    expect(ready?.group).toMatchObject({ formerly: ['nami-example/old'], source: { feed: 'sheet', id: '7' } });
    expect(ready?.group.meetingTimes).toEqual(before.meetingTimes);
  });

  test('is found in its file, and nothing else passes for it', () => {
    const group = { ...Group.parse(TUESDAY), id: 'nami-example/tuesday' };
    expect(groupFromListing({ groups: [group] }, group.id)).toEqual(group);
    for (const content of [undefined, null, '<html>', [], { groups: 'x' }, { groups: [null, { id: group.id }] }]) {
      expect(groupFromListing(content, group.id)).toBeUndefined();
    }
  });
});
