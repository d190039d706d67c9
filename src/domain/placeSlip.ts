/**
 * Whether two words differ by exactly one slip of the keyboard: a letter too many,
 * too few, another one, or two neighbours that changed places.
 *
 * Looks at each letter once, since a file of names is searched with it.
 */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let first = 0;
  while (first < short.length && short[first] === long[first]) first += 1;
  let last = 0;
  while (last < short.length - first && short[short.length - 1 - last] === long[long.length - 1 - last]) last += 1;
  const inShort = short.slice(first, short.length - last);
  const inLong = long.slice(first, long.length - last);
  if (inShort.length <= 1 && inLong.length <= 1) return true;
  return inShort.length === 2 && inLong.length === 2 && inShort[0] === inLong[1] && inShort[1] === inLong[0];
}
