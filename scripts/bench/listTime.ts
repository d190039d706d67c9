import { milesBetween, type Point } from '../../src/domain/distance.ts';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import { prepareSearch } from '../../src/domain/searchGroups.ts';
import { readQuery } from '../../src/domain/searchQuery.ts';
import { milesWithin } from '../../src/domain/travel.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import { gzipSync } from 'node:zlib';
import { randomFrom } from './random.ts';
import { servedAreas } from './servedAreas.ts';
import { spreadGroups, zipChooser } from './spreadGroups.ts';
import { spreadOf, timeOf, type BenchPart } from './table.ts';

const PLACES = 40;
const MINUTES = 30;
const RULES = { askFirstAfterDays: 180, unlistAfterDays: 365 };
const SITUATION = { now: Temporal.Instant.from('2026-11-23T17:00:00Z'), today: '2026-11-23', rules: RULES };

/**
 * From the text of files to the sorted list of a place, in Node: by area files, by
 * one JSON file of all (as TSML UI has it), and by looking at every Group when all
 * are in memory already.
 */
export const listTime: BenchPart = async (print) => {
  const rows = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const groups = spreadGroups(count);
    const served = servedAreas(groups);
    const random = randomFrom(3);
    const zipAt = zipChooser();
    const places = Array.from({ length: PLACES }, () => zipAt(random()));
    const taken: number[] = [];
    for (const place of [...places, ...places]) {
      const began = performance.now();
      const engine = embeddedEngine({ base: '/', fetchFile: served.fetchFile, index: served.areas.index });
      const answer = await engine.candidates({ around: { centre: place, miles: milesWithin(MINUTES) } });
      if (!answer.arrived) throw new Error(`The engine failed: ${answer.failure}.`);
      const { matches } = prepareSearch(answer.candidates, { ...SITUATION, origin: place })(
        readQuery(`within=${MINUTES}`),
      );
      await engine.documents(
        matches.slice(0, 20).map(({ candidate }) => candidate),
        undefined,
        { mostFiles: 1 },
      );
      taken.push(performance.now() - began);
    }
    const whole = JSON.stringify(groups);
    const [place] = places;
    const reading = timeOf(() => inOrder(readWhole(whole), place), 3);
    const scanning = timeOf(() => inOrder(groups, place), 5);
    const [median, p95] = spreadOf(taken.slice(PLACES));
    rows.push([
      count.toLocaleString('en'),
      median,
      p95,
      reading,
      gzipSync(whole, { level: 9 }).length / 1000,
      scanning,
    ]);
  }
  print({
    title: 'From files to the sorted list and the names of 20 rows: milliseconds in Node',
    columns: ['Groups', 'area files', '95%', 'one JSON file', '(its gzip kB)', 'scan in memory'],
    rows,
  });
};

function readWhole(text: string): readonly GroupDocument[] {
  const content: unknown = JSON.parse(text);
  return areGroups(content) ? content : [];
}

const areGroups = (content: unknown): content is readonly GroupDocument[] => Array.isArray(content);

/** What TSML UI does: a distance for all, those within reach, in order. */
function inOrder(groups: readonly GroupDocument[], from: Point | undefined): readonly GroupDocument[] {
  const miles = milesWithin(MINUTES);
  return groups
    .flatMap((group) => {
      const away = group.point === undefined || from === undefined ? Infinity : milesBetween(from, group.point);
      return away <= miles ? [{ group, away }] : [];
    })
    .sort((one, other) => one.away - other.away)
    .map(({ group }) => group);
}
