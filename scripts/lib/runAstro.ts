import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Unit: milliseconds. Often enough to see that it lives. */
const PROGRESS_EVERY = 10_000;

/**
 * Node stops at some four gigabytes of its own accord, and slows down long before; a
 * hundred thousand Groups reach that. Unit: megabytes, half of what the machine has.
 */
const MOST_MEMORY = Math.floor(totalmem() / 2 ** 21);

/** How much of what Astro says is kept, to be shown when it fails. Unit: lines. */
const KEPT_LINES = 200;

/**
 * Builds the site. Says now and then how many pages there are, because a large
 * site takes minutes; what Astro itself says is shown only when it fails.
 *
 * Throws: when Astro ends with an error or is stopped.
 */
export async function runAstro(projectFolder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const astro = path.join(projectFolder, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [`--max-old-space-size=${MOST_MEMORY}`, astro, 'build'], {
    cwd: projectFolder,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const said: string[] = [];
  let pages = 0;
  const read = (line: string) => {
    if (/[├└]─ .*\.html/u.test(line)) pages += 1;
    said.push(line);
    if (said.length > KEPT_LINES) said.shift();
  };
  for (const stream of [child.stdout, child.stderr]) readLines(stream, read);
  const progress = setInterval(() => console.log(`  ${pages} pages so far`), PROGRESS_EVERY);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  clearInterval(progress);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (code === 0) return;
  console.error(said.join('\n'));
  throw new Error(code === null ? 'The build was stopped.' : `Astro ended with an error (${code}).`);
}

function readLines(stream: NodeJS.ReadableStream, read: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (part: Buffer) => {
    const lines = (rest + decoder.write(part)).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(read);
  });
  stream.on('end', () => {
    if (rest !== '') read(rest);
  });
}
