/**
 * The choice that someone probably meant, or `undefined` when none is near.
 *
 * Near means at most two slips of the keyboard (one in a short word): a letter
 * too many, too few, wrong, or two changed places. Case, hyphens, spaces and
 * underscores do not count.
 */
export function closestWord(word: string, choices: readonly string[]): string | undefined {
  const typed = plain(word);
  if (typed === '' || typed.length > 60) return undefined;
  let best: { readonly choice: string; readonly slips: number } | undefined;
  for (const choice of choices) {
    const slips = slipsBetween(typed, plain(choice));
    if (slips <= (Math.min(typed.length, choice.length) < 5 ? 1 : 2) && (best === undefined || slips < best.slips)) {
      best = { choice, slips };
    }
  }
  return best?.choice;
}

const plain = (word: string) => word.toLowerCase().replace(/[\s_-]/gu, '');

/** Source: optimal string alignment, after Damerau (1964). */
function slipsBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(slips);
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}
