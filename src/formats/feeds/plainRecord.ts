import { readLanguages } from './languageWords.ts';
import type { ListedSite, Listing } from './listing.ts';
import { joined } from './meetingGuide.ts';
import { readMeetingTypes } from './meetingTypes.ts';
import type { PlainColumn, ReadColumn } from './plainColumns.ts';
import { plainHeading } from './plainHeading.ts';
import { nameless, type Outcome } from './reading.ts';
import { saidOf, unlessEmpty } from './record.ts';
import { timesInWords } from './timesInWords.ts';
import { EMAIL_IN_TEXT, PHONE_IN_TEXT } from '../../domain/numbersInText.ts';
import { defined } from '../reading/defined.ts';

/** One row: column → what it says, never blank. */
export type Said = ReadonlyMap<ReadColumn | 'unread', string>;

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

/** A season in two columns, in the words that its own column has. */
function seasonOf(from: string | undefined, until: string | undefined): { readonly season?: string } {
  if (from !== undefined && until !== undefined) return { season: `${from} to ${until}` };
  if (until !== undefined) return { season: `until ${until}` };
  return from === undefined ? {} : { season: `from ${from}` };
}

/** "Jane, 312-555-0142, jane@example.org" in one cell are three parts. */
function contactIn(cell = ''): { readonly name?: string; readonly phone?: string; readonly email?: string } {
  const [email] = cell.match(EMAIL_IN_TEXT) ?? [];
  const [phone] = cell.match(PHONE_IN_TEXT) ?? [];
  const name = [email, phone]
    .reduce<string>((rest, part) => (part === undefined ? rest : rest.replace(part, ' ')), cell)
    .replace(/\b(?:phone|tel|call|text|or|at|e-?mail|cell)\b[:.]*|[()<>]/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:/|–-]+|[\s,;:/|–-]+$/gu, '');
  const isPlain = email === undefined && phone === undefined;
  return defined({ name: isPlain ? cell || undefined : name || undefined, phone, email });
}

/** Further times in the same cell, "Mon 6pm, Wed 7pm", where nothing else of the row says when. */
function moreTimesOf(said: Said, place: string): Listing['moreTimes'] {
  const [, ...more] = everyWhen(said);
  return more.length === 0 ? undefined : more.map((when) => ({ place, ...when }));
}

function readListing(said: Said, place: string, attendance: Listing['attendance']): Listing {
  const text = (column: PlainColumn) => said.get(column);
  const types = readMeetingTypes((text('types') ?? '').split(','));
  const spoken = readLanguages(text('languages') ?? '');
  const own = OWN_COLUMNS.flatMap((column) => {
    const cell = text(column);
    return cell === undefined ? [] : [[column, cell] as const];
  });
  const season = [said.get('seasonFrom'), said.get('seasonUntil')];
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
    status: isSaidNo(said.get('active')) ? 'unpublished' : text('status'),
    traits: types.traits,
    languages: [...new Set([...spoken, ...types.languages])],
    notes: text('notes'),
    groupName: text('name') === undefined ? undefined : text('group'),
    groupNotes: text('groupNotes'),
    unread: said.get('unread')?.split('\n'),
    forAffiliate: text('affiliate'),
    contact: unlessEmpty(
      saidOf<NonNullable<Listing['contact']>>({
        ...contactIn(text('contact')),
        ...defined({ phone: text('phone'), email: text('email') }),
        website: text('website'),
      }),
    ),
    updated: text('updated'),
    own: unlessEmpty({ ...seasonOf(season[0], season[1]), ...Object.fromEntries(own) }),
    moreTimes: moreTimesOf(said, place),
    changes: undefined,
  });
}

type When = Pick<Listing, 'days' | 'starts' | 'ends' | 'duration' | 'rhythm'>;

/** On which day, from when until when, and in which weeks. Of several times in one cell the first. */
export function readWhen(said: Said): When {
  return everyWhen(said)[0] ?? { days: [] };
}

/** Each time that a row names. A cell for the day may hold the hour as well, and the other way round. */
export function everyWhen(said: Said): readonly When[] {
  const [day, starts, ends] = [said.get('day'), said.get('starts'), said.get('ends')];
  const parts = partsOf(said.get('when'), day, starts);
  return parts.map((part) => {
    const rhythm = [said.get('repeats'), part.rhythm].filter((words) => words !== undefined).join(', ');
    return saidOf<When>({
      ...part,
      starts: part.starts,
      ends: parts.length > 1 ? undefined : ends,
      duration: said.get('length') ?? part.duration,
      rhythm: rhythm === '' ? undefined : rhythm,
    });
  });
}

function partsOf(when: string | undefined, day: string | undefined, starts: string | undefined): readonly When[] {
  if (when !== undefined) {
    const parts = timesInWords(when);
    const [only] = parts;
    if (day === undefined && starts === undefined) return parts;
    // Columns of their own go first; where they say less than the words, the words are asked about.
    if (parts.length > 1 || only === undefined) return [{ days: [when], ...defined({ starts }) }];
    return [{ ...only, days: day === undefined ? only.days : [day], ...defined({ starts: starts ?? only.starts }) }];
  }
  if (day !== undefined && starts !== undefined) return [{ days: [day], starts }];
  if (day !== undefined) return timesInWords(day);
  if (starts === undefined) return [{ days: [] }];
  const parts = timesInWords(starts);
  return parts.every((part) => part.starts !== undefined) ? parts : [{ days: [], starts }];
}

/** An address beside a city or ZIP is the street; alone, it is the whole address on one line, as is a place with commas. */
export function readSite(said: Said): ListedSite {
  const text = (column: PlainColumn) => said.get(column);
  const address = joined(text('address'), text('address2'))?.replaceAll('\n', ', ');
  const line = said.get('cityLine');
  const isStreet = line === undefined && (said.has('city') || said.has('zip'));
  const site = text('site');
  const isWhole = !isStreet && address === undefined && line === undefined && site?.includes(',') === true;
  const pair = /^([-+.\d]+)\s*[,;]\s*([-+.\d]+)$/u.exec(text('coordinates') ?? '');
  return saidOf<ListedSite>({
    name: isWhole ? undefined : site,
    street: isStreet ? address : undefined,
    city: text('city'),
    state: text('state'),
    zip: text('zip'),
    country: text('country'),
    address: isWhole ? site : isStreet ? undefined : joined(address, line)?.replaceAll('\n', ', '),
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

/** "Active: no" is a row that somebody keeps for later. */
const isSaidNo = (cell: string | undefined) => /^(?:no|n|false|0|inactiv[eoa]|inactive)$/iu.test(cell ?? '');

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
