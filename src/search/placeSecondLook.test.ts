import { expect, test } from 'vitest';
import { found } from '../../tests/support/somePlaces.ts';

test.each([
  ['60201 1234', 'Evanston IL'],
  ['60201 - 1234', 'Evanston IL'],
  ['zip code 60201', 'Evanston IL'],
  ['my ZIP is 60201', 'Evanston IL'],
  ['mi código postal es 60201', 'Evanston IL'],
  ['60208 60201', 'Evanston IL'],
  ['60201 Evanston IL', 'Evanston IL'],
  ['60201 Oak St', 'none'],
  ['60201 Main St, Peoria, IL', 'Peoria IL'],
  ['60201 Main, Peoria, AZ', 'Peoria AZ + Main'],
  ['city of evanston il', 'Evanston IL'],
  ['Village of Evanston', 'Evanston IL'],
  ['ciudad de Evanston', 'Evanston IL'],
  ['Downtown Evanston IL', 'Evanston IL'],
  ['downtown evanston', 'Evanston IL'],
  ['Evanston area', 'Evanston IL'],
  ['Evanston, IL metro area', 'Evanston IL'],
  ["I'm in Evanston IL", 'Evanston IL'],
  ['living in Evanston', 'Evanston IL'],
  ['vivo en el centro de Evanston', 'Evanston IL'],
  ['church in downtown Evanston', 'Evanston IL + church'],
  ['church city of Evanston IL', 'Evanston IL + church'],
  ['Evanston IL US', 'Evanston IL'],
])('what says no more of where it is becomes no word to look for: %j is %s', async (text, place) => {
  expect(await found(text)).toBe(place);
});

test.each([
  ['evnston', 'Evanston IL (corrected)'],
  ['evvanston', 'Evanston IL (corrected)'],
  ['evansten', 'Evanston IL (corrected)'],
  ['evansotn', 'Evanston IL (corrected)'],
  ['veanston', 'Evanston IL (corrected)'],
  ['vanston il', 'Evanston IL (corrected)'],
  ['church near evnston', 'Evanston IL (corrected) + church'],
  ['12 Main St, Evnston, IL', 'Evanston IL (corrected)'],
  ['evnstn', 'none'],
  ['Chua Vista CA', 'Chula Vista CA (corrected)'],
  ['church Vista CA', 'Vista CA + church'],
  ['Evaston IL', 'Evanston IL (corrected)'],
  ['Evaston OK', 'Evaston OK'],
  ['Evaston TX', 'Evaston OK'],
  ['Sain Paul MN', 'Saint Paul MN (corrected)'],
  ['siant louis', 'St. Louis MO (corrected)'],
  ['Foort Washington PA', 'Fort Washington PA (corrected)'],
  ['foort washington', 'Fort Washington PA (corrected)'],
  ['Peoria illinios', 'Peoria IL (corrected)'],
  ['Peroia illinios', 'Peoria IL (corrected)'],
  ['church near Peoria illinios', 'Peoria IL (corrected) + church'],
  ['Virgina', 'all of VA; Virginia MN (corrected)'],
  ['west virgina', 'all of WV;  (corrected)'],
  ['ohoi', 'none'],
])('forgives one slip: %j is %s', async (text, place) => {
  expect(await found(text)).toBe(place);
});

test('an exact name comes before a corrected one, however small the place', async () => {
  expect(await found('peona')).toBe('Peona OK');
});

test('a slip means a large place, unless the state is said', async () => {
  expect(await found('livinston')).toBe('none');
  expect(await found('peonaa')).toBe('none');
  expect(await found('peonaa ok')).toBe('Peona OK (corrected)');
});

test.each([
  ['Miami-Dade', 'Miami-Dade County FL'],
  ['Miami-Dade, FL', 'Miami-Dade County FL'],
  ['Cook IL', 'Cook County IL'],
  ['Cook', 'none'],
  ['church in Cook County IL', 'Cook County IL + church'],
])('finds a county by its name, and without the word where that is clear: %j is %s', async (text, place) => {
  expect(await found(text)).toBe(place);
});

test.each([
  ['near me', 'none (here)'],
  ['grupos cerca de mí', 'none (here)'],
  ['church near me', 'none'],
  ['church in ME', 'all of ME;  + church'],
  ['believe in me', 'none'],
  ['09012', 'none (military) for 09012'],
  ['PSC 12, APO AE 09012', 'none (military) for 09012'],
  ['96201', 'none (military) for 96201'],
  ['Xyzzyville IL', 'none (place)'],
  ['Xyzzyville, Illinois', 'none (place)'],
  ['Xyzzyville, somewhere', 'none (place)'],
  ['Xyzzyville', 'none'],
  ['help me', 'none'],
  ['773-555-0100', 'none'],
  ['1234567', 'none'],
])('says what a text is that names no place it knows: %j is %s', async (text, said) => {
  expect(await found(text)).toBe(said);
});
