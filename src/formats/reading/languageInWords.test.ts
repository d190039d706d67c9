import { expect, test } from 'vitest';
import { languageInWords } from './languageInWords.ts';

test.each([
  ['Example Spanish Meeting', 'es'],
  ['Spanish Meeting', 'es'],
  ['Nueva Vida (en español)', 'es'],
  ['Grupo En Espanol', 'es'],
  ['Hope Group - Spanish speaking', 'es'],
  ['Russian Group Steps 1 & 2', 'ru'],
  ['Connection (Vietnamese)', 'vi'],
])('the name %s is certain', (name, language) => {
  expect(languageInWords({ name })).toEqual({ read: language, words: name });
});

test.each([
  { siteName: 'SPANISH - Nueva Vida Meets Here' },
  { notes: ['Russian language spoken'] },
  { notes: ['Ring the bell. Spanish-speaking.'] },
  { notes: ['All in Spanish'] },
  { name: 'English and Spanish Group' },
  { name: 'Bilingual Spanish meeting' },
])('%o is a question', (words) => {
  expect(languageInWords(words)).toMatchObject({ question: expect.stringMatching(/language/u) as unknown });
});

test.each([
  { name: 'Spanish Fort Group' },
  { name: 'Polish Hall Group' },
  { siteName: 'First Spanish Presbyterian Church' },
  { notes: ['OK to share in Spanish'] },
  { notes: ['Spanish literature available'] },
  { notes: ['Not a Spanish meeting'] },
  { notes: ['The Spanish meeting is next door on Mondays'] },
  { name: 'Evanston Tuesday' },
])('%o says nothing', (words) => {
  expect(languageInWords(words)).toBeUndefined();
});
