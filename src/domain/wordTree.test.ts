import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordTree } from './wordTree.ts';

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '🙂'), minLength: 1, maxLength: 8 });

/** One letter too many, too few or wrong, or two that changed places. */
function isOneTypoAway(one: string, other: string): boolean {
  const spots = Array.from({ length: Math.max(one.length, other.length) + 1 }, (_, at) => at);
  return spots.some((at) => {
    const [here, there] = [one.slice(0, at), other.slice(0, at)];
    if (here !== there) return false;
    const [a, b] = [one.slice(at), other.slice(at)];
    return (
      a.slice(1) === b ||
      a === b.slice(1) ||
      a.slice(1) === b.slice(1) ||
      (a.length > 1 && b === `${a.charAt(1)}${a.charAt(0)}${a.slice(2)}`)
    );
  });
}

test('finds what looking at every word finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(few, { maxLength: 30 }), few, (words, typed) => {
      const expected = words.filter(
        (word) =>
          word === typed ||
          (typed.length >= 2 && word.startsWith(typed)) ||
          (typed.length >= 5 && isOneTypoAway(typed, word)),
      );
      const found = wordTree(words)(typed).map(({ word }) => words[word]);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 1000 },
  );
});

test('the word itself is closest, then the shortest that begins with it, then one with a typo', () => {
  const words = ['churchyard', 'church', 'churchill', 'chorch'];
  const hits = wordTree(words)('church');
  const nearest = hits.toSorted((one, other) => other.closeness - one.closeness).map(({ word }) => words[word]);
  expect(nearest).toEqual(['church', 'churchill', 'churchyard', 'chorch']);
  expect(hits.every(({ closeness }) => closeness > 0 && closeness <= 1)).toBe(true);
});
