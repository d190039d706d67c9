/** `node scripts/bench/areaBuildOnce.ts 10000`: makes the area files of so many Groups once, and prints what that took as JSON. */
import 'temporal-polyfill/global';
import { cutIntoAreas } from '../../src/search/areas.ts';
import { packed } from './packed.ts';
import { spreadGroups } from './spreadGroups.ts';

const groups = spreadGroups(Number(process.argv[2] ?? 1_000));
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const held = megabytes(process.memoryUsage().rss);

/** Of the processor, because other programs make clocks lie. Unit: seconds. */
const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const began = clock();
const { index, files } = cutIntoAreas(groups);
const cut = clock();
let bytes = 0;
for (const file of files.values()) bytes += Buffer.byteLength(JSON.stringify(file()));
const written = clock();

console.log(
  JSON.stringify({
    cutting: cut - began,
    writing: written - cut,
    files: files.size,
    megabytes: bytes / 1e6,
    index: packed(index).brotli / 1000,
    held,
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
