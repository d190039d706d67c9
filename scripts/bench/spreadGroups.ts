import { capital } from '../../src/domain/capital.ts';
import { readZipPoints, type ZipPoint } from '../../src/catalog/gazetteer.ts';
import { readTowns } from '../../src/catalog/towns.ts';
import { byAffiliateAndRank, ranksById, type GroupDocument } from '../../src/domain/groupDocument.ts';
import { kebab } from '../../src/domain/listingIds.ts';
import type { MeetingTime } from '../../src/domain/meetingTime.ts';
import { stateName } from '../../src/domain/state.ts';
import { timeZonesOf } from '../../src/domain/stateTimeZones.ts';
import { WEEKDAYS, type Weekday } from '../../src/domain/weekday.ts';
import { randomFrom, type Random } from './random.ts';

/** A ZIP code, and how many people are taken to live there. */
export interface PeopledZip extends ZipPoint {
  readonly people: number;
}

/**
 * Invented Groups, spread over the country as people are. Names, Sites and times
 * vary about as much as in a real feed of 1,555 records, where three names in four
 * and half the Sites occur once: files of these do not pack better than real ones.
 *
 * The same number and seed give the same Groups, by id.
 */
export function spreadGroups(count: number, seed = 1): readonly GroupDocument[] {
  const before = spread.get(`${count} ${seed}`);
  if (before !== undefined) return before;
  const groups = newGroups(count, seed);
  spread.set(`${count} ${seed}`, groups);
  return groups;
}

/** Several parts of the benchmark ask for the same Groups. */
const spread = new Map<string, readonly GroupDocument[]>();

function newGroups(count: number, seed: number): readonly GroupDocument[] {
  const random = randomFrom(seed);
  const zipAt = zipChooser();
  const words = townNames();
  const taken = new Map<string, number>();
  const places = new Map<string, Meetingplace>();
  const made: GroupDocument[] = [];
  for (let number = 0; number < count; number += 1) {
    const zip = zipAt(random());
    // Every sixth Group meets where another of its town does.
    const before = random() < 1 / 6 ? places.get(zip.zip) : undefined;
    const place = before ?? newPlace(zip, words, random);
    places.set(zip.zip, place);
    made.push(newGroup(place, taken, words, random));
  }
  const ranks = ranksById(made);
  return made.map((group) => ({ ...group, rank: ranks.get(group.id) ?? 0 })).sort(byAffiliateAndRank);
}

/** Draws ZIP codes as people live: `portion` from 0 to 1 gives one of them. */
export function zipChooser(): (portion: number) => PeopledZip {
  const zips = peopledZips();
  let sum = 0;
  const ends = zips.map(({ people }) => (sum += people));
  return (portion) => {
    const wanted = portion * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = zips[low];
    if (found === undefined) throw new Error('There are no ZIP codes to spread Groups over.');
    return found;
  };
}

/**
 * A town's people, shared out among its ZIP codes; a thousand where no list counts
 * them. Against the 2020 Census this puts 2,900 of 100,000 Groups within 14 miles
 * of Manhattan (3,300 by the Census), 1,600 of Chicago (1,100), 490 of Columbus (420).
 */
function peopledZips(): readonly PeopledZip[] {
  const zips = readZipPoints();
  const key = ({ city, state }: Pick<ZipPoint, 'city' | 'state'>) => `${city.toLowerCase()}, ${state}`;
  const people = new Map(readTowns().map((town) => [key(town), town.population]));
  const share = Map.groupBy(zips, key);
  return zips.map((zip) => ({
    ...zip,
    people: (people.get(key(zip)) ?? 1000) / (share.get(key(zip))?.length ?? 1),
  }));
}

interface Meetingplace {
  readonly zip: PeopledZip;
  readonly name: string | undefined;
  readonly latitude: number;
  readonly longitude: number;
}

function newPlace(zip: PeopledZip, words: readonly string[], random: Random): Meetingplace {
  // Rural ZIP codes are wide.
  const spread = zip.people > 5000 ? 1 / 30 : 1 / 8;
  const near = (degrees: number) => Math.round((degrees + (random() + random() - 1) * spread) * 10_000) / 10_000;
  return {
    zip,
    name: random() < 0.9 ? siteName(zip, words, random) : undefined,
    latitude: near(zip.latitude),
    longitude: near(zip.longitude),
  };
}

function newGroup(
  place: Meetingplace,
  taken: Map<string, number>,
  words: readonly string[],
  random: Random,
): GroupDocument {
  const { zip } = place;
  const online = random() < 0.12;
  const affiliate = affiliateOf(zip, random() < 0.15);
  const time = newTime(random);
  const name = groupName(place, time, words, random);
  // As an import names listings.
  const plain = kebab(name);
  const slug = plain.includes(time.weekday) ? plain : `${plain}-${time.weekday}`;
  const id = `${affiliate.id}/${slug}`;
  const twins = (taken.get(id) ?? 0) + 1;
  taken.set(id, twins);
  const pair = random.pick([undefined, undefined, 'complete', 'complete', 'needs-one', 'needs-two'] as const);
  const again = random() < 0.06 ? [onAnotherDay(time, random.pick(WEEKDAYS))] : [];
  return {
    id: twins === 1 ? id : `${id}-${twins}`,
    name,
    affiliate: affiliate.id,
    rank: 0,
    affiliateName: affiliate.name,
    status: random() < 0.03 ? random.pick(['forming', 'paused'] as const) : 'running',
    format: online ? 'online' : random() < 0.08 ? 'hybrid' : 'in-person',
    timeZone: timeZonesOf(zip.state)[0] ?? 'America/New_York',
    meetingTimes: [time, ...again],
    exceptions: random() < 0.05 ? [{ date: dayOf2026(320 + random.below(60)), cancelled: random.pick(REASONS) }] : [],
    closures: affiliate.closes ? [{ date: '2026-12-25', reason: 'Christmas Day' }] : [],
    ...(!online && { site: siteOf(place) }),
    state: zip.state,
    ...(!online && {
      point: { latitude: place.latitude, longitude: place.longitude },
      precision: random() < 0.85 ? ('door' as const) : ('town' as const),
    }),
    languages: random() < 0.06 ? ['es'] : random() < 0.04 ? ['en', 'es'] : ['en'],
    writtenIn: 'en',
    audiences:
      random() < 0.1 ? [random.pick(['young-adults', 'veterans', 'women', 'men', 'lgbtq'] as const)] : ['adults'],
    ...(random() < 0.4 && { registration: random.pick(['drop-in', 'register-first'] as const) }),
    ...(random() < 0.4 && { access: { stepFree: random.pick(['yes', 'yes', 'no', 'ask'] as const) } }),
    ...(pair !== undefined && { facilitatorPair: pair }),
    // An Affiliate confirms most of its Groups on a few days.
    ...(random() < 0.95 && { confirmedOn: dayOf2026(random() < 0.7 ? affiliate.confirms : 130 + random.below(190)) }),
  };
}

const siteOf = ({ zip, name }: Meetingplace): NonNullable<GroupDocument['site']> => ({
  ...(name !== undefined && { name }),
  city: zip.city,
  state: zip.state,
  zip: zip.zip,
});

function newTime(random: Random): MeetingTime {
  const hour = random.pick([10, 11, 12, 13, 16, 17, 18, 18, 18, 19, 19, 19, 20]);
  const weekday = random.pick(WEEKDAYS);
  const minutes = random.pick([90, 90, 90, 90, 90, 60, 75, 120]);
  const every = { weekday, starts: `${hour}:${random.pick(['00', '00', '00', '30', '30', '15', '45'])}`, minutes };
  const kind = random();
  if (kind < 0.7) return { rhythm: 'weekly', ...every };
  if (kind < 0.8) {
    // 1 January 2026 was a Thursday.
    const first = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf('thursday') + 7) % 7;
    return { rhythm: 'every-other-week', ...every, metOn: dayOf2026(first + 7 * random.below(30)) };
  }
  return { rhythm: 'monthly', ...every, weeks: random.pick([[1], [2], [3], [1, 3], [2, 4], [-1]] as const).slice() };
}

/** The same rhythm on another day, on which it must have met. */
const onAnotherDay = (time: MeetingTime, weekday: Weekday): MeetingTime =>
  time.rhythm === 'every-other-week'
    ? { ...time, weekday, metOn: dayOf2026((WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf('thursday') + 7) % 7) }
    : { ...time, weekday };

/** Unit: days after 1 January 2026. */
const dayOf2026 = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);

function affiliateOf({ zip, state }: PeopledZip, statewide: boolean) {
  if (statewide)
    return { id: `nami-${state.toLowerCase()}`, name: `NAMI ${stateName(state, 'en')}`, closes: true, confirms: 270 };
  const prefix = zip.slice(0, 3);
  const number = Number(prefix);
  const name = `${ADJECTIVES[number % 31] ?? ''} ${NOUNS[(number * 7) % 29] ?? ''}`;
  return {
    id: `nami-${kebab(name)}-${prefix}`,
    name: `NAMI ${name} ${prefix}`,
    closes: number % 5 === 0,
    confirms: 200 + (number % 110),
  };
}

function groupName(
  { zip, name }: Meetingplace,
  { weekday }: MeetingTime,
  words: readonly string[],
  random: Random,
): string {
  const day = capital(weekday);
  switch (random.below(8)) {
    case 0:
    case 1:
      return `${zip.city} ${day} ${random.pick(['Connection', 'Group', 'Evening', 'Peers'])}`;
    case 2:
      return `NAMI Connection ${name ?? zip.city}`;
    case 3:
      return `${zip.city} Connection Recovery Support Group`;
    case 4:
      return `${random.pick(words)} ${random.pick(NOUNS)}`;
    default:
      return `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)} ${random.pick([zip.city, day, 'Connection', 'Circle', random.pick(words)])}`;
  }
}

function siteName(zip: PeopledZip, words: readonly string[], random: Random): string {
  const kind = random.pick(KINDS);
  switch (random.below(4)) {
    case 0:
      return `${random.pick(SAINTS)} ${kind}`;
    case 1:
      return `${zip.city} ${kind}`;
    default:
      return `${random.pick(words)} ${kind}${random() < 0.15 ? `, Room ${100 + random.below(300)}` : ''}`;
  }
}

/** Thousands of real names, which stand in for streets and people. */
const townNames = (): readonly string[] => [...new Set(readTowns().map(({ city }) => city))];

const REASONS = ['Holiday week', 'Thanksgiving', 'The building is closed', 'Facilitator training', 'Snow'] as const;
const SAINTS = ['St. Mark', 'St. Luke', 'St. Paul', 'Trinity', 'Grace', 'First', 'Second', 'Good Shepherd', 'Zion', 'Calvary', 'Bethel', 'Our Lady of Sorrows', 'Immanuel', 'Redeemer'] as const; // prettier-ignore
const KINDS = ['United Methodist Church', 'Public Library', 'Community Center', 'Presbyterian Church', 'Hospital', 'Lutheran Church', 'Clubhouse', 'Counseling Center', 'Episcopal Church', 'Branch Library', 'Senior Center', 'Baptist Church', 'Wellness Center', 'Medical Center', 'Town Hall', 'Community College', 'Clinic', 'Recreation Center', 'Friends Meeting House', 'Parish Hall', 'YMCA', 'Unitarian Universalist Church'] as const; // prettier-ignore
const ADJECTIVES = ['Open', 'Steady', 'Quiet', 'Bright', 'Second', 'Common', 'Northern', 'Southern', 'Western', 'Eastern', 'Rising', 'Gentle', 'New', 'Kind', 'Golden', 'Silver', 'Living', 'Wide', 'Clear', 'Green', 'Blue', 'True', 'Patient', 'Brave', 'Early', 'Evening', 'Central', 'Upper', 'Lower', 'Greater', 'Mid'] as const; // prettier-ignore
const NOUNS = ['Harbor', 'Lantern', 'Bridge', 'Garden', 'Valley', 'River', 'Door', 'Table', 'Path', 'Haven', 'Shore', 'Hearth', 'Compass', 'Orchard', 'Meadow', 'Anchor', 'Prairie', 'Summit', 'Window', 'Kitchen', 'Porch', 'Trail', 'Light', 'Horizon', 'Island', 'Grove', 'Mill', 'Ridge', 'Spring'] as const; // prettier-ignore
