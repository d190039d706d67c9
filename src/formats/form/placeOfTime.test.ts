import { describe, expect, test } from 'vitest';
import { formSituation } from '../../../tests/support/formSituation.ts';
import { Group } from '../../domain/group.ts';
import { checkListing } from './checkListing.ts';
import { fieldsOf } from './fieldsOf.ts';
import { emptyFields, emptyTime, type FormFields } from './formFields.ts';

const TYPED: FormFields = {
  ...emptyFields('en'),
  ...{ name: 'Belleville Tuesday', affiliate: 'nami-example', city: 'Belleville', state: 'IL', zip: '62220' },
};
const check = (fields: Partial<FormFields>) => checkListing({ ...TYPED, ...fields }, formSituation);
/** "city-missing at times.1.city" */
const asked = (fields: Partial<FormFields>) => check(fields).problems.map(({ kind, field }) => `${kind} at ${field}`);

describe('a time that is held elsewhere than the others', () => {
  const TWO = [{ ...emptyTime(1), words: 'every Tuesday', starts: '7pm' }];
  const second = (more: object) => ({ ...emptyTime(2), words: 'every Thursday', starts: '6 pm', ...more });
  const times = (more: object) => ({ times: [...TWO, second(more)] });
  const timeOf = (more: object, fields: Partial<FormFields> = {}) =>
    check({ ...times(more), ...fields }).ready?.group.meetingTimes[1];

  test('may be online while the others are in a room, and then the form takes how one joins', () => {
    const { ready } = check({ ...times({ format: 'online' }), onlineHow: 'Ask for the link' });
    expect(ready?.group).toMatchObject({ format: 'in-person', online: { how: 'Ask for the link' } });
    expect(ready?.group.meetingTimes[0]).not.toHaveProperty('format');
    expect(ready?.group.meetingTimes[1]).toMatchObject({ weekday: 'thursday', format: 'online' });
  });

  test('is in the town and state of the others unless it says otherwise', () => {
    expect(timeOf({ siteName: 'Example Chapel' })?.site).toMatchObject({
      ...{ name: 'Example Chapel', city: 'Belleville', state: 'IL' },
    });
    expect(timeOf({ street: '7 Example Street', city: 'Clayton', state: 'MO', zip: '63105' })?.site).toMatchObject({
      ...{ street: '7 Example Street', city: 'Clayton', state: 'MO', zip: '63105' },
    });
  });

  test('has a room of its own where the others are online, in the state of the affiliate', () => {
    const online = { format: 'online', onlineHow: 'Ask for the link', city: '', state: '', zip: '' } as const;
    const room = { format: 'in-person', siteName: 'Example Chapel', city: 'Alton' };
    expect(timeOf(room, online)?.site).toMatchObject({ city: 'Alton', state: 'IL' });
    expect(asked({ ...times({ format: 'in-person' }), ...online })).toEqual(['city-missing at times.1.city']);
  });

  test('is asked about where only its place is known, or its ZIP code is none', () => {
    expect(asked(times({ words: '', starts: '', siteName: 'Example Chapel' }))).toEqual([
      'when-missing at times.1.words',
      'starts-missing at times.1.starts',
    ]);
    expect(asked(times({ siteName: 'Example Chapel', zip: '6220' }))).toEqual(['zip-unread at times.1.zip']);
  });

  test('loses the point of its old address with the address, and its room when it goes online', () => {
    const site = { name: 'Example Chapel', city: 'Alton', state: 'IL', latitude: 38.89, longitude: -90.18 };
    const group = Group.parse({
      ...{ name: 'Two', affiliate: 'nami-example', timeZone: 'America/Chicago', writtenIn: 'en' },
      ...{ site: { city: 'Belleville', state: 'IL' } },
      meetingTimes: [{ rhythm: 'weekly', weekday: 'thursday', starts: '18:00', site }],
    });
    const before = { ...group, id: 'nami-example/two' };
    const say = { rhythm: () => 'as it was', clock: (starts: string) => starts, length: String };
    const fields = fieldsOf(before, say);
    const siteOf = (more: object) =>
      checkListing({ ...fields, times: fields.times.map((row) => ({ ...row, ...more })) }, { ...formSituation, before })
        .ready?.group.meetingTimes[0]?.site;
    expect(siteOf({})).toMatchObject(site);
    expect(siteOf({ starts: '7 pm' })).toMatchObject(site);
    expect(siteOf({ street: '9 Example Street' })).toEqual({
      ...{ name: 'Example Chapel', street: '9 Example Street', city: 'Alton', state: 'IL', precision: 'door' },
    });
    expect(siteOf({ format: 'online' })).toBeUndefined();
  });
});
