import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceAnswer } from '../domain/place.ts';
import type { FetchFile } from './fetchFile.ts';
import type { EndingFile, PlaceFile, PlaceRow } from './placeFiles.ts';
import { placeFinder } from './placeFinder.ts';

const cities = (large: number, ...rows: readonly PlaceRow[]): PlaceFile => ({
  version: 2,
  zones: ['America/Chicago'],
  cities: rows,
  large,
});

const FILES: Readonly<Record<string, PlaceFile | EndingFile>> = {
  '019': { version: 2, zones: ['America/New_York'], zips: { '01970': ['Salem', 'MA', 42.513, -70.9, 9, 0] } },
  '602': {
    version: 2,
    zones: ['America/Chicago'],
    zips: { '60201': ['Evanston', 'IL', 42.055, -87.692, 31, 0], '60208': ['Evanston', 'IL', 42.06, -87.68, 0] },
  },
  de: cities(
    2,
    ['Decatur', 'GA', 33.774, -84.296, 89],
    ['Decatur', 'IN', 40.829, -84.929, 1],
    ['Dekalb', 'IL', 41.93, -88.75, 37],
  ),
  ne: cities(2, ['New York', 'NY', 40.75, -73.99, 61], ['Nevada', 'MO', 37.84, -94.35, 217]),
  wa: cities(1, ['Washington', 'DC', 38.9, -77, 1], ['Washington', 'UT', 37.1, -113.5, 53]),
  we: cities(0, ['West', 'TX', 31.8, -97.09, 309]),
  of: cities(1, ['O Fallon', 'IL', 38.59, -89.91, 163]),
  st: cities(2, ['St. Louis', 'MO', 38.63, -90.24, 510], ['Saint Paul', 'MN', 44.9, -93.1, 123]),
  ft: cities(1, ['Fort Washington', 'PA', 40.13, -75.2, 91]),
  pe: cities(2, ['Peoria', 'AZ', 33.6, -112.2, 13], ['Peoria', 'IL', 40.7, -89.6, 143], ['Peona', 'OK', 36, -95, 1]),
  ev: cities(1, ['Evanston', 'IL', 42.05, -87.69, 31]),
  'ends/ia': { version: 2, names: ['peoria'], large: 1 },
  'ends/on': { version: 2, names: ['evanston', 'livingston'], large: 1 },
};

function servedFiles() {
  const asked: string[] = [];
  const fetchFile: FetchFile = (path) => {
    asked.push(path);
    const content = FILES[/^\/search\/places\/(?<name>.+)\.json$/u.exec(path)?.groups?.['name'] ?? ''];
    return Promise.resolve(content === undefined ? { arrived: false, failure: 'missing' } : { arrived: true, content });
  };
  return { asked, fetchFile };
}

/** Finds a place and says it in one line. */
async function found(text: string): Promise<string> {
  const answer = await placeFinder({ base: '/', fetchFile: servedFiles().fetchFile })(text);
  return answer.arrived ? say(answer.answer) : answer.failure;
}

function say(answer: PlaceAnswer): string {
  if (answer.found === 'none') {
    const { zip, nearestZip } = answer;
    return `none${zip === undefined ? '' : ` for ${zip}`}${nearestZip === undefined ? '' : `, near ${nearestZip.zip}`}`;
  }
  const places = answer.found === 'one' ? [answer.place] : answer.places;
  const names = places.map(({ city, state }) => `${city ?? ''} ${state ?? ''}`).join(', ');
  const whole = answer.found === 'state' ? `all of ${answer.state}; ` : '';
  return `${whole}${names}${answer.corrected === true ? ' (corrected)' : ''}${answer.words === undefined ? '' : ` + ${answer.words}`}`;
}

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

test('tells county and time zone where they are known', async () => {
  const find = placeFinder({ base: '/', fetchFile: servedFiles().fetchFile });
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
  ['60201', 1],
  ['st paul mn', 1],
  ['decatur', 1],
  ['evnston', 1],
  ['veanston', 3],
  ['tuesday near peoria', 2],
  ['methodist church', 2],
])('%j costs at most %i requests, and none the second time', async (text, most) => {
  const { asked, fetchFile } = servedFiles();
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
      const { asked, fetchFile } = servedFiles();
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
      Promise.resolve({ arrived: true, content: fresh === true ? FILES['602'] : old }),
  });
  expect(await cached('60201')).toMatchObject({ arrived: true, answer: { found: 'one' } });
});
