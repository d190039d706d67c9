import { readLanguages } from './languageWords.ts';
import type { ListedSite, Listing } from './listing.ts';
import { joined } from './meetingGuide.ts';
import { readMeetingTypes } from './meetingTypes.ts';
import type { PlainColumn } from './plainColumns.ts';
import { plainHeading } from './plainHeading.ts';
import { nameless, type Outcome } from './reading.ts';
import { saidOf, unlessEmpty } from './record.ts';
import { splitWhen } from './splitWhen.ts';

/** One row: column → what it says, never blank. */
export type Said = ReadonlyMap<PlainColumn, string>;

/** Columns that only our own table has. They go to `Listing.own` under their names here. */
export const OWN_COLUMNS = [
  'audience',
  'ages',
  'stepFree',
  'accessibleToilet',
  'asl',
  'parking',
  'transit',
  'entrance',
  'room',
  'lookFor',
  'registration',
  'registrationLink',
  'facilitators',
  'season',
  'confirmedOn',
  'statusNote',
  'resumesOn',
  'accessNotes',
  'firstVisitNotes',
  'contactNote',
  'writtenIn',
  'formerly',
  'source',
  'sourceId',
  'demonstration',
] as const satisfies readonly PlainColumn[];

/** A row or record in plain words: column → what it says, never blank. */
export function readPlain(said: Said, place: string): Outcome {
  const attendance = readAttendance(said.get('attendance') ?? yesIn(said.get('onlineLink')));
  const listing = readListing(said, place, attendance === 'unclear' ? undefined : attendance);
  if (listing.name === undefined) {
    return nameless(listing, ' A cell merged with the one above is blank here: write the name in each row.');
  }
  if (attendance !== 'unclear') return { listing };
  return {
    code: 'wrong-value',
    severity: 'error',
    place,
    name: listing.name,
    message: `“${said.get('attendance') ?? said.get('onlineLink') ?? ''}” does not say how one attends. Write in person, online or hybrid.`,
  };
}

function readListing(said: Said, place: string, attendance: Listing['attendance']): Listing {
  const text = (column: PlainColumn) => said.get(column);
  const types = readMeetingTypes((text('types') ?? '').split(','));
  const spoken = readLanguages(text('languages') ?? '');
  const own = OWN_COLUMNS.flatMap((column) => {
    const cell = text(column);
    return cell === undefined ? [] : [[column, cell] as const];
  });
  return saidOf<Listing>({
    place,
    id: text('id'),
    name: text('name') ?? text('group'),
    slug: text('slug'),
    ...readWhen(said),
    dayNumbers: undefined,
    onlyWeekly: undefined,
    timeZone: text('timeZone'),
    site: unlessEmpty(readSite(said)),
    attendance,
    onlineLink: isAnswer(text('onlineLink')) ? undefined : text('onlineLink'),
    onlineNotes: text('howToJoin'),
    onlinePhone: text('onlinePhone'),
    status: text('status'),
    traits: types.traits,
    languages: [...new Set([...spoken, ...types.languages])],
    notes: text('notes'),
    groupName: text('name') === undefined ? undefined : text('group'),
    groupNotes: text('groupNotes'),
    forAffiliate: text('affiliate'),
    contact: unlessEmpty(
      saidOf<NonNullable<Listing['contact']>>({
        name: text('contact'),
        phone: text('phone'),
        email: text('email'),
        website: text('website'),
      }),
    ),
    updated: text('updated'),
    own: unlessEmpty(Object.fromEntries(own)),
    moreTimes: undefined,
    changes: undefined,
  });
}

/** On which day, from when until when, and in which weeks. */
export function readWhen(said: Said): Pick<Listing, 'days' | 'starts' | 'ends' | 'duration' | 'rhythm'> {
  const when = said.has('when') ? splitWhen(said.get('when') ?? '') : undefined;
  const days = said.get('day') ?? (when?.days === '' ? undefined : when?.days);
  return saidOf<ReturnType<typeof readWhen>>({
    days: days === undefined ? [] : [days],
    starts: said.get('starts') ?? when?.starts,
    ends: said.get('ends'),
    duration: said.get('length'),
    rhythm: said.get('repeats'),
  });
}

/** An address beside a city or ZIP is the street; alone, it is the whole address on one line, as is a place with commas. */
export function readSite(said: Said): ListedSite {
  const text = (column: PlainColumn) => said.get(column);
  const address = joined(text('address'), text('address2'))?.replaceAll('\n', ', ');
  const isStreet = said.has('city') || said.has('zip');
  const site = text('site');
  const isWhole = !isStreet && address === undefined && site?.includes(',') === true;
  const pair = /^([-+.\d]+)\s*[,;]\s*([-+.\d]+)$/u.exec(text('coordinates') ?? '');
  return saidOf<ListedSite>({
    name: isWhole ? undefined : site,
    street: isStreet ? address : undefined,
    city: text('city'),
    state: text('state'),
    zip: text('zip'),
    country: text('country'),
    address: isWhole ? site : isStreet ? undefined : address,
    latitude: text('latitude') ?? pair?.[1],
    longitude: text('longitude') ?? pair?.[2],
    approximate: APPROXIMATE.get(text('approximate')?.toLowerCase() ?? ''),
    precision: PRECISION.get(plainHeading(text('approximate') ?? '')),
    notes: text('siteNotes'),
  });
}

const APPROXIMATE = new Map([
  ['yes', true],
  ['sí', true],
  ['si', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

const PRECISION = new Map<string, ListedSite['precision']>([
  ['door', 'door'],
  ['puerta', 'door'],
  ['street', 'street'],
  ['calle', 'street'],
  ['town', 'town'],
  ['city', 'town'],
  ['ciudad', 'town'],
]);

/** A column headed "Online" may hold an answer in place of a link. */
const isAnswer = (cell: string | undefined) =>
  /^(yes|no|none|n\/?a|[ynx✓✔-]|true|false|s[ií]|ningun[oa])$/iu.test(cell ?? '');

/** "Yes" says that there is an online way, but not whether it is the only one. */
const yesIn = (cell: string | undefined) => (/^(yes|[yx✓✔]|true|s[ií])$/iu.test(cell ?? '') ? cell : undefined);

/** How one attends, from a cell in plain words; `unclear` where they say something else. */
export function readAttendance(cell: string | undefined): Listing['attendance'] | 'unclear' {
  if (cell === undefined) return undefined;
  const words = cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  if (/^(not|no|temporarily|currently)\b|\bnot\b/u.test(words)) return 'unclear';
  if (/^(suspended|inactive|paused|on hold|suspendid[oa]|en pausa)$/u.test(words)) return 'suspended';
  const online = /\b(online|on line|virtual|zoom|en linea|remote|remoto|video|teams|google meet)\b/u.test(words);
  const inPerson = /\b(in person|inperson|presencial|en persona|face to face|on site|onsite)\b/u.test(words);
  if (/\b(hybrid|hibrid[oa]|mixt[oa]|both|amb[oa]s)\b/u.test(words) || (online && inPerson)) return 'hybrid';
  if (online) return 'online';
  return inPerson ? 'in-person' : 'unclear';
}
