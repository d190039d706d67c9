import { expect, test } from 'vitest';
import { mendedTexts } from './slippedWords.ts';

const textsOf = (typed: string): readonly string[] => mendedTexts(typed).map(({ text }) => text);

test.each([
  ['Peoria illinios', ['Peoria Illinois']],
  ['Charleston, West Virgina', ['Charleston West Virginia', 'Charleston West Virginia']],
  ['Salem Oregn', ['Salem Oregon']],
  ['Austin Texs', []],
  ['Peoria Illinois', []],
  ['American Indian', []],
])('puts the state of %j right: %j', (typed, texts) => {
  expect(textsOf(typed)).toEqual(texts);
});

test.each([
  ['Sain Paul MN', ['saint Paul MN']],
  ['Foort Worth', ['fort Worth']],
  ['Muont Ayr IA', ['mount Ayr IA']],
  ['FortWorth TX', ['Fort Worth TX']],
  ['Saint Paul', []],
  ['St. Paul', []],
  ['Fort', []],
  ['for', []],
])('puts the beginning of %j right: %j', (typed, texts) => {
  expect(textsOf(typed)).toEqual(texts);
});
