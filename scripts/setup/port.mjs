import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

const USUAL_PORT = 4321;

/**
 * The port to serve at.
 *
 * @param {string | undefined} wanted what PORT says
 * @throws {Stop} where it is no port
 */
export function portFrom(wanted) {
  if (wanted === undefined || wanted === '') return USUAL_PORT;
  const port = Number(wanted);
  if (/^\d{1,5}$/u.test(wanted) && port >= 1 && port <= 65_535) return port;
  throw new Stop(
    `PORT is ${JSON.stringify(wanted)}, which is not a port. Use a number from 1 to 65535, like PORT=4322.`,
  );
}

/** @param {number} port */
export const portIsTaken = (port) =>
  new Stop(
    `Port ${port} is taken by another program. Choose another one: PORT=${port < 65_535 ? port + 1 : USUAL_PORT} npm start`,
  );

/**
 * Asks for the port and gives it back at once, so that a taken one is told before anything is built.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false where another program has it; true also where the host is none of this machine's
 */
export function portIsFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (problem) => resolve(!('code' in problem && problem.code === 'EADDRINUSE')));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
