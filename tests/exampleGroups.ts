import { Affiliate } from '../src/domain/affiliate.ts';
import type { Point } from '../src/domain/distance.ts';
import { Group } from '../src/domain/group.ts';
import { toGroupDocument, type GroupDocument } from '../src/domain/groupDocument.ts';

/** Points of real towns, for tests that measure. */
export const TOWNS = {
  evanston: { latitude: 42.0451, longitude: -87.6877 },
  skokie: { latitude: 42.0324, longitude: -87.7416 },
  waukegan: { latitude: 42.3636, longitude: -87.8448 },
  rockford: { latitude: 42.2711, longitude: -89.094 },
} as const satisfies Record<string, Point>;

/** A Group as search knows it, confirmed lately, weekly on Tuesdays in Illinois unless told otherwise. */
export function exampleGroup(id: string, listing: Readonly<Record<string, unknown>> = {}): GroupDocument {
  const group = Group.parse({
    name: `Group ${id}`,
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
    site: siteAt(TOWNS.evanston),
    confirmedOn: '2026-03-01',
    ...listing,
  });
  const affiliate = Affiliate.parse({ name: 'NAMI Example', state: 'IL' });
  return toGroupDocument({ ...group, id: `nami-example/${id}` }, { ...affiliate, id: 'nami-example' }, exampleRank(id));
}

const LETTERS = '-0123456789abcdefghijklmnopqrstuvwxyz';

/** A rank of its own for every id, in the order of ids as far as their first six letters tell. */
function exampleRank(id: string): number {
  let order = 0;
  for (let at = 0; at < 6; at += 1) order = order * 38 + LETTERS.indexOf(id.charAt(at) || '?') + 1;
  let rest = 7;
  for (const letter of id) rest = (rest * 31 + letter.charCodeAt(0)) % 2 ** 20;
  return order * 2 ** 20 + rest;
}

/** A Site somewhere in Illinois. */
export const siteAt = (point: Point | undefined, rest: Readonly<Record<string, unknown>> = {}) => ({
  city: 'Evanston',
  state: 'IL',
  ...point,
  ...rest,
});

export const ONLINE = { format: 'online', site: undefined } as const;
