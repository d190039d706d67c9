import { closestWord } from '../../domain/closestWord.ts';
import { STATE_CODES, STATES, type StateCode } from '../../domain/state.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords, type Reading } from './reading.ts';

/** Abbreviations older than the two capital letters. Full stops and blanks are not part of them. */
const OLDER: Readonly<Record<string, StateCode>> = {
  ala: 'AL',
  ariz: 'AZ',
  ark: 'AR',
  calif: 'CA',
  cal: 'CA',
  colo: 'CO',
  conn: 'CT',
  del: 'DE',
  fla: 'FL',
  ill: 'IL',
  ind: 'IN',
  kan: 'KS',
  kans: 'KS',
  ken: 'KY',
  mass: 'MA',
  mich: 'MI',
  minn: 'MN',
  miss: 'MS',
  mont: 'MT',
  neb: 'NE',
  nebr: 'NE',
  nev: 'NV',
  nmex: 'NM',
  ncar: 'NC',
  scar: 'SC',
  ncarolina: 'NC',
  scarolina: 'SC',
  ndak: 'ND',
  sdak: 'SD',
  ndakota: 'ND',
  sdakota: 'SD',
  okla: 'OK',
  ore: 'OR',
  oreg: 'OR',
  penn: 'PA',
  penna: 'PA',
  tenn: 'TN',
  tex: 'TX',
  virg: 'VA',
  wash: 'WA',
  wva: 'WV',
  wvirginia: 'WV',
  wis: 'WI',
  wisc: 'WI',
  wyo: 'WY',
  virginislands: 'VI',
  usvi: 'VI',
  washingtondc: 'DC',
  washdc: 'DC',
  newyorkstate: 'NY',
  washingtonstate: 'WA',
  cnmi: 'MP',
};

const NAMES: ReadonlyMap<string, StateCode> = new Map([
  ...STATE_CODES.flatMap((code): readonly (readonly [string, StateCode])[] => {
    const { name, spanish }: { readonly name: string; readonly spanish?: string } = { ...STATES[code] };
    return [code, name, ...(spanish === undefined ? [] : [spanish])].map((word) => [together(word), code] as const);
  }),
  ...Object.entries(OLDER),
]);

/** Letters alone: "N. Carolina" and ".TX" lose what stands around them. */
function together(words: string): string {
  return plainLetters(words).replace(/[^a-z]/gu, '');
}

/** The state that words name, by code or by name in English or Spanish, or `undefined`. Guesses nothing. */
export function stateNamed(words: string): StateCode | undefined {
  return words.length > 60 || /\d/u.test(words) ? undefined : NAMES.get(together(words));
}

/**
 * Reads a state: "MN", ".TX", "Tex.", "P.R.", "Minnesota", "Nueva York", "NY - New York",
 * "Texas, USA". A misspelled name is a question that shows the nearest.
 */
export function readState(words: string | undefined): Reading<StateCode> | undefined {
  const text = (words ?? '').trim().slice(0, 100);
  if (text === '') return undefined;
  const whole = stateNamed(text) ?? stateNamed(text.replace(/^\s*(?:state|estado) (?:of|de)\s+/iu, ''));
  if (whole !== undefined) return { read: whole };
  const parts = text
    .split(/\s*(?:,|\/|\(|\)| [-–—] )\s*/u)
    .filter((part) => part !== '' && !/^u\.?s\.?(?:a\.?)?$/iu.test(part));
  const codes = parts.map(stateNamed);
  const [first] = codes;
  if (first !== undefined && codes.every((code) => code === first)) return { read: first };
  const meant = closestWord(
    text,
    STATE_CODES.filter((code) => text.length > 3 && code !== 'DC').map((code) => STATES[code].name),
  );
  const code = meant === undefined ? undefined : stateNamed(meant);
  const mend = `Write the two capital letters, like "TX".`;
  return code === undefined
    ? { question: `${quoteWords(text)} is not a state. ${mend}` }
    : { unsure: code, question: `${quoteWords(text)} is not a state. Did you mean ${STATES[code].name}? ${mend}` };
}
