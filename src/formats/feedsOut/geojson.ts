import { pointOf } from '../../domain/site.ts';
import { withoutPasscode } from '../../domain/passcodes.ts';
import type { Loss } from './loss.ts';
import { DETAILS_OF_DATES, FORMER_ADDRESSES, PASSCODE } from './lossesOfMany.ts';
import { type Edition, isDemonstration, type OutFormat, type Published, saidOf } from './outFormat.ts';

const LOSSES: readonly Loss[] = [
  { code: 'times-in-words', how: 'in-words', fields: ['meetingTimes'] },
  { code: 'which-weeks', how: 'left-out', fields: ['meetingTimes.metOn'] },
  {
    code: 'other-sites',
    how: 'left-out',
    fields: ['meetingTimes.site.latitude', 'meetingTimes.site.longitude', 'meetingTimes.site.precision', 'meetingTimes.site.arriving'],
  }, // prettier-ignore
  { code: 'dates-that-differ', how: 'in-words', fields: ['exceptions'] },
  DETAILS_OF_DATES,
  PASSCODE,
  { code: 'since', how: 'left-out', fields: ['facilitatorPair.since'] },
  FORMER_ADDRESSES,
];

/**
 * Groups as points on a map. Properties are flat, because map programs show no others;
 * what is nested in a listing is a sentence here. A Group without a point has the
 * geometry `null`, and `precision` says how far the point of the others can be trusted.
 *
 * Source: RFC 7946.
 */
export const geojson: OutFormat = {
  file: 'groups.geojson',
  contentType: 'application/geo+json; charset=utf-8',
  losses: LOSSES,
  between: ',\n',
  head: (_, { name, now, demonstration }) =>
    `${JSON.stringify({ type: 'FeatureCollection', name, generated: now.toString(), demonstration }).slice(0, -1)},"features":[\n`,
  piece: (published, edition) => JSON.stringify(feature(published, edition)),
  tail: () => '\n]}\n',
  instead: (parts) => `${JSON.stringify(parts)}\n`,
};

function feature(published: Published, edition: Edition): unknown {
  const { group } = published;
  const point = group.format === 'online' ? undefined : pointOf(siteOf(published));
  return {
    type: 'Feature',
    id: group.id,
    geometry: point === undefined ? null : { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: saidOf({ ...aboutIt(published, edition), ...wayThere(published, edition) }),
  };
}

const siteOf = ({ group }: Published) => group.site ?? group.meetingTimes.find(({ site }) => site !== undefined)?.site;

function aboutIt(published: Published, edition: Edition) {
  const { group, affiliate } = published;
  const words = edition.words(group.writtenIn);
  return {
    name: group.name,
    url: edition.pageOf(group),
    ...(isDemonstration(published, edition) ? { demonstration: words.demonstration } : {}),
    affiliate: group.affiliate,
    affiliateName: affiliate.name,
    status: group.status,
    standing: joined(words.standing(group)),
    when: joined(group.meetingTimes.map(words.when), '; '),
    season: joined(words.season(group)),
    timeZone: group.timeZone,
    dates: joined([...group.exceptions.map(words.exception), ...affiliate.closures.map(words.closure)], '; '),
    format: group.format,
    languages: group.languages.join(','),
    writtenIn: group.writtenIn,
    audiences: group.audiences.join(','),
    ageFrom: group.ages?.from,
    ageUntil: group.ages?.until,
    description: group.description,
    registration: group.registration,
    registrationLink: group.registrationLink,
    facilitatorPair: group.facilitatorPair?.status,
    confirmedOn: group.confirmedOn,
  };
}

function wayThere(published: Published, edition: Edition) {
  const { group } = published;
  const words = edition.words(group.writtenIn);
  const site = siteOf(published);
  const { contact, online } = group;
  return {
    siteName: site?.name,
    street: site?.street,
    city: site?.city,
    state: site?.state,
    zip: site?.zip,
    precision: site?.precision,
    arriving: site?.arriving,
    wayIn: joined(words.wayIn(group)),
    access: joined(words.access(group)),
    onlineHow: online?.how,
    onlineLink: online?.link === undefined ? undefined : withoutPasscode(online.link).link,
    contactName: contact?.name,
    contactPhone: contact?.phone,
    contactEmail: contact?.email,
    contactWebsite: contact?.website,
    contactNote: contact?.note,
  };
}

const joined = (sentences: readonly string[], between = ' '): string | undefined =>
  sentences.length === 0 ? undefined : sentences.join(between);
