import { traitsOf } from './candidateTraits.ts';
import { milesBetween } from './distance.ts';
import { freshness } from './freshness.ts';
import type { Candidate } from './groupDocument.ts';
import { remembered } from './remembered.ts';
import type { Match, SearchSituation } from './searchGroups.ts';
import { comingWeek } from './thisWeek.ts';
import { estimateTravel, measuredTravel, type Travel } from './travel.ts';
import { NO_SLOTS, usualSlots, type WeekSlots } from './weekSlots.ts';

/**
 * The Candidates that may be shown, in the order in which they will be, with what
 * any filter asks of them written down as numbers. Row by row, all columns alike.
 */
export interface SearchTable {
  /** With an origin, first those that can be measured, nearest first; without, the most relevant first. */
  readonly rows: readonly Match[];
  /** So many of the first rows are measured. */
  readonly measuredCount: number;
  /** Unit: minutes of driving, `Infinity` for a row that is not measured. */
  readonly minutes: Float64Array;
  /** Slots of the usual week in a room and online, as `weekSlots.ts` has them. */
  readonly inPerson: Int32Array;
  readonly online: Int32Array;
  readonly traits: Int32Array;
  /** Which set of languages a row speaks. There are few sets, however many rows. */
  readonly speaks: Int32Array;
  readonly languageSets: readonly (readonly string[])[];
  /** In the order of ids. */
  readonly idOrder: Float64Array;
  /** The slots of the coming seven days. Worked out when they are first asked for, row by row. */
  readonly thisWeek: (row: number) => WeekSlots;
}

/** A Match on its way to its place. */
interface Entry {
  readonly match: Match;
  readonly usual: WeekSlots;
  /** Unit: minutes of driving; none is farther than any. */
  readonly minutes: number;
  readonly miles: number;
  readonly idOrder: number;
  readonly relevance: number;
}

/** Everything about Candidates that no filter changes: measured once for a Place, for however many queries. */
export function searchTable(candidates: readonly Candidate[], situation: SearchSituation): SearchTable {
  const entries = listedEntries(candidates, situation).sort(inOrder);
  const numbers = () => new Int32Array(entries.length);
  const [inPerson, online, traits, speaks] = [numbers(), numbers(), numbers(), numbers()];
  const [minutes, idOrder] = [new Float64Array(entries.length), new Float64Array(entries.length)];
  const sets = new Map<string, number>();
  let measuredCount = 0;
  // One loop that fills them all takes a third of the time of mapping each.
  entries.forEach((entry, row) => {
    const { candidate } = entry.match;
    const key = candidate.languages.join();
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    speaks[row] = set;
    inPerson[row] = entry.usual.inPerson;
    online[row] = entry.usual.online;
    traits[row] = traitsOf(candidate);
    minutes[row] = entry.minutes;
    idOrder[row] = entry.idOrder;
    if (entry.minutes < Infinity) measuredCount += 1;
  });
  const rows = entries.map(({ match }) => match);
  const languageSets = [...sets.keys()].map((key) => key.split(','));
  return {
    ...{ rows, measuredCount, minutes, inPerson, online, traits, speaks, languageSets, idOrder },
    thisWeek: rememberedWeek(rows, situation.now),
  };
}

function listedEntries(candidates: readonly Candidate[], situation: SearchSituation): Entry[] {
  const known = new Set<number>();
  const orderOf = idOrderOf(candidates);
  // Many Groups were confirmed on the same day.
  const freshnessOf = remembered((confirmedOn: string | undefined) =>
    freshness(confirmedOn, situation.today, situation.rules),
  );
  const entries: Entry[] = [];
  for (const candidate of candidates) {
    // Area files overlap, so an engine may hand over a Group twice.
    const idOrder = orderOf(candidate);
    if (candidate.status === 'ended' || known.has(idOrder)) continue;
    const relevance = situation.relevance === undefined ? 0 : situation.relevance(candidate);
    const freshness = freshnessOf(candidate.confirmedOn);
    if (relevance === undefined || freshness === 'unlisted') continue;
    known.add(idOrder);
    const usual = usualSlots(candidate);
    const travel = usual.inPerson === 0 ? undefined : travelTo(candidate, situation);
    const match = travel === undefined ? { candidate, freshness } : { candidate, freshness, travel };
    const { minutes, miles } = travel ?? FARTHER_THAN_ANY;
    entries.push({ match, usual, minutes, miles, idOrder, relevance });
  }
  return entries;
}

const FARTHER_THAN_ANY = { minutes: Infinity, miles: Infinity } as const;

/** Absent for a Group that is only online, though its Affiliate may have an office on the map: nobody drives there. */
function travelTo(candidate: Candidate, { origin, measured, roadless }: SearchSituation): Travel | undefined {
  if (origin === undefined || candidate.point === undefined) return undefined;
  const miles = milesBetween(origin, candidate.point);
  const minutes = measured?.(candidate);
  if (minutes !== undefined && minutes >= 0 && Number.isFinite(minutes)) return measuredTravel(miles, minutes);
  return roadless?.(candidate.point) ?? estimateTravel(miles);
}

/** A number for each id, in the order that `byAffiliateAndRank` has, and quicker to compare than names. */
function idOrderOf(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const affiliates = [...new Set(candidates.map(({ affiliate }) => affiliate))].map((affiliate) => `${affiliate}/`);
  const step = candidates.reduce((most, { rank }) => Math.max(most, rank), 0) + 1;
  const orders = new Map(affiliates.sort().map((affiliate, index) => [affiliate.slice(0, -1), index * step]));
  return ({ affiliate, rank }) => (orders.get(affiliate) ?? 0) + rank;
}

function rememberedWeek(rows: readonly Match[], now: Temporal.Instant): (row: number) => WeekSlots {
  const week = comingWeek(now);
  const known: (WeekSlots | undefined)[] = [];
  return (row) => {
    const match = rows[row];
    return match === undefined ? NO_SLOTS : (known[row] ??= week.slots(match.candidate));
  };
}

/** Without an origin nothing is nearer than anything else. Infinity minus itself is no number, hence the comparison. */
const inOrder = (one: Entry, other: Entry): number =>
  one.minutes === other.minutes && one.miles === other.miles
    ? (one.minutes === Infinity ? other.relevance - one.relevance : 0) || one.idOrder - other.idOrder
    : one.minutes - other.minutes || one.miles - other.miles;
