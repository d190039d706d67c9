import type { NamedPlace, PlaceAnswer } from '../domain/place.ts';
import { readPlainPlace } from '../domain/placeGuess.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import type { Failure } from './engine.ts';
import type { FetchFile } from './fetchFile.ts';
import { endingPath, isEndingFile, isOfAnotherVersion, isPlaceFile, zipIn } from './placeFiles.ts';
import { exactCity } from './placeFinderCities.ts';
import { placePath } from './placePath.ts';
import type { PlaceShelf } from './placeSecondLook.ts';

/** What became of a question for a place; a failure is not "no such place". */
export type PlaceFinderAnswer =
  | {
      readonly arrived: true;
      readonly answer: PlaceAnswer;
      /** Looks for a large place of nearly the same name, where a small one was found by its name alone. */
      readonly also?: () => Promise<NamedPlace | undefined>;
    }
  | { readonly arrived: false; readonly failure: Failure };

export type PlaceFinder = (typed: string, signal?: AbortSignal) => Promise<PlaceFinderAnswer>;

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
 * Whatever is no plain ZIP code and no exact name from end to end takes code of its own
 * (`placeSecondLook.ts`), which is fetched then.
 */
export function placeFinder({ base, fetchFile }: { base: string; fetchFile: FetchFile }): PlaceFinder {
  const kept = new Map<string, unknown>();

  async function open<T>(path: string, isOurs: (content: unknown) => content is T, signal?: AbortSignal) {
    const before = kept.get(path);
    if (isOurs(before)) return before;
    let file = await fetchFile(`${base}${path}`, signal);
    // A cache may have kept what an older or a newer page had use for. There is a file for every beginning.
    const isTried = file.arrived ? isOurs(file.content) : file.failure !== 'missing';
    if (!isTried) file = await fetchFile(`${base}${path}`, signal, { fresh: true });
    if (!file.arrived) throw new NotArrived(file.failure === 'missing' ? 'unreachable' : file.failure);
    if (!isOurs(file.content)) throw new NotArrived(isOfAnotherVersion(file.content) ? 'outdated' : 'unreadable');
    kept.set(path, file.content);
    return file.content;
  }

  const shelfUntil = (signal: AbortSignal | undefined): PlaceShelf => ({
    places: (prefix) => open(placePath(prefix), isPlaceFile, signal),
    names: (ending) => open(endingPath(ending), isEndingFile, signal),
  });

  return async (text, signal) => {
    const shelf = shelfUntil(signal);
    try {
      const answer = (await findPlain(text, shelf)) ?? (await (await bringSecondLook()).lookAgain(text, shelf));
      if (answer.found !== 'one' || answer.isSmall !== true) return { arrived: true, answer };
      return { arrived: true, answer, also: async () => (await bringSecondLook()).largeNeighbour(text, shelf) };
    } catch (thrown) {
      if (thrown instanceof NotArrived) return { arrived: false, failure: thrown.failure };
      throw thrown;
    }
  };
}

/** What most people type: a ZIP code, or a name from its first to its last letter. */
async function findPlain(text: string, shelf: PlaceShelf): Promise<PlaceAnswer | undefined> {
  const plain = readPlainPlace(text);
  if (plain === undefined) return undefined;
  if (plain.kind === 'name') return exactCity(plain.guess, await shelf.places(plain.guess.prefix));
  const place = zipIn(await shelf.places(zipPrefix(plain.zip)), plain.zip);
  return place && { found: 'one', place };
}

async function bringSecondLook() {
  try {
    return await import('./placeSecondLook.ts');
  } catch {
    throw new NotArrived('unreachable');
  }
}
