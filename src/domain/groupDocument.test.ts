import { expect, test } from 'vitest';
import fc from 'fast-check';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { byAffiliateAndRank, ranksById, toTenThousandth } from './groupDocument.ts';

test('knows the point and how sure it is', () => {
  expect(exampleGroup('a', { site: siteAt(TOWNS.skokie, { precision: 'town' }) })).toMatchObject({
    point: TOWNS.skokie,
    precision: 'town',
    site: { city: 'Evanston', state: 'IL' },
  });
});

test('a site without a name goes by its street', () => {
  const street = '12 Example Street';
  expect(exampleGroup('a', { site: siteAt(undefined, { street }) }).site?.name).toBe(street);
  expect(exampleGroup('a', { site: siteAt(undefined, { street, name: 'Library' }) }).site?.name).toBe('Library');
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

test('rounds a point to some twelve yards, and leaves no minus before a 0', () => {
  const { point } = exampleGroup('a', { site: siteAt({ latitude: 42.045_149, longitude: -87.687_651 }) });
  expect(point).toEqual({ latitude: 42.0451, longitude: -87.6877 });
  expect(Object.is(toTenThousandth({ latitude: -0.000_01, longitude: 1 }).latitude, 0)).toBe(true);
});

test('affiliate and rank stand for the id: they order Groups alike', () => {
  const affiliate = fc.constantFrom('nami', 'nami-a', 'nami-a-b', 'nami-b', 'nami0');
  const slug = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3})?$/u);
  const id = fc.tuple(affiliate, slug).map(([folder, name]) => ({ affiliate: folder, id: `${folder}/${name}` }));
  fc.assert(
    fc.property(fc.uniqueArray(id, { selector: (group) => group.id }), (groups) => {
      const ranks = ranksById(groups);
      const documents = groups.map((group) => ({ ...exampleGroup('a'), ...group, rank: ranks.get(group.id)! }));
      const byId = documents.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      expect(documents.toSorted(byAffiliateAndRank).map((group) => group.id)).toEqual(byId.map((group) => group.id));
      for (const all of Map.groupBy(byId, (group) => group.affiliate).values()) {
        expect(all.map(({ rank }) => rank)).toEqual(all.map((_, at) => at));
      }
    }),
  );
});
