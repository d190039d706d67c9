import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, PLACE_FILES, servedSomePlaces } from '../../tests/support/somePlaces.ts';
import { placeFinder } from './placeFinder.ts';

test.each([
  ['01970', 'Salem MA'],
  ['1970', 'Salem MA (corrected)'],
  ['1600', 'none'],
  ['01971', 'none for 01971, near 01970'],
  ['99999', 'none for 99999'],
  ['602011234', 'Evanston IL'],
  ['church 60201', 'Evanston IL + church'],
  ['Evanston, IL 60201', 'Evanston IL'],
  ['any group near 60201', 'Evanston IL'],
  ['decatur, ga', 'Decatur GA'],
  ['Decatur Georgia', 'Decatur GA'],
  ['decatur', 'Decatur GA, Decatur IN'],
  ['Decatur, Texas', 'Decatur GA, Decatur IN'],
  ['De Kalb', 'Dekalb IL'],
  ['O’Fallon il', 'O Fallon IL'],
  ['st louis', 'St. Louis MO'],
  ['st paul mn', 'Saint Paul MN'],
  ['Ft. Washington', 'Fort Washington PA'],
  ['new york', 'New York NY'],
  ['NYC', 'New York NY'],
  ['LA', 'all of LA; Los Angeles CA'],
  ['Cook County', 'Cook County IL, Cook County GA'],
  ['Condado de Cook', 'Cook County IL, Cook County GA'],
  ['Cook County, Illinois', 'Cook County IL'],
  ['New York, New York', 'New York NY'],
  ['Nevada', 'all of NV; Nevada MO'],
  ['Washington', 'all of WA; Washington DC, Washington UT'],
  ['D.C.', 'Washington DC'],
  ['West Virginia', 'all of WV; '],
  ['Wyoming', 'all of WY; '],
  ['church in Wyoming', 'all of WY;  + church'],
  ['tuesday near peoria', 'Peoria AZ, Peoria IL + tuesday'],
  ['methodist church st paul mn', 'Saint Paul MN + methodist church'],
  ['methodist church peoria', 'none'],
  ['Nowhere', 'none'],
  ['constructor', 'none'],
  ['', 'none'],
])('%j is %s', async (text, place) => {
  expect(await found(text)).toBe(place);
});

test('tells county and time zone where they are known', async () => {
  const find = placeFinder({ base: '/', fetchFile: servedSomePlaces().fetchFile });
  const place = async (text: string) => {
    const answer = await find(text);
    return answer.arrived && answer.answer.found === 'one' ? answer.answer.place : undefined;
  };
  expect(await place('60201')).toMatchObject({ county: '17031', timeZone: 'America/Chicago', zip: '60201' });
  expect(await place('60208')).not.toHaveProperty('county');
  expect(await place('60208')).not.toHaveProperty('timeZone');
  expect(await place('st louis')).toMatchObject({ county: '29510' });
});

test.each([
  ['Evaston', 'Evaston OK or Evanston IL'],
  ['Evaston OK', 'Evaston OK'],
  ['Evanston', 'Evanston IL'],
  ['Cook County', 'Cook County IL, Cook County GA'],
])('a small place whose name is a slip for a large one offers that, too: %j is %s', async (text, places) => {
  expect(await found(text)).toBe(places);
});

test.each([
  ['60201', 1],
  ['st paul mn', 1],
  ['decatur', 1],
  ['evnston', 1],
  ['veanston', 3],
  ['tuesday near peoria', 2],
  ['methodist church', 2],
])('%j costs at most %i requests, and none the second time', async (text, most) => {
  const { asked, fetchFile } = servedSomePlaces();
  const find = placeFinder({ base: '/', fetchFile });
  await find(text);
  expect(asked.length).toBeLessThanOrEqual(most);
  await find(text);
  expect(new Set(asked).size).toBe(asked.length);
  for (const path of asked) expect(path).toMatch(/^\/search\/places\/(?:\d{3}|(?:ends\/)?[a-z]{2})\.json$/u);
});

test('whatever is typed, it answers, and the host sees three digits or two letters', async () => {
  const word = fc.constantFrom(
    'near',
    'in',
    'IL',
    'St.',
    'peoria',
    'Evnston',
    ',',
    '../..',
    '60201',
    '1970',
    'church',
    '%2e',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      const { asked, fetchFile } = servedSomePlaces();
      const answer = await placeFinder({ base: '/', fetchFile })(typed);
      expect(answer.arrived).toBe(true);
      for (const path of asked) expect(path).toMatch(/^\/search\/places\/(?:\d{3}|(?:ends\/)?[a-z]{2})\.json$/u);
    }),
  );
});

test('a file that did not arrive is not "no such place"', async () => {
  const find = placeFinder({ base: '/', fetchFile: () => Promise.resolve({ arrived: false, failure: 'unreachable' }) });
  expect(await find('60201')).toEqual({ arrived: false, failure: 'unreachable' });
});

test('a file that is not there is asked for once more, past what a cache has kept, and has not arrived either', async () => {
  const hows: (boolean | undefined)[] = [];
  const find = placeFinder({
    base: '/',
    fetchFile: (_, __, { fresh } = {}) => {
      hows.push(fresh);
      return Promise.resolve({ arrived: false, failure: 'missing' });
    },
  });
  expect(await find('Evanston, IL')).toEqual({ arrived: false, failure: 'unreachable' });
  expect(hows).toEqual([undefined, true]);
});

test('a login page in place of the file is not "no such place" either', async () => {
  const find = placeFinder({
    base: '/',
    fetchFile: () => Promise.resolve({ arrived: true, content: { login: true } }),
  });
  expect(await find('decatur')).toEqual({ arrived: false, failure: 'unreadable' });
});

test('a file of another version is asked for once more, past what a cache has kept, before the page is called too old', async () => {
  const old = { version: 1, zones: [], cities: [] };
  const hows: (boolean | undefined)[] = [];
  const find = placeFinder({
    base: '/',
    fetchFile: (_, __, { fresh } = {}) => {
      hows.push(fresh);
      return Promise.resolve({ arrived: true, content: old });
    },
  });
  expect(await find('60201')).toEqual({ arrived: false, failure: 'outdated' });
  expect(hows).toEqual([undefined, true]);

  const cached = placeFinder({
    base: '/',
    fetchFile: (_, __, { fresh } = {}) =>
      Promise.resolve({ arrived: true, content: fresh === true ? PLACE_FILES['602'] : old }),
  });
  expect(await cached('60201')).toMatchObject({ arrived: true, answer: { found: 'one' } });
});
