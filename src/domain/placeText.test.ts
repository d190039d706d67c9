import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceGuess } from './placeGuess.ts';
import { cityPrefix } from './placeKey.ts';
import { readTypedPlace } from './placeText.ts';

test.each([
  ['60201', '60201', ''],
  [' 01970 ', '01970', ''],
  ['60201-1234', '60201', ''],
  ['602011234', '60201', ''],
  ['６０２０１', '60201', ''],
  ['Evanston, IL 60201', '60201', 'Evanston, IL'],
  ['church 60201', '60201', 'church'],
  ['60201 church', '60201', 'church'],
])('reads %j as the ZIP code %s with %j around it', (text, zip, rest) => {
  expect(readTypedPlace(text)).toEqual({ kind: 'zip', zip, rest });
});

test('gives a ZIP code of four digits its zero back', () => {
  expect(readTypedPlace('1970')).toEqual({ kind: 'zip', zip: '01970', rest: '', lostZero: true });
});

test.each(['12345 Main St, Austin, TX', '312-555-0100', '3125550100', '123456'])('%j is no ZIP code', (text) => {
  expect(readTypedPlace(text).kind).not.toBe('zip');
});

const guessesOf = (text: string): readonly PlaceGuess[] => {
  const typed = readTypedPlace(text);
  return typed.kind === 'words' ? typed.guesses : [];
};

test.each([
  ['evanston il', { key: 'evanston', state: 'IL' }],
  ['Evanston, Illinois', { key: 'evanston', state: 'IL' }],
  ['kansas city MO', { key: 'kansascity', state: 'MO' }],
  ['Charleston, West Virginia', { key: 'charleston', state: 'WV' }],
  ['Salem Oregón', { key: 'salem', state: 'OR' }],
  ['Washington, D.C.', { key: 'washington', state: 'DC' }],
  ['Seattle, Washington State', { key: 'seattle', state: 'WA' }],
  ['Saint Thomas USVI', { key: 'stthomas', state: 'VI' }],
  ['Fargo N. Dakota', { key: 'fargo', state: 'ND' }],
  ['Boston, Mass.', { key: 'boston', state: 'MA' }],
  ['Evanston, IL, USA', { key: 'evanston', state: 'IL' }],
  ['Evanston IL US', { key: 'evanston', state: 'IL' }],
  ['Evanston, IL, U.S.', { key: 'evanston', state: 'IL' }],
  ['Evanston, IL, Estados Unidos de América', { key: 'evanston', state: 'IL' }],
  ['Evanston,IL', { key: 'evanston', state: 'IL' }],
  ['St.Louis,MO', { key: 'stlouis', state: 'MO' }],
  ['Evanston/IL', { key: 'evanston', state: 'IL' }],
  ['Evanston;IL', { key: 'evanston', state: 'IL' }],
  ['Evanston|IL', { key: 'evanston', state: 'IL' }],
])('reads the end of %j as a state first', (text, reading) => {
  const [whole] = guessesOf(text);
  expect(whole?.readings[0]).toEqual(reading);
  expect(whole?.readings.at(-1)?.state).toBeUndefined();
});

test('a state on its own is known as one, and the capital as a city', () => {
  expect(guessesOf('West Virginia')[0]).toMatchObject({ state: 'WV' });
  expect(guessesOf('nuevo mexico')[0]).toMatchObject({ state: 'NM' });
  expect(guessesOf('Washington State')[0]).toMatchObject({ state: 'WA' });
  expect(guessesOf('Tejas')[0]).toMatchObject({ state: 'TX' });
  expect(guessesOf('CNMI')[0]).toMatchObject({ state: 'MP' });
  for (const name of ['USVI', 'Virgin Islands', 'Islas Vírgenes']) {
    expect(guessesOf(name)[0]).toMatchObject({ state: 'VI' });
  }
  expect(guessesOf('DC')[0]?.readings).toEqual([{ key: 'washington', state: 'DC' }]);
});

/** Every guess as "what is a place | what are words". */
const said = (text: string): readonly string[] =>
  guessesOf(text).map(({ readings, words }) => {
    const [first] = readings;
    return `${first?.key ?? ''}${first?.state === undefined ? '' : `, ${first.state}`} | ${words ?? ''}`;
  });

test.each([
  ['tuesday near Peoria', 'peoria | tuesday'],
  ['iglesia católica cerca de Peoria', 'peoria | iglesia católica'],
  ['methodist church in Evanston IL', 'evanston, IL | methodist church'],
  ['women in recovery near Peoria', 'peoria | women in recovery'],
  ['in Evanston on tuesday', 'evanston | tuesday'],
  ['groups near Peoria for veterans', 'peoria | veterans'],
  ['methodist church st paul mn', 'stpaul, MN | methodist church'],
  ['Wesley Church, Evanston IL', 'evanston, IL | Wesley Church'],
  ['1609 John Ave, Superior, WI', 'superior, WI | '],
  ['any group in Peoria', 'peoria | '],
  ['12 step group in Peoria', 'peoria | 12 step'],
])('in %j it may be %j', (text, guess) => {
  expect(said(text)).toContain(guess);
});

test.each(['groups near me', 'cerca de mí', 'church peoria', 'methodist church'])('%j has no place inside', (text) => {
  const exactOnly = guessesOf(text).filter(({ forgiving }) => !forgiving);
  expect(guessesOf(text).length - exactOnly.length).toBe(1);
  expect(exactOnly.flatMap(({ readings }) => readings.map(({ state }) => state))).not.toContain(undefined);
});

test.each(['', '   ', '7', '…', '東京', '<>', '160'])('%j names nothing', (text) => {
  expect(readTypedPlace(text)).toEqual({ kind: 'nothing' });
});

test('every reading of one guess is in the file the guess names, whatever was typed', () => {
  const word = fc.constantFrom(
    'near',
    'in',
    'IL',
    'St.',
    'Peoria',
    ',',
    'de',
    'O’Fallon',
    '60',
    'New',
    'York',
    'é',
    'me',
    '-',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      for (const { readings, prefix } of guessesOf(typed)) {
        expect(prefix).toMatch(/^[a-z]{2}$/u);
        expect(readings.length).toBeGreaterThan(0);
        for (const { key } of readings) expect(cityPrefix(key)).toBe(prefix);
      }
    }),
  );
});
