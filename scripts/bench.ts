/**
 * `npm run bench [-- part ...]`: measures, prints tables, asserts nothing. Times are
 * worth comparing within one run only.
 *
 * To add a part, write a file in scripts/bench/ that exports one function of the
 * type `BenchPart`, and name it here.
 */
import 'temporal-polyfill/global';
import { areaBuild } from './bench/areaBuild.ts';
import { areaTraffic } from './bench/areaTraffic.ts';
import { inBrowser } from './bench/inBrowser.ts';
import { inMap } from './bench/inMap.ts';
import { listTime } from './bench/listTime.ts';
import { nearestFirst } from './bench/nearestFirst.ts';
import { searchSpeed } from './bench/searchSpeed.ts';
import { writeTable, type BenchPart } from './bench/table.ts';

const PARTS: Readonly<Record<string, BenchPart>> = {
  areaBuild,
  areaTraffic,
  listTime,
  nearestFirst,
  searchSpeed,
  inBrowser,
  inMap,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = performance.now();
  await part((table) => console.log(`\n${writeTable(table)}`));
  console.log(`(${name}: ${((performance.now() - began) / 1000).toFixed(0)} s)`);
}
