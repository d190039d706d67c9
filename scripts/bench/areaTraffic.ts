import { buildGazetteer, readZipPoints } from '../../src/catalog/gazetteer.ts';
import { placeFilesOf } from '../../src/catalog/placeFilesOf.ts';
import type { Point } from '../../src/domain/distance.ts';
import { areaVisit } from './areaVisit.ts';
import { packed, type Packed } from './packed.ts';
import { randomFrom } from './random.ts';
import { servedAreas, type ServedAreas } from './servedAreas.ts';
import { spreadGroups, zipChooser, type PeopledZip } from './spreadGroups.ts';
import { spreadOf, type BenchPart, type BenchTable } from './table.ts';

const PLACES = 500;

/** What searches fetch, from the place to the names of the first rows, for visitors spread as people are. */
export const areaTraffic: BenchPart = async (print) => {
  const placeFile = placeFileWeigher();
  for (const count of [1_000, 10_000, 100_000]) {
    const served = servedAreas(spreadGroups(count));
    const rows = [];
    for (const minutes of [30, 90]) {
      const visits = await Promise.all(placesOf().map((place) => visit(place, minutes, served, placeFile(place.zip))));
      const whole = visits.filter(({ named, shown }) => named === shown).length;
      rows.push([
        `${minutes} minutes`,
        ...spreadOf(visits.map(({ brotli }) => brotli / 1000)),
        ...spreadOf(visits.map(({ gzip }) => gzip / 1000)),
        ...spreadOf(visits.map(({ files }) => files)),
        `${Math.round((whole * 100) / visits.length)}%`,
        `${spreadOf(visits.map(({ named, shown }) => shown - named))[2]}`,
      ]);
    }
    print({
      title: `Area files: what a search of ${count.toLocaleString('en')} Groups fetches from ${PLACES} places (median, 95%, worst)`,
      columns: [
        'within',
        'brotli kB',
        '95%',
        'worst',
        'gzip kB',
        '95%',
        'worst',
        'files',
        '95%',
        'worst',
        'all rows named',
        'most without',
      ],
      rows,
    });
    print(largestFiles(count, served));
  }
};

interface Visit extends Packed {
  readonly files: number;
  readonly shown: number;
  readonly named: number;
}

async function visit(place: Point, minutes: number, served: ServedAreas, placeFile: Packed): Promise<Visit> {
  const { asked, shown, named } = await areaVisit(place, minutes, served);
  const weights = [placeFile, ...asked.map(served.weigh)];
  return {
    brotli: weights.reduce((sum, { brotli }) => sum + brotli, 0),
    gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
    files: weights.length,
    shown,
    named,
  };
}

function placesOf(): readonly PeopledZip[] {
  const random = randomFrom(2);
  const zipAt = zipChooser();
  return Array.from({ length: PLACES }, () => zipAt(random()));
}

function placeFileWeigher(): (zip: string) => Packed {
  const files = new Map(placeFilesOf(buildGazetteer(readZipPoints(), [])));
  const weights = new Map<string, Packed>();
  return (zip) => {
    const prefix = zip.slice(0, 3);
    const weight = weights.get(prefix) ?? packed(files.get(prefix));
    weights.set(prefix, weight);
    return weight;
  };
}

/** The largest file of every kind; those of states are for words, `all` is for a small directory. */
function largestFiles(count: number, { areas, weigh }: ServedAreas): BenchTable {
  const rows = [...Map.groupBy(areas.files.keys(), kindOf)].map(([kind, names]) => {
    const sizes = names.map((area) => ({ area, length: JSON.stringify(areas.files.get(area)?.()).length }));
    const largest = sizes.reduce((one, other) => (other.length > one.length ? other : one));
    return [kind, names.length, largest.area, weigh(largest.area).brotli / 1000];
  });
  return {
    title: `The largest files at ${count.toLocaleString('en')} Groups`,
    columns: ['kind', 'files', 'largest', 'brotli kB'],
    rows,
  };
}

/** "cell", "cell, names", "cell, some names". */
function kindOf(area: string): string {
  const [kind = ''] = area.split('-');
  if (/-names-\d+$/u.test(area)) return `${kind}, some names`;
  return area.endsWith('-names') ? `${kind}, names` : kind;
}
