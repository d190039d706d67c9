import { expect, test } from 'vitest';
import type { FetchFile } from './fetchFile.ts';
import type { PlaceFile } from './placeFiles.ts';
import { placeFinder } from './placeFinder.ts';

const FILES: Readonly<Record<string, PlaceFile>> = {
  '/search/places/019.json': { version: 1, zips: { '01970': ['Salem', 'MA', 42.513, -70.9] } },
  '/search/places/de.json': {
    version: 1,
    cities: [
      ['Decatur', 'IN', 40.829, -84.929, 1],
      ['Decatur', 'GA', 33.774, -84.296, 7],
      ['De Kalb', 'IL', 41.93, -88.75, 1],
    ],
  },
  '/search/places/ne.json': {
    version: 1,
    cities: [
      ['New York', 'NY', 40.75, -73.99, 160],
      ['Nevada', 'MO', 37.84, -94.35, 1],
    ],
  },
  '/search/places/we.json': { version: 1, cities: [['West', 'TX', 31.8, -97.09, 1]] },
  '/search/places/of.json': { version: 1, cities: [['O Fallon', 'IL', 38.59, -89.91, 1]] },
  '/search/places/st.json': { version: 1, cities: [['Saint Louis', 'MO', 38.63, -90.24, 60]] },
  '/search/places/ft.json': { version: 1, cities: [['Fort Washington', 'PA', 40.13, -75.2, 2]] },
};

/** Finds a place and says it in one line. Every answer costs one request at most. */
async function found(text: string): Promise<string> {
  let asked = 0;
  const fetchFile: FetchFile = (path) => {
    asked += 1;
    const content = FILES[path];
    return Promise.resolve(content === undefined ? { arrived: false, failure: 'missing' } : { arrived: true, content });
  };
  const answer = await placeFinder({ base: '/', fetchFile })(text);
  expect(asked).toBeLessThanOrEqual(1);
  if (!answer.arrived) return answer.failure;
  switch (answer.answer.found) {
    case 'one':
      return `${answer.answer.place.city} ${answer.answer.place.state}`;
    case 'several':
      return answer.answer.places.map(({ city, state }) => `${city} ${state}`).join(', ');
    case 'state':
      return `all of ${answer.answer.state}; ${answer.answer.places.map(({ city, state }) => `${city} ${state}`).join()}`;
    case 'none':
      return 'none';
  }
}

test.each([
  ['01970', 'Salem MA'],
  ['01971', 'none'],
  ['99999', 'none'],
  ['decatur, ga', 'Decatur GA'],
  ['Decatur Georgia', 'Decatur GA'],
  ['decatur', 'Decatur GA, Decatur IN'],
  ['Decatur, Texas', 'Decatur GA, Decatur IN'],
  ['DeKalb', 'De Kalb IL'],
  ['O’Fallon il', 'O Fallon IL'],
  ['st louis', 'Saint Louis MO'],
  ['Ft. Washington', 'Fort Washington PA'],
  ['new york', 'New York NY'],
  ['New York, New York', 'New York NY'],
  ['Nevada', 'all of NV; Nevada MO'],
  ['West Virginia', 'all of WV; '],
  ['Wyoming', 'all of WY; '],
  ['Nowhere', 'none'],
  ['constructor', 'none'],
  ['', 'none'],
])('%j is %s', async (text, place) => {
  expect(await found(text)).toBe(place);
});

test('a file that did not arrive is not "no such place"', async () => {
  const find = placeFinder({ base: '/', fetchFile: () => Promise.resolve({ arrived: false, failure: 'unreachable' }) });
  expect(await find('60201')).toEqual({ arrived: false, failure: 'unreachable' });
});

test('a login page in place of the file is not "no such place" either', async () => {
  const find = placeFinder({
    base: '/',
    fetchFile: () => Promise.resolve({ arrived: true, content: { login: true } }),
  });
  expect(await find('decatur')).toEqual({ arrived: false, failure: 'unreadable' });
});
