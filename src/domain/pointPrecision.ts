import type { Point } from './distance.ts';
import type { Site } from './site.ts';

/**
 * How sure a Feed's point is.
 *
 * A point is a door only if somebody measured one: not where the Feed calls it
 * approximate, not where both numbers are rounded (two decimals are half a mile,
 * three a long block), and not without a street, because a map asked for a town
 * alone answers with the middle of it. Asked for a street without a number it
 * answers with some point of that street, however long it is.
 */
export function pointPrecision(
  site: { readonly street?: string; readonly approximate: boolean },
  { latitude, longitude }: Point,
): Site['precision'] {
  const decimals = Math.max(decimalsOf(latitude), decimalsOf(longitude));
  if (site.street === undefined || decimals <= 2) return 'town';
  return site.approximate || decimals === 3 || !namesOneSpot(site.street) ? 'street' : 'door';
}

const decimalsOf = (degrees: number): number =>
  /\.(?<decimals>\d+)$/u.exec(String(degrees))?.groups?.['decimals']?.length ?? 0;

/** "MN-65", "County Road 12": the number is the road's own. */
const ROUTE = /\b(?:hwy|highway|route|rte?|road|rd|carr(?:etera)?|co|cr|us|sr|state|county)\.?[ -]#?\d+[a-z]?\b/giu;

/** "12 Elm St", "12-A Elm St", "One Elm Plaza", "Calle Luna 12"; "5th Ave" has none. */
const HOUSE_NUMBER =
  /(?:^|[\s,(#])\d[\d/-]*[a-z]?(?=[\s,]|$)|^(?:one|two|three|four|five|six|seven|eight|nine|ten)\s/iu;

/** A corner is as exact as a door: "Elm St & 2nd Ave", "Main Street at Oak". */
const CORNER = /[&@/]|\b(?:and|at|near|y|esquina|esq|corner)\b/iu;

const namesOneSpot = (street: string): boolean => CORNER.test(street) || HOUSE_NUMBER.test(street.replace(ROUTE, ' '));
