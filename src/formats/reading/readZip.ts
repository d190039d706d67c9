import type { StateCode } from '../../domain/state.ts';
import type { Reading } from './reading.ts';
import { quoteWords } from './reading.ts';

/** The first three digits of the ZIP codes that begin with zero, by state. Source: USPS Publication 65. */
const BEGIN_WITH_ZERO: Readonly<Partial<Record<StateCode, readonly (readonly [number, number])[]>>> = {
  PR: [
    [6, 7],
    [9, 9],
  ],
  VI: [[8, 8]],
  MA: [
    [10, 27],
    [55, 55],
  ],
  RI: [[28, 29]],
  NH: [[30, 38]],
  ME: [[39, 49]],
  VT: [
    [50, 54],
    [56, 59],
  ],
  CT: [[60, 69]],
  NJ: [[70, 89]],
};

export interface ReadZip {
  readonly zip: string;
  /** Whether zeros at the beginning had to be put back. */
  readonly lostZero: boolean;
}

/**
 * Reads a ZIP code, with or without its four more digits.
 *
 * One that lost its zeros in a spreadsheet is read where the state has codes that
 * begin so ("1970" in MA is 01970); elsewhere it is a question.
 */
export function readZip(words: string | undefined, state: StateCode | undefined): Reading<ReadZip> | undefined {
  const text = (words ?? '').trim().slice(0, 40).replace(/\.0$/u, '');
  if (text === '' || /^0+$/u.test(text)) return undefined;
  const full = /^(\d{5})(?:[- –]?(\d{4}))?-?$/u.exec(text);
  if (full !== null) return { read: { zip: zipOf(full[1] ?? '', full[2]), lostZero: false } };
  const short = /^(\d{3,4})(?:-(\d{4}))?$/u.exec(text);
  const padded = (short?.[1] ?? '').padStart(5, '0');
  if (short !== null && state !== undefined && beginsInState(padded, state)) {
    return { read: { zip: zipOf(padded, short[2]), lostZero: true } };
  }
  const question = `The ZIP code says ${quoteWords(text)}. It has five digits, like "60201". It is left out.`;
  return short === null ? { question } : { unsure: { zip: padded, lostZero: true }, question };
}

/** A code of Canada, "K1A 0B6". */
export function isCanadian(words: string | undefined): boolean {
  return /^[a-z]\d[a-z][ -]?\d[a-z]\d$/iu.test((words ?? '').trim().slice(0, 20));
}

function zipOf(five: string, four: string | undefined): string {
  return four === undefined || four === '0000' ? five : `${five}-${four}`;
}

function beginsInState(zip: string, state: StateCode): boolean {
  const three = Number(zip.slice(0, 3));
  return (BEGIN_WITH_ZERO[state] ?? []).some(([from, until]) => three >= from && three <= until);
}
