/** A reason to stop that the reader can do something about. It is shown as a sentence, without a stack. */
export class Stop extends Error {}

/**
 * Runs a command and leaves with its exit code.
 *
 * @param {() => Promise<number | undefined>} command `undefined` keeps the program alive, as a server does
 */
export async function main(command) {
  try {
    const code = await command();
    if (code !== undefined) process.exit(code);
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem;
    console.error(`\n${problem.message}`);
    process.exit(1);
  }
}
