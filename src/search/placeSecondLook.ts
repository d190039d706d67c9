import { asksForHere } from '../domain/askedHere.ts';
import { plainName, type NamedPlace, type Place, type PlaceAnswer } from '../domain/place.ts';
import { guessWhole, tidyPlace, type PlaceGuess } from '../domain/placeGuess.ts';
import { cityEnding, cityPrefix } from '../domain/placeKey.ts';
import { looksLikePlace, readTypedPlace } from '../domain/placeText.ts';
import { mendedTexts, type MendedText } from '../domain/slippedWords.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import { correctedCity, largeOnly, mayBeMisspelt, nameElsewhere, namesMeant, withStates } from './placeCorrections.ts';
import { EMPTY_PLACE_FILE, zipIn, type EndingFile, type PlaceFile } from './placeFiles.ts';
import { exactCity, oneOrSeveral, placesOf, type Found } from './placeFinderCities.ts';
import { findZip } from './placeFinderZips.ts';

/** Files of places, each fetched once and kept. One with no place in it is empty. */
export interface PlaceShelf {
  readonly places: (prefix: string) => Promise<PlaceFile>;
  readonly names: (ending: string) => Promise<EndingFile>;
}

const NONE: PlaceAnswer = { found: 'none' };
const UNKNOWN_PLACE: PlaceAnswer = { found: 'none', why: 'place' };

/**
 * What a text means that is no plain ZIP code and no exact name from end to end: a Place among
 * other words, or a misspelt one. Fetched after a first miss, as most visitors have none.
 *
 * An exact name comes before a corrected one and the whole text before a part of it; but the
 * whole text corrected, where it says its state, comes before a part: "Chua Vista CA" is not Vista.
 */
export async function lookAgain(text: string, shelf: PlaceShelf): Promise<PlaceAnswer> {
  if (asksForHere(text)) return { found: 'none', why: 'here' };
  const typed = readTypedPlace(text);
  switch (typed.kind) {
    case 'zip': {
      const { zip, orPlace } = typed;
      const file = await shelf.places(zipPrefix(zip));
      const state = zipIn(file, zip)?.state;
      const isHouse = orPlace?.every(({ readings }) => readings.every((reading) => reading.state !== state)) === true;
      return isHouse ? findWords(text, orPlace, shelf) : findZip(file, typed);
    }
    case 'words':
      return findWords(text, typed.guesses, shelf);
    case 'nothing':
      return NONE;
  }
}

async function findWords(text: string, asTyped: readonly PlaceGuess[], shelf: PlaceShelf): Promise<PlaceAnswer> {
  const mended = mendedTexts(text);
  const guesses = [...asTyped, ...mended.filter(({ what }) => what === 'state').flatMap(guessesOf)];
  const wholes = guesses.filter(({ whole }) => whole);
  const inStates = wholes.map(withStates).filter(({ readings }) => readings.length > 0);
  const begun = mended.filter(({ what }) => what === 'beginning').flatMap(guessesOf);
  return (
    (await find(wholes, exactCity, shelf)) ??
    (await find(plainName(text).includes(' ') ? wholes : inStates, countyNamed, shelf)) ??
    (await find(
      begun.filter(({ whole }) => whole),
      exactOrLarge,
      shelf,
    )) ??
    (await find(inStates, correctedCity, shelf)) ??
    (await findByEnding(inStates.filter(mayBeMisspelt), shelf)) ??
    (await find(guesses, exactCity, shelf)) ??
    (await find(guesses.map(withStates), correctedCity, shelf)) ??
    (await find(guesses, nameElsewhere, shelf)) ??
    (await find(guesses, correctedCity, shelf)) ??
    (await findByEnding(guesses.filter(mayBeMisspelt), shelf)) ??
    (looksLikePlace(text) ? UNKNOWN_PLACE : NONE)
  );
}

/** The large city one slip from the name of a small place. */
export async function largeNeighbour(text: string, shelf: PlaceShelf): Promise<NamedPlace | undefined> {
  const guess = guessWhole(tidyPlace(text));
  if (guess === undefined) return undefined;
  const found =
    (await find([guess], correctedCity, shelf)) ?? (await findByEnding([guess].filter(mayBeMisspelt), shelf));
  return found?.found === 'several' ? found.places[0] : found?.found === 'one' ? namedPlace(found.place) : undefined;
}

const namedPlace = (place: Place): NamedPlace | undefined =>
  place.city === undefined || place.state === undefined
    ? undefined
    : { ...place, city: place.city, state: place.state };

/** What a text may mean in which a word was put right. */
function guessesOf({ text }: MendedText): readonly PlaceGuess[] {
  const typed = readTypedPlace(text);
  return typed.kind === 'words' ? typed.guesses.map((guess) => ({ ...guess, mended: true })) : [];
}

/** Where no state is said, only a large city is meant by a beginning that was put right. */
const exactOrLarge = (guess: PlaceGuess, file: PlaceFile): Found | undefined =>
  exactCity(withStates(guess), file) ?? exactCity(guess, largeOnly(file));

/** "Miami-Dade" and "DuPage IL", which leave out what they are. A word alone may be too much else. */
function countyNamed({ readings }: PlaceGuess, file: PlaceFile): Found | undefined {
  for (const { key, ...state } of readings) {
    const places = ['county', 'parish'].flatMap((kind) => placesOf({ key: `${key}${kind}`, ...state }, file));
    if (places.length > 0) return oneOrSeveral(places);
  }
  return undefined;
}

/** What the first guess that leads somewhere leads to. Several guesses may share one file. */
async function find(
  guesses: readonly PlaceGuess[],
  look: (guess: PlaceGuess, file: PlaceFile) => Found | undefined,
  shelf: PlaceShelf,
): Promise<Found | undefined> {
  const prefixes = [...new Set(guesses.map(({ prefix }) => prefix))];
  const files = await Promise.all(prefixes.map(shelf.places));
  for (const guess of guesses) {
    const found = look(guess, files[prefixes.indexOf(guess.prefix)] ?? EMPTY_PLACE_FILE);
    if (found !== undefined) return guess.mended ? { ...found, corrected: true } : found;
  }
  return undefined;
}

/** The slip is in the first two letters, so the last two are right. */
async function findByEnding(guesses: readonly PlaceGuess[], shelf: PlaceShelf): Promise<Found | undefined> {
  for (const guess of guesses) {
    // The likeliest reading alone: each costs a file.
    const [reading] = guess.readings;
    if (reading === undefined) continue;
    const keys = namesMeant(reading, await shelf.names(cityEnding(reading.key)));
    const files = await Promise.all(keys.map((key) => shelf.places(cityPrefix(key))));
    const answer = oneOrSeveral(files.flatMap((file, at) => placesOf({ ...reading, key: keys[at] ?? '' }, file)));
    if (answer !== undefined) {
      return { ...answer, corrected: true, ...(guess.words !== undefined && { words: guess.words }) };
    }
  }
  return undefined;
}
