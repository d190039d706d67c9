import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip } from './placeSlip.ts';

test.each([
  ['evanston', 'evnston', true],
  ['evanston', 'evvanston', true],
  ['evanston', 'evanstan', true],
  ['evanston', 'evansotn', true],
  ['evanston', 'evanston', false],
  ['evanston', 'evnstn', false],
  ['evanston', 'evtansno', false],
  ['', 'a', true],
  ['ab', 'ba', true],
  ['abc', 'cba', false],
])('%j and %j: %j', (one, other, slip) => {
  expect(isOneSlip(one, other)).toBe(slip);
  expect(isOneSlip(other, one)).toBe(slip);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** Every word that is one slip away, written down the long way. */
function slipsOf(one: string): ReadonlySet<string> {
  const all: string[] = [];
  for (let at = 0; at <= one.length; at += 1) {
    const [before, after] = [one.slice(0, at), one.slice(at)];
    all.push(before + after.slice(1));
    if (after.length > 1) all.push(before + after[1]! + after[0]! + after.slice(2));
    for (const letter of 'abc') all.push(before + letter + after, before + letter + after.slice(1));
  }
  return new Set(all.filter((other) => other !== one));
}

test('agrees with all slips written down', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneSlip(one, other)).toBe(slipsOf(one).has(other));
    }),
  );
});
