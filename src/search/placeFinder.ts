import type { PlaceAnswer } from '../domain/place.ts';
import { cityEnding, cityPrefix } from '../domain/placeKey.ts';
import { readTypedPlace, type PlaceGuess } from '../domain/placeText.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import type { Failure } from './engine.ts';
import type { FetchFile } from './fetchFile.ts';
import {
  endingPath,
  isEndingFile,
  isOfAnotherVersion,
  isPlaceFile,
  PLACE_FILE_VERSION,
  type PlaceFile,
} from './placeFiles.ts';
import { correctedCity, exactCity, mayBeMisspelt, nameElsewhere, namesMeant } from './placeFinderCities.ts';
import { findZip } from './placeFinderZips.ts';
import { placePath } from './placePath.ts';

/** What became of a question for a place; a failure is not "no such place". */
export type PlaceFinderAnswer =
  { readonly arrived: true; readonly answer: PlaceAnswer } | { readonly arrived: false; readonly failure: Failure };

export type PlaceFinder = (typed: string, signal?: AbortSignal) => Promise<PlaceFinderAnswer>;

const NONE: PlaceAnswer = { found: 'none' };

/** Thrown and caught in this file alone, so that each step of the search reads as if every file arrived. */
class NotArrived extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Finds out which place was typed. A ZIP code or a city costs one request for a
 * file named by three digits or two letters, which is all our host sees. A city
 * inside a longer text costs one or two more, and a name misspelt at its very
 * beginning two more. Files that arrived are kept until the page is left.
 *
 * An exact name always comes before a corrected one, and the whole text before a part of it.
 */
export function placeFinder({ base, fetchFile }: { base: string; fetchFile: FetchFile }): PlaceFinder {
  const kept = new Map<string, unknown>();
  const missing = new Set<string>();

  async function open<T>(path: string, isOurs: (content: unknown) => content is T, signal?: AbortSignal) {
    const before = kept.get(path);
    if (isOurs(before)) return before;
    if (missing.has(path)) return undefined;
    let file = await fetchFile(`${base}${path}`, signal);
    // A cache may have kept what an older or a newer page had use for.
    if (file.arrived && !isOurs(file.content)) file = await fetchFile(`${base}${path}`, signal, { fresh: true });
    if (!file.arrived) {
      if (file.failure !== 'missing') throw new NotArrived(file.failure);
      missing.add(path);
      return undefined;
    }
    if (!isOurs(file.content)) throw new NotArrived(isOfAnotherVersion(file.content) ? 'outdated' : 'unreadable');
    kept.set(path, file.content);
    return file.content;
  }

  const openPlaces = async (prefix: string, signal?: AbortSignal): Promise<PlaceFile> =>
    (await open(placePath(prefix), isPlaceFile, signal)) ?? EMPTY;

  /** The file of each guess; several guesses may share one. */
  async function filesOf(guesses: readonly PlaceGuess[], signal?: AbortSignal) {
    const prefixes = [...new Set(guesses.map(({ prefix }) => prefix))];
    const files = await Promise.all(prefixes.map((prefix) => openPlaces(prefix, signal)));
    return ({ prefix }: PlaceGuess): PlaceFile => files[prefixes.indexOf(prefix)] ?? EMPTY;
  }

  async function findWords(guesses: readonly PlaceGuess[], signal?: AbortSignal): Promise<PlaceAnswer> {
    for (const together of [guesses.slice(0, 1), guesses.slice(1)]) {
      const fileOf = await filesOf(together, signal);
      const found = firstFound(together, (guess) => exactCity(guess, fileOf(guess)));
      if (found !== undefined) return found;
    }
    const fileOf = await filesOf(guesses, signal);
    return (
      firstFound(guesses, (guess) => nameElsewhere(guess, fileOf(guess))) ??
      firstFound(guesses, (guess) => correctedCity(guess, fileOf(guess))) ??
      (await findByEnding(guesses.filter(mayBeMisspelt), signal)) ??
      NONE
    );
  }

  /** The slip is in the first two letters, so the last two are right. */
  async function findByEnding(guesses: readonly PlaceGuess[], signal?: AbortSignal) {
    for (const guess of guesses) {
      // The likeliest reading alone: each costs a file.
      const [reading] = guess.readings;
      if (reading === undefined) continue;
      const names = await open(endingPath(cityEnding(reading.key)), isEndingFile, signal);
      for (const key of names === undefined ? [] : namesMeant(reading, names)) {
        const meant = { ...guess, readings: [{ ...reading, key }] };
        const found = exactCity(meant, await openPlaces(cityPrefix(key), signal));
        if (found !== undefined) return { ...found, corrected: true as const };
      }
    }
    return undefined;
  }

  return async (text, signal) => {
    try {
      const typed = readTypedPlace(text);
      switch (typed.kind) {
        case 'zip':
          return { arrived: true, answer: findZip(await openPlaces(zipPrefix(typed.zip), signal), typed) };
        case 'words':
          return { arrived: true, answer: await findWords(typed.guesses, signal) };
        case 'nothing':
          return { arrived: true, answer: NONE };
      }
    } catch (thrown) {
      if (thrown instanceof NotArrived) return { arrived: false, failure: thrown.failure };
      throw thrown;
    }
  };
}

/** A prefix that no place has. */
const EMPTY: PlaceFile = { version: PLACE_FILE_VERSION, zones: [], cities: [] };

/** What the first guess that leads somewhere leads to. */
function firstFound<T>(guesses: readonly PlaceGuess[], look: (guess: PlaceGuess) => T | undefined): T | undefined {
  for (const guess of guesses) {
    const found = look(guess);
    if (found !== undefined) return found;
  }
  return undefined;
}
