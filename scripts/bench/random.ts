/** A number from 0 up to 1, and what is drawn with it. */
export interface Random {
  (): number;
  /** A whole number from 0, below `most`. */
  below(most: number): number;
  /** Throws: `RangeError` when there is nothing to choose from. */
  pick<T>(choices: readonly T[]): T;
}

/** Chance that is always the same for a seed. Source: Mulberry32, T. Ettinger (2017), public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  const pick = <T>(choices: readonly T[]): T => {
    for (const choice of choices.slice(below(choices.length))) return choice;
    throw new RangeError('There is nothing to choose from.');
  };
  return Object.assign(next, { below, pick });
}
