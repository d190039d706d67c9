import type { StateCode } from '../../domain/state.ts';
import { plainLetters } from './plainLetters.ts';
import { stateNamed } from './readState.ts';
import { isCanadian } from './readZip.ts';

export interface ReadAddress {
  readonly street?: string;
  readonly city?: string;
  readonly state?: StateCode;
  readonly zip?: string;
  readonly country?: string;
}

const HERE =
  /^(?:us|usa|u ?s ?a|united states|united states of america|america|estados unidos|estados unidos de america|ee ?uu|eeuu)$/u;

/** Territories that an address may write as its country. */
const TERRITORIES = ['PR', 'GU', 'VI', 'AS', 'MP'] as const satisfies readonly StateCode[];

/** Whether a country is the United States; its territories are, and their own state. */
export function isHere(country: string): boolean {
  const plain = plainLetters(country.slice(0, 80)).replace(/\./gu, '');
  return plain === '' || HERE.test(plain) || territoryNamed(country) !== undefined;
}

/** The territory that is written where a country belongs: "Puerto Rico". */
export function territoryNamed(country: string): StateCode | undefined {
  const state = stateNamed(country);
  return TERRITORIES.find((code) => code === state);
}

/**
 * The parts of an address on one line: "1555 S 7th St bldg k, San Jose, CA 95112, USA".
 *
 * Read from its end, where its shape is firm. What does not fit is left out rather
 * than put in the wrong part: an address without a state gives only its street.
 */
export function readAddress(line: string): ReadAddress {
  const parts = line
    .slice(0, 500)
    .split(/[,\n]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  const country = takeCountry(parts) ?? (isCanadian(parts.at(-1)?.slice(-7)) ? 'Canada' : undefined);
  partTownFromState(parts);
  const territory = country === undefined ? undefined : territoryNamed(country);
  const ending = takeStateAndZip(parts);
  const state = ending.state ?? territory;
  const isTown = state !== undefined && !ROAD.test(plainLetters(parts.at(-1) ?? ''));
  const city = isTown ? parts.pop() : undefined;
  const street = parts.join(', ');
  const glued = city !== undefined && street === '' && /^\d+ /u.test(city);
  return {
    // "12 Main St Springfield": nobody can say where the street ends.
    ...(street === '' && !glued ? {} : { street: glued ? city : street }),
    ...(city === undefined || glued ? {} : { city }),
    ...(state === undefined ? {} : { state }),
    ...(ending.zip === undefined ? {} : { zip: ending.zip }),
    ...(country === undefined || territory !== undefined ? {} : { country }),
  };
}

/** A road by its number, "MN-65" or "US Hwy 52", where the town belongs: the address has none. */
const ROAD =
  /^(?:\d+ )?(?:(?:[a-z]{2}|us|i|sr|cr|fm|(?:old |new )?(?:us |state |county |co |interstate )?(?:highway|hwy|route|rte|road|rd|interstate))[ -]?#?\d+[a-z]?)(?: [nsew])?$/u;

/** "Evanston IL 60201" and "Evanston IL" are two parts without a comma between. */
function partTownFromState(parts: string[]): void {
  const last = parts.at(-1) ?? '';
  const { town = '', state = '', zip } = TOWN_AND_STATE.exec(last)?.groups ?? {};
  const isState = stateNamed(state) !== undefined && (zip !== undefined || /^[A-Z]{2}$/u.test(state));
  if (!isState || endsInState(last)) return;
  parts.splice(-1, 1, town, zip === undefined ? state : `${state} ${zip}`);
}

const TOWN_AND_STATE =
  /^(?<town>.*?[^\s.])\.? (?<state>(?:(?:New|North|South|West|Rhode|District of|Puerto) )?\p{L}[\p{L}.]{1,15})(?: (?<zip>\d{5}(?:-\d{4})?))?$/u;

/** Countries that a feed of the United States may have an address in by mistake or by the border. */
const ELSEWHERE =
  /^(?:canada|mexico|united kingdom|uk|england|scotland|ireland|australia|new zealand|germany|france|spain|espana|italy|india|israel|japan|bermuda|bahamas|the bahamas|jamaica|cuba|dominican republic)$/u;

/** Takes the country off the end. A last part is one where it is known for one, or where a state stands before it. */
function takeCountry(parts: string[]): string | undefined {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || /\d/u.test(last)) return undefined;
  const known = isHere(last) || ELSEWHERE.test(plainLetters(last));
  const behindState = stateNamed(last) === undefined && endsInState(parts.at(-2) ?? '');
  return known || behindState ? parts.pop() : undefined;
}

/** "CA 95112", and "CA" in capitals; a name alone may be a city's. */
function endsInState(part: string): boolean {
  const { state, zip } = ENDING.exec(part)?.groups ?? {};
  return state !== undefined && stateNamed(state) !== undefined && (zip !== undefined || /^[A-Z]{2}$/u.test(state));
}

/** "CA 95112", "California", "95112", "K1A 0B6" do not belong to the city. */
const ENDING = /^(?<state>[\p{L}. ]{2,40}?)?\s?(?<zip>\d{5}(?:-\d{4})?|\d{4})?$/u;

function takeStateAndZip(parts: string[]): { readonly state?: StateCode; readonly zip?: string } {
  const last = parts.at(-1) ?? '';
  const { state: name, zip } = ENDING.exec(last)?.groups ?? {};
  const state = name === undefined ? undefined : stateNamed(name);
  if (state !== undefined) {
    // "New York" at the end of "4 Elm St, New York" may be the city.
    parts.pop();
    return { state, ...(zip === undefined ? {} : { zip }) };
  }
  if (name !== undefined || zip === undefined || zip.length === 4) return {};
  const before = stateNamed(parts.at(-2) ?? '');
  parts.pop();
  if (before !== undefined) parts.pop();
  return { zip, ...(before === undefined ? {} : { state: before }) };
}
