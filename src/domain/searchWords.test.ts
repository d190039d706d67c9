import { expect, test } from 'vitest';
import { askedWords } from './searchWords.ts';

test.each([
  ['depression', ['any-diagnosis']],
  ['depresson', ['any-diagnosis']],
  ['free bipolar group', ['free', 'any-diagnosis']],
  ['trastorno bipolar', ['any-diagnosis']],
  ['grupo gratis', ['free']],
  ['step-free', []],
  ['step free church', []],
  ['support group', []],
  ['church', []],
  ['constructor', []],
])('hears in "%s" what is so of every group', (typed, said) => {
  expect(askedWords(typed).ofAll).toEqual(said);
});

test('needs only what tells groups apart', () => {
  expect(askedWords('a church group for depression').needed).toEqual(['church']);
  expect(askedWords('near me').needed).toEqual([]);
  expect(askedWords('Central Wellness').needed).toEqual(['central', 'wellness']);
});
