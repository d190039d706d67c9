import { expect, test } from 'vitest';
import { count as inEnglish } from './en/card.ts';
import { count as inSpanish } from './es/card.ts';

test('a large number of groups is written as people read it', () => {
  expect([1, 20, 2139].map(inEnglish)).toEqual(['1 group', '20 groups', '2,139 groups']);
  expect([1, 20, 12_139].map(inSpanish)).toEqual(['1 grupo', '20 grupos', '12,139 grupos']);
});
