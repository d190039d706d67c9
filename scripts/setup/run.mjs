import { spawn } from 'node:child_process';

/** Programs that are running on our behalf, so that Ctrl+C ends them too. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const ownGroup = process.platform !== 'win32';

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` keeps the output back instead of showing it
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 where the program is not there;
 *   `output` is empty unless quiet
 */
export function run(program, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    // A group of its own takes the browsers and workers that the program starts along when it is ended.
    const child = spawn(program, args, {
      env,
      detached: ownGroup,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (problem) => {
      running.delete(child);
      resolve({ code: 127, output: `${output}${problem.message}\n` });
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? (signal === null ? 1 : 130), output });
    });
  });
}

/** Ends everything that is running. @param {NodeJS.Signals} signal */
export function endAll(signal) {
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      process.kill(ownGroup ? -child.pid : child.pid, signal);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/**
 * Ends what is running, and then this program, on Ctrl+C or when told to stop.
 *
 * @param {() => number} [lastly] what else to do first; answers the exit code
 */
export function endOnInterrupt(lastly = () => 130) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      endAll('SIGTERM');
      process.exit(lastly());
    });
  }
}
