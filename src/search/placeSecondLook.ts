import type { PlaceAnswer } from '../domain/place.ts';
import type { PlaceGuess } from '../domain/placeGuess.ts';
import { cityEnding, cityPrefix } from '../domain/placeKey.ts';
import { readTypedPlace } from '../domain/placeText.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import { correctedCity, mayBeMisspelt, nameElsewhere, namesMeant } from './placeCorrections.ts';
import { EMPTY_PLACE_FILE, zipIn, type EndingFile, type PlaceFile } from './placeFiles.ts';
import { exactCity } from './placeFinderCities.ts';
import { findZip } from './placeFinderZips.ts';

/** Files of places, each fetched once and kept. What there is no file for is empty, or `undefined`. */
export interface PlaceShelf {
  readonly places: (prefix: string) => Promise<PlaceFile>;
  readonly names: (ending: string) => Promise<EndingFile | undefined>;
}

const NONE: PlaceAnswer = { found: 'none' };

/**
 * What a text means that is no plain ZIP code and no exact name from end to end: a Place among
 * other words, or a misspelt one. Fetched after a first miss, as most visitors have none.
 *
 * An exact name always comes before a corrected one, and the whole text before a part of it.
 */
export async function lookAgain(text: string, shelf: PlaceShelf): Promise<PlaceAnswer> {
  const typed = readTypedPlace(text);
  switch (typed.kind) {
    case 'zip': {
      const { zip, orPlace } = typed;
      const file = await shelf.places(zipPrefix(zip));
      const state = zipIn(file, zip)?.state;
      const isHouse = orPlace?.every(({ readings }) => readings.every((reading) => reading.state !== state)) === true;
      return isHouse ? findWords(orPlace, shelf) : findZip(file, typed);
    }
    case 'words':
      return findWords(typed.guesses, shelf);
    case 'nothing':
      return NONE;
  }
}

async function findWords(guesses: readonly PlaceGuess[], shelf: PlaceShelf): Promise<PlaceAnswer> {
  for (const together of [guesses.slice(0, 1), guesses.slice(1)]) {
    const fileOf = await filesOf(together, shelf);
    const found = firstFound(together, (guess) => exactCity(guess, fileOf(guess)));
    if (found !== undefined) return found;
  }
  const fileOf = await filesOf(guesses, shelf);
  return (
    firstFound(guesses, (guess) => nameElsewhere(guess, fileOf(guess))) ??
    firstFound(guesses, (guess) => correctedCity(guess, fileOf(guess))) ??
    (await findByEnding(guesses.filter(mayBeMisspelt), shelf)) ??
    NONE
  );
}

/** The file of each guess; several guesses may share one. */
async function filesOf(guesses: readonly PlaceGuess[], shelf: PlaceShelf) {
  const prefixes = [...new Set(guesses.map(({ prefix }) => prefix))];
  const files = await Promise.all(prefixes.map(shelf.places));
  return ({ prefix }: PlaceGuess): PlaceFile => files[prefixes.indexOf(prefix)] ?? EMPTY_PLACE_FILE;
}

/** The slip is in the first two letters, so the last two are right. */
async function findByEnding(guesses: readonly PlaceGuess[], shelf: PlaceShelf) {
  for (const guess of guesses) {
    // The likeliest reading alone: each costs a file.
    const [reading] = guess.readings;
    if (reading === undefined) continue;
    const names = await shelf.names(cityEnding(reading.key));
    for (const key of names === undefined ? [] : namesMeant(reading, names)) {
      const meant = { ...guess, readings: [{ ...reading, key }] };
      const found = exactCity(meant, await shelf.places(cityPrefix(key)));
      if (found !== undefined) return { ...found, corrected: true as const };
    }
  }
  return undefined;
}

/** What the first guess that leads somewhere leads to. */
function firstFound<T>(guesses: readonly PlaceGuess[], look: (guess: PlaceGuess) => T | undefined): T | undefined {
  for (const guess of guesses) {
    const found = look(guess);
    if (found !== undefined) return found;
  }
  return undefined;
}
