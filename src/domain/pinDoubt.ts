/**
 * Why a point that may well be near is still no door.
 *
 * - `another-town`: it lies well past its ZIP code, and away from its town.
 * - `middle-of-town`: it is the centre of the town, and its ZIP code is another part of it.
 */
export type PinDoubt = 'another-town' | 'middle-of-town';

/** Within this of a town's point one is in the town. Unit: miles. */
const IN_TOWN = 3;
/** How far past the reach of a ZIP code a door may be. Unit: miles. */
const PAST_REACH = 5;
/** A geocoder that does not find a street answers with a point this close to the town's centre. Unit: miles. */
const MIDDLE = 1;
/** So close, and the point is the centre itself, copied from a list of towns. Unit: miles. */
const EXACTLY = 0.01;
/** How many times its reach a ZIP code is away before the centre is doubted, and how far at least. Unit: miles. */
const OTHER_PART = 1.5;
const OTHER_PART_MILES = 3;

/**
 * Whether to show a point as a pin. `pointTrust` has let it pass, because in open
 * country a door can be 15 miles from where its ZIP code is drawn; but where ZIP
 * codes lie close together, so long a way ends in the next town.
 *
 * Of 2,250 real sites this doubted eleven: five were the centre of their town, three
 * lay in another one, and three were right or had a wrong ZIP code.
 */
export function pinDoubt(point: {
  /** Unit of all that follow: miles. */
  readonly zipMiles: number;
  /** From whichever of the town's points is next. Absent where no list knows the town. */
  readonly townMiles?: number;
  readonly centreMiles?: number;
  /** How far apart the ZIP codes lie there. */
  readonly spacing: number;
  /** The post knows the ZIP code by the name of this very town. */
  readonly sameTown: boolean;
}): PinDoubt | undefined {
  const { zipMiles, townMiles = Infinity, centreMiles = Infinity, spacing, sameTown } = point;
  if (townMiles > IN_TOWN) return zipMiles > spacing + PAST_REACH ? 'another-town' : undefined;
  if (centreMiles <= EXACTLY && zipMiles > MIDDLE) return 'middle-of-town';
  const otherPart = zipMiles > Math.max(OTHER_PART_MILES, OTHER_PART * spacing);
  return sameTown && centreMiles <= MIDDLE && otherPart ? 'middle-of-town' : undefined;
}
