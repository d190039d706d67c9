/** Raised where a file is not what its name says: cut short, or somebody else's. Caught where files are read. */
export class UnreadableError extends Error {}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 64;

/**
 * Whole numbers from 0 as text that packs well: all their lowest digits, then all
 * the next, in base 64. The letters need no escape in JSON or in HTML.
 *
 * Shape: as many letters as numbers for each digit; empty when all are 0.
 */
export function packNumbers(numbers: readonly number[]): string {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  let packed = '';
  for (let unit = 1; unit <= most; unit *= BASE) {
    for (const number of numbers) packed += DIGITS.charAt(Math.floor(number / unit) % BASE);
  }
  return packed;
}

/** Throws: `UnreadableError` when the text does not hold so many numbers. */
export function unpackNumbers(text: unknown, count: number): readonly number[] {
  const numbers = new Array<number>(count).fill(0);
  if (typeof text !== 'string' || (count === 0 ? text !== '' : text.length % count !== 0)) throw new UnreadableError();
  for (let start = 0, unit = 1; start < text.length; start += count, unit *= BASE) {
    for (let at = 0; at < count; at += 1) {
      const digit = VALUES[text.charCodeAt(start + at)];
      if (digit === undefined) throw new UnreadableError();
      numbers[at] = (numbers[at] ?? 0) + digit * unit;
    }
  }
  return numbers;
}

/** Each number as its step from the one before, so that neighbours are small. */
export function packSteps(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, at) => zigzag(number - (numbers[at - 1] ?? 0))));
}

/** Throws: `UnreadableError` when the text does not hold so many numbers. */
export function unpackSteps(text: unknown, count: number): readonly number[] {
  let last = 0;
  return unpackNumbers(text, count).map((step) => (last += unzigzag(step)));
}

/** 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4. */
const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
const unzigzag = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

const VALUES: readonly (number | undefined)[] = (() => {
  const values: (number | undefined)[] = [];
  for (let digit = 0; digit < BASE; digit += 1) values[DIGITS.charCodeAt(digit)] = digit;
  return values;
})();
