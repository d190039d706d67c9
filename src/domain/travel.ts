/** A drive, as honestly as it is known. */
export interface Travel {
  /** In a straight line, unrounded. */
  readonly miles: number;
  /** The central estimate, or the minutes by road, unrounded: it decides who is within reach and who comes first. */
  readonly minutes: number;
  /** The range a visitor is told, rounded to five minutes. `from` is below `until`. */
  readonly from: number;
  readonly until: number;
  /** A router measured the minutes by road. Absent where they are estimated from the straight line. */
  readonly measured?: true;
  /** Water lies between, and no road: only the miles can be told. */
  readonly noRoad?: true;
}

/** How far a visitor can say they are willing to go. Unit: minutes of driving. */
export const REACHES = [10, 20, 30, 45, 60, 90] as const;
export type Reach = (typeof REACHES)[number];

/**
 * Fitted on 26,465 trips that a road router measured between real sites: minutes
 * are 3.7 times the straight-line miles to the power of 0.79. The exponent is
 * below one because longer trips use faster roads.
 */
const MINUTES_AT_ONE_MILE = 3.7;
const EXPONENT = 0.79;

/** How much shorter and longer than its middle a told range is. Traffic makes a drive longer more often than shorter. */
interface Spread {
  readonly shorter: number;
  readonly longer: number;
}

/** The median error of the fit is 18 %. */
const ESTIMATED: Spread = { shorter: 0.85, longer: 1.2 };

/** A router knows the roads, but from the middle of a ZIP code and without traffic. */
const MEASURED: Spread = { shorter: 0.95, longer: 1.15 };

/** Ranges are told in steps of this many minutes; a finer one would claim to know more. */
const STEP_MINUTES = 5;

/**
 * Minutes of driving, estimated from the straight line.
 *
 * Unit: `miles` are statute miles in a straight line, 0 or more.
 * Error: half of all real drives lie within 18 %; water and mountains can double one.
 */
export function estimateTravel(miles: number): Travel {
  const minutes = MINUTES_AT_ONE_MILE * miles ** EXPONENT;
  return { miles, minutes, ...range(minutes, ESTIMATED) };
}

/**
 * A drive whose minutes a router measured by road.
 *
 * Unit: statute miles in a straight line; minutes of driving, both 0 or more.
 */
export const measuredTravel = (miles: number, minutes: number): Travel => ({
  miles,
  minutes,
  ...range(minutes, MEASURED),
  measured: true,
});

/** How far one gets in so many minutes, the other way round. Unit: straight-line miles. */
export function milesWithin(minutes: number): number {
  return (minutes / MINUTES_AT_ONE_MILE) ** (1 / EXPONENT);
}

/**
 * How far an engine has to look for every Group within so many minutes.
 *
 * Unit: straight-line miles for minutes of driving. Where minutes were measured, a
 * Group on a highway may lie farther off than the estimate thinks: 23 miles in half
 * an hour instead of 14, which is 56 miles an hour on roads a quarter longer than
 * the straight line. Hardly any drive is quicker.
 */
export const milesToAsk = (within: number, hasMeasured: boolean): number =>
  milesWithin(within) * (hasMeasured ? FARTHEST_MEASURED : 1);

const FARTHEST_MEASURED = 1.6;

function range(minutes: number, { shorter, longer }: Spread): Pick<Travel, 'from' | 'until'> {
  const from = toStep(minutes * shorter);
  return { from, until: Math.max(toStep(minutes * longer), from + STEP_MINUTES) };
}

const toStep = (minutes: number): number => Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;
