import { expect, test } from 'vitest';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';

test('knows the point and how sure it is', () => {
  expect(exampleGroup('a', { site: siteAt(TOWNS.skokie, { precision: 'town' }) })).toMatchObject({
    point: TOWNS.skokie,
    precision: 'town',
    site: { city: 'Evanston', state: 'IL' },
  });
});

test('a group that is only online has no point, and the state of its affiliate', () => {
  const group = exampleGroup('a', ONLINE);
  expect(group.state).toBe('IL');
  expect(group).not.toHaveProperty('point');
  expect(group).not.toHaveProperty('site');
});

test('takes the site of a meeting where the group has none of its own', () => {
  const group = exampleGroup('a', {
    site: undefined,
    meetingTimes: [
      { rhythm: 'weekly', weekday: 'monday', starts: '18:30', format: 'online' },
      { rhythm: 'weekly', weekday: 'friday', starts: '18:30', site: siteAt(TOWNS.rockford) },
    ],
  });
  expect(group.point).toEqual(TOWNS.rockford);
});

test('keeps what belongs on the page, and nowhere else, out of the search', () => {
  const contact = { phone: '847-555-0142', note: 'Evenings only' };
  const group = exampleGroup('a', { contact, description: 'A long text.', firstVisit: { lookFor: 'A yellow sign' } });
  expect(JSON.stringify(group)).not.toMatch(/555|Evenings|long text|yellow/u);
});
