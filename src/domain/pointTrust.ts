/** How far a point is from something that its address names. */
export interface Witness {
  /** Unit: miles. */
  readonly miles: number;
  /** How far it may be and still be there. Unit: miles. */
  readonly within: number;
}

/**
 * What an address makes of its point.
 *
 * - `trusted`: the point is where the address says.
 * - `zip-doubtful`: the point is in the town, and the ZIP code is somewhere else.
 * - `doubtful`: the only name we know is a little too far for comfort.
 * - `untrusted`: somebody has to say which is right.
 * - `unknown`: the address names nothing we know, so the state alone can be asked.
 */
export type PointTrust = 'trusted' | 'zip-doubtful' | 'doubtful' | 'untrusted' | 'unknown';

/**
 * Weighs a point against the ZIP code and the town of its address.
 *
 * Town and ZIP code are two witnesses. A point that either confirms is kept, because
 * points come from a map and ZIP codes from a keyboard: of real sites whose point was
 * in the town and far from the ZIP code, most had two digits of the ZIP code swapped.
 * A point that both deny is asked about, however small the excess: a pin in the next
 * town is worse than a question.
 */
export function trustInPoint(witnesses: {
  readonly zip?: Witness;
  readonly town?: Witness;
  /** The post knows the ZIP code by the name of this very town. */
  readonly sameTown: boolean;
}): PointTrust {
  const { zip, town, sameTown } = witnesses;
  if (zip === undefined || town === undefined) return trustInOne(zip ?? town);
  if (town.miles <= town.within) {
    // Far-off ZIP code of the same name: the point is in another town called the same.
    if (sameTown && zip.miles > WIDEST_TOWN_MILES) return 'untrusted';
    // The ZIP code of a campus or of a mountain range is known by a point of the same town far off.
    return zip.miles <= zip.within || (sameTown && town.miles <= IN_TOWN_MILES) ? 'trusted' : 'zip-doubtful';
  }
  // Villages use the ZIP code next to them, and a great city is wide; but two towns of one state share a name.
  return zip.miles <= zip.within && town.miles <= OTHER_TOWN_MILES ? 'trusted' : 'untrusted';
}

function trustInOne(witness: Witness | undefined): PointTrust {
  if (witness === undefined) return 'unknown';
  if (witness.miles <= witness.within) return 'trusted';
  return witness.miles <= witness.within * ALMOST ? 'doubtful' : 'untrusted';
}

const IN_TOWN_MILES = 5;
const WIDEST_TOWN_MILES = 60;
/** Past this, a ZIP code and a town are not neighbours: one of the two is wrong. Unit: miles. */
export const OTHER_TOWN_MILES = 30;
const ALMOST = 1.5;
