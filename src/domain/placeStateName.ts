import { once } from './once.ts';
import { plainName } from './place.ts';
import { STATES, STATE_CODES, type StateCode } from './state.ts';

/** Written with spaces, points and accents left out: "N. Y." is "ny". */
/** A name without its blanks, as states are compared: "newmexico". */
export const joined = (text: string): string => plainName(text).replaceAll(' ', '');

/** Names that people use besides the full one. "Washington State" is not the capital. */
const ALSO = [
  ['VI', 'usvi virginislands islasvirgenes'],
  ['MP', 'cnmi'],
  ['NY', 'newyorkstate'],
  ['TX', 'tejas'],
  ['WA', 'washingtonstate'],
] as const;

const inPairs = (rows: readonly (readonly [StateCode, string])[]): readonly [string, StateCode][] =>
  rows.flatMap(([code, names]) => names.split(' ').map((name): [string, StateCode] => [name, code]));

/** A `Map`, because a visitor may type "constructor". Not made before it is needed: a ZIP code names no state. */
const byName = once(
  (): ReadonlyMap<string, StateCode> =>
    new Map([
      ...inPairs(ALSO),
      ...STATE_CODES.flatMap((code) => {
        const { name, spanish }: { name: string; spanish?: string } = { ...STATES[code] };
        const names = [code, name, ...(spanish === undefined ? [] : [spanish])];
        return names.map((each): [string, StateCode] => [joined(each), code]);
      }),
    ]),
);

/** How newspapers shorten states. Only after a city: on their own, "Ore" and "Wash" are words. */
const BY_SHORT_FORM: ReadonlyMap<string, StateCode> = new Map(
  inPairs([
    ['AL', 'ala'],
    ['AZ', 'ariz'],
    ['AR', 'ark'],
    ['CA', 'calif cal'],
    ['CO', 'colo'],
    ['CT', 'conn'],
    ['DE', 'del'],
    ['FL', 'fla'],
    ['IL', 'ill'],
    ['IN', 'ind'],
    ['KS', 'kan kans'],
    ['MA', 'mass'],
    ['MI', 'mich'],
    ['MN', 'minn'],
    ['MS', 'miss'],
    ['MT', 'mont'],
    ['NE', 'neb nebr'],
    ['NV', 'nev'],
    ['ND', 'northdak'],
    ['OK', 'okla'],
    ['OR', 'ore oreg'],
    ['PA', 'penn penna'],
    ['SD', 'southdak'],
    ['TN', 'tenn'],
    ['TX', 'tex'],
    ['WA', 'wash'],
    ['WV', 'wva westva'],
    ['WI', 'wis wisc'],
    ['WY', 'wyo'],
  ]),
);

/** The state that a text names from its first to its last letter, in English or Spanish. */
export const stateNamed = (text: string): StateCode | undefined => byName().get(joined(text));

/** The state that stands after a city; there, short forms count too. */
export const stateAfterCity = (text: string): StateCode | undefined =>
  byName().get(joined(text)) ?? BY_SHORT_FORM.get(joined(text));
