import type { PlaceAnswer } from '../../src/domain/place.ts';
import type { FetchFile } from '../../src/search/fetchFile.ts';
import {
  EMPTY_ENDING_FILE,
  EMPTY_PLACE_FILE,
  type EndingFile,
  type PlaceFile,
  type PlaceRow,
} from '../../src/search/placeFiles.ts';
import { placeFinder } from '../../src/search/placeFinder.ts';

const cities = (large: number, ...rows: readonly PlaceRow[]): PlaceFile => ({
  version: 2,
  zones: ['America/Chicago'],
  cities: rows,
  large,
});

/** Some places of the country, by the names of their files. */
export const PLACE_FILES: Readonly<Record<string, PlaceFile | EndingFile>> = {
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
  vi: cities(1, ['Vista', 'CA', 33.2, -117.24, 73], ['Virginia', 'MN', 47.5, -92.5, 137]),
  co: cities(0, ['Cook County', 'IL', 41.85, -87.65, 31], ['Cook County', 'GA', 31.14, -83.42, 75]),
  mi: cities(0, ['Miami-Dade County', 'FL', 25.77, -80.19, 86]),
  lo: cities(1, ['Los Angeles', 'CA', 34.05, -118.24, 37], ['Los Angeles', 'TX', 28.46, -98.99, 283]),
  ch: cities(1, ['Chula Vista', 'CA', 32.64, -117.08, 73]),
  ft: cities(1, ['Fort Washington', 'PA', 40.13, -75.2, 91]),
  pe: cities(2, ['Peoria', 'AZ', 33.6, -112.2, 13], ['Peoria', 'IL', 40.7, -89.6, 143], ['Peona', 'OK', 36, -95, 1]),
  ev: cities(1, ['Evanston', 'IL', 42.05, -87.69, 31], ['Evaston', 'OK', 36, -95, 1]),
  'ends/ia': { version: 2, names: ['peoria'], large: 1 },
  'ends/on': { version: 2, names: ['evanston', 'livingston'], large: 1 },
};

/** Those files as the site serves them, and which were asked for. */
export function servedSomePlaces() {
  const asked: string[] = [];
  const fetchFile: FetchFile = (path) => {
    asked.push(path);
    const name = /^\/search\/places\/(?<name>.+)\.json$/u.exec(path)?.groups?.['name'] ?? '';
    const none = name.startsWith('ends/') ? EMPTY_ENDING_FILE : EMPTY_PLACE_FILE;
    return Promise.resolve({ arrived: true, content: PLACE_FILES[name] ?? none });
  };
  return { asked, fetchFile };
}

/** Finds a place and says it in one line. */
export async function found(text: string): Promise<string> {
  const answer = await placeFinder({ base: '/', fetchFile: servedSomePlaces().fetchFile })(text);
  if (!answer.arrived) return answer.failure;
  const also = await answer.also?.();
  return `${say(answer.answer)}${also === undefined ? '' : ` or ${also.city} ${also.state}`}`;
}

function say(answer: PlaceAnswer): string {
  if (answer.found === 'none') {
    const { zip, nearestZip, why } = answer;
    const whys = why === undefined ? '' : ` (${why})`;
    return `none${whys}${zip === undefined ? '' : ` for ${zip}`}${nearestZip === undefined ? '' : `, near ${nearestZip.zip}`}`;
  }
  const places = answer.found === 'one' ? [answer.place] : answer.places;
  const names = places.map(({ city, state }) => `${city ?? ''} ${state ?? ''}`).join(', ');
  const whole = answer.found === 'state' ? `all of ${answer.state}; ` : '';
  return `${whole}${names}${answer.corrected === true ? ' (corrected)' : ''}${answer.words === undefined ? '' : ` + ${answer.words}`}`;
}
