import { milesBetween, type Point } from '../domain/distance.ts';
import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import { meetsInRoom } from '../domain/meetsInRoom.ts';
import type { Place } from '../domain/place.ts';
import type { WordIndex } from '../domain/relevance.ts';
import type { SearchSituation } from '../domain/searchGroups.ts';
import type { StateCode } from '../domain/state.ts';
import type { SaidOfAll } from '../domain/searchWords.ts';
import type { TextPart } from '../domain/markedParts.ts';
import { milesToAsk, type Reach } from '../domain/travel.ts';
import type { CandidateRequest, Failure, SearchEngine } from '../search/engine.ts';
import type { RoadMinutes } from '../search/roadMinutes.ts';
import { inTime, PATIENCE_WITH_CODE } from './inTime.ts';

/** What has to be here before a search can be answered. Everything else in a query costs no request. */
export interface Wish {
  readonly place: Place | undefined;
  readonly words: string;
  readonly state: StateCode | undefined;
  readonly within: Reach;
  /** How many of the nearest Groups wherever they are, for when none is in reach. */
  readonly farther: number;
  /** Groups that meet online alone: those of this time zone at least. */
  readonly onlineIn: string | undefined;
}

/** The Groups that a wish brought, and what is known of them besides. */
export interface Gathered {
  readonly wish: Wish;
  readonly candidates: readonly Candidate[];
  readonly relevance?: (candidate: Candidate) => number | undefined;
  readonly measured?: (candidate: Candidate) => number | undefined;
  /** The way to a point that no road leads to from the Place. */
  readonly roadless?: SearchSituation['roadless'];
  /** Within so many miles no Group is missing; absent where none is missing anywhere. */
  readonly wholeMiles?: number;
  /** Cuts a text where the words looked for stand in it. */
  readonly mark?: (text: string) => readonly TextPart[];
  /** What the words say that is so of every Group. */
  readonly ofAll?: readonly SaidOfAll[];
}

export type GatherAnswer =
  | { readonly arrived: true; readonly gathered: Gathered }
  | { readonly arrived: false; readonly failure: Failure | 'too-many' };

interface Sources {
  readonly engine: SearchEngine;
  readonly roads: RoadMinutes;
  readonly signal: AbortSignal;
}

/**
 * Fetches what a wish needs. Words bring their index with them, which nobody else has to load.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export async function gatherCandidates(wish: Wish, { engine, roads, signal }: Sources): Promise<GatherAnswer> {
  const answering = engine.candidates(requestOf(wish, roads), signal);
  const { place } = wish;
  const [answer, measured, loaded, roadless] = await Promise.all([
    answering,
    place === undefined ? undefined : soonAfter(answering, roads.around(place, signal)),
    wish.words === '' ? undefined : inTime(loadWords(), PATIENCE_WITH_CODE),
    place !== undefined && MAY_BE_ROADLESS.test(place.state ?? 'PR')
      ? soonAfter(answering, loadRoadless(place.point))
      : undefined,
  ]);
  signal.throwIfAborted();
  if (!answer.arrived) return answer;
  const { candidates } = answer;
  const known = {
    ...(roadless !== undefined && { roadless }),
    ...(measured !== undefined && { measured }),
    ...(answer.everything !== true && { wholeMiles: milesOfNearest(candidates, wish) }),
  };
  if (wish.words === '') return { arrived: true, gathered: { wish, candidates, ...known } };
  if (loaded === undefined) return { arrived: false, failure: 'unreachable' };
  const relevant = (await loaded.indexOf(candidates.filter(isDocument))).relevanceOf(wish.words);
  signal.throwIfAborted();
  return {
    arrived: true,
    gathered: {
      wish,
      candidates,
      ...known,
      relevance: (candidate) => relevant.get(candidate),
      mark: (text) => loaded.markedParts(text, wish.words),
      ofAll: loaded.askedWords(wish.words).ofAll,
    },
  };
}

/** Groups that are here do not wait long for measured minutes and the like: an estimate is better than no answer. */
const soonAfter = <T>(answering: Promise<unknown>, coming: Promise<T>): Promise<T | undefined> =>
  Promise.race([coming, answering.then(() => inTime(coming, PATIENCE_WITH_MORE))]);

/** Unit: milliseconds. */
const PATIENCE_WITH_MORE = 2_000;

/** States with an island that no road leads to; a device names no state. Nobody else has to know where these lie. */
const MAY_BE_ROADLESS = /AS|GU|HI|MA|MP|PR|RI|VI/u;

/** Without the table of islands a way over water is told as a drive. */
const loadRoadless = (from: Point): Promise<Gathered['roadless']> =>
  import('../domain/roadlessIslands.ts').then(
    ({ roadlessTravel }) =>
      (to) =>
        roadlessTravel(from, to),
    () => undefined,
  );

/** As far as the last of the nearest with a room to go to that were asked for: whatever lies within is here. Unit: straight-line miles. */
function milesOfNearest(candidates: readonly Candidate[], { place, farther }: Wish): number {
  if (place === undefined || farther === 0) return Infinity;
  const away = candidates.flatMap((one) =>
    one.point !== undefined && meetsInRoom(one) ? [milesBetween(place.point, one.point)] : [],
  );
  return away.sort((one, other) => one - other)[farther - 1] ?? Infinity;
}

/** Whether what is here already answers another wish as well. */
export const answers = (one: Wish, other: Wish): boolean =>
  sameSearch(one, other) &&
  one.within >= other.within &&
  one.farther >= other.farther &&
  (other.onlineIn === undefined || one.onlineIn === other.onlineIn);

/** Whether two wishes are about the same Groups, one of them perhaps about more of them. */
export const sameSearch = (one: Wish, other: Wish): boolean => sameGround(one, other) && one.words === other.words;

/** Whether two wishes look in the same part of the country, whatever for. */
export const sameGround = (one: Wish, other: Wish): boolean => one.place === other.place && one.state === other.state;

/** Whether a Candidate came with its names. */
export const isDocument = (candidate: Candidate): candidate is GroupDocument => 'name' in candidate;

function requestOf({ place, words, state, within, farther, onlineIn }: Wish, roads: RoadMinutes): CandidateRequest {
  const online = onlineIn === undefined ? {} : { onlineIn };
  const typed = words === '' ? {} : { words };
  if (place === undefined) return { ...(state === undefined ? { everywhere: true } : { state }), ...online, ...typed };
  return {
    around: { centre: place.point, miles: milesToAsk(within, roads.covers(place)) },
    ...(farther > 0 && { nearest: { to: place.point, count: farther } }),
    ...online,
    ...typed,
  };
}

interface LoadedWords {
  readonly indexOf: (documents: readonly GroupDocument[]) => Promise<WordIndex>;
  readonly markedParts: (text: string, words: string) => readonly TextPart[];
  readonly askedWords: (text: string) => { readonly ofAll: readonly SaidOfAll[] };
}

/** Loads what makes words findable. The last index is kept, since the next words are as a rule about the same Groups. */
const loadWords = (): Promise<LoadedWords | undefined> =>
  Promise.all([
    import('../domain/relevance.ts'),
    import('../domain/markedParts.ts'),
    import('../domain/searchWords.ts'),
  ]).then(
    ([{ buildWordIndexInSteps }, { markedParts }, { askedWords }]) => ({
      markedParts,
      askedWords,
      indexOf: async (documents) => {
        if (last !== undefined && sameList(last.documents, documents)) return last.index;
        const index = await buildWordIndexInSteps(documents, () => new Promise((go) => setTimeout(go)));
        last = { documents, index };
        return index;
      },
    }),
    () => undefined,
  );

let last: { readonly documents: readonly GroupDocument[]; readonly index: WordIndex } | undefined;

const sameList = (one: readonly GroupDocument[], other: readonly GroupDocument[]): boolean =>
  one.length === other.length && one.every((document, index) => document === other[index]);
