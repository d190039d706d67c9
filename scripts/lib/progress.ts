/** Unit: milliseconds. A person at a terminal sees it move; a log stays short. */
const EVERY_AT_TERMINAL = 200;
const EVERY_IN_LOG = 5000;

/** Says on stderr how far a long piece of work has come. Short work says nothing. */
export interface Progress {
  /** Call as often as you like. `note` stands behind the count, "40 s left". */
  step(done: number, note?: string): void;
  end(): void;
}

export function startProgress(what: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const every = stream.isTTY ? EVERY_AT_TERMINAL : EVERY_IN_LOG;
  const count = (number: number) => number.toLocaleString('en-US');
  let last = performance.now();
  let shown = false;
  return {
    step(done, note) {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      shown = true;
      const line = `${what}: ${count(done)} of ${count(total)}${note === undefined ? '' : `, ${note}`}`;
      stream.write(stream.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end() {
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
