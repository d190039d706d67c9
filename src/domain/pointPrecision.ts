import type { Point } from './distance.ts';
import type { Site } from './site.ts';

/**
 * How sure a Feed's point is.
 *
 * A point is a door only if somebody measured one: not where the Feed calls it
 * approximate, not where both numbers are rounded (two decimals are half a mile,
 * three a long block), and not without a street, because a map asked for a town
 * alone answers with the middle of it.
 */
export function pointPrecision(
  site: { readonly street?: string; readonly approximate: boolean },
  { latitude, longitude }: Point,
): Site['precision'] {
  const decimals = Math.max(decimalsOf(latitude), decimalsOf(longitude));
  if (site.street === undefined || decimals <= 2) return 'town';
  return site.approximate || decimals === 3 ? 'street' : 'door';
}

const decimalsOf = (degrees: number): number =>
  /\.(?<decimals>\d+)$/u.exec(String(degrees))?.groups?.['decimals']?.length ?? 0;
