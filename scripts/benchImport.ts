/**
 * `node scripts/benchImport.ts [records] [--keep]`: imports that many invented records into an
 * empty folder, imports them again, validates them, and prints the seconds and the
 * most memory each step took. 10,000 unless told otherwise.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateListings } from './lib/generateListings.ts';

const count = Number(process.argv[2] ?? 10_000);
const keep = process.argv.includes('--keep');
const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'));
const content = path.join(folder, 'content');
const feed = path.join(folder, 'feed.json');
mkdirSync(content);

try {
  await writeFeed();
  const wanted = [feed, '--affiliate', 'nami-example', '--state', 'IL', '--content', content];
  for (const [step, script, words] of [
    ['plan', 'importFeed.ts', wanted],
    ['write', 'importFeed.ts', [...wanted, '--write']],
    ['import again', 'importFeed.ts', [...wanted, '--write']],
    ['validate', 'validate.ts', []],
  ] as const) {
    measure(step, script, words);
  }
} finally {
  if (keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}

async function writeFeed(): Promise<void> {
  const file = createWriteStream(feed);
  let number = 0;
  for (const record of generateListings(count)) {
    number += 1;
    const written = file.write(`${number === 1 ? '[' : ','}\n${JSON.stringify(record)}`);
    if (!written) await once(file, 'drain');
  }
  file.end('\n]\n');
  await once(file, 'finish');
}

function measure(step: string, script: string, words: readonly string[]): void {
  const sayMemory = 'process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${sayMemory}`, path.join(import.meta.dirname, script), ...words],
    { encoding: 'utf8', env: { ...process.env, DIRECTORY_CONTENT: content }, maxBuffer: 2 ** 30 },
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const megabytes = Math.round(Number(/peak (?<peak>\d+)/u.exec(stderr)?.groups?.['peak'] ?? 0) / 1024);
  console.log(
    `${step.padEnd(14)}${seconds.padStart(7)} s${String(megabytes).padStart(7)} MB   ends with ${status ?? 'a signal'}`,
  );
  const totals = stdout.split('\n').filter((line) => /^ {2}[A-Z][a-z ]+ +[\d,]+$|^\d+ errors?,/u.test(line));
  console.log(totals.map((line) => `    ${line.trim()}`).join('\n'));
}
