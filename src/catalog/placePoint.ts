import { milesBetween, type Point } from '../domain/distance.ts';
import { pinDoubt } from '../domain/pinDoubt.ts';
import { isNowhere, isOnEarth, pointMends } from '../domain/pointMends.ts';
import { pointPrecision } from '../domain/pointPrecision.ts';
import { trustInPoint, type PointTrust, type Witness } from '../domain/pointTrust.ts';
import type { Site } from '../domain/site.ts';
import { STATES } from '../domain/state.ts';
import { liesIn, whyNotIn } from '../domain/statePoint.ts';
import type { Finding, ReadSite } from '../formats/reading/placeSite.ts';
import type { KnownAddress } from './placeAddress.ts';
import { NARROWEST, type PlaceTable, type Town } from './placeTable.ts';
import { finding, sayMiles, sayPoint, sayTown, sayZip } from './placeWords.ts';

/** Where a Site is. Without a point and without an error, nobody knows more than the state. */
export interface PointAnswer {
  readonly point?: Point;
  readonly precision?: Site['precision'];
  /** The ZIP code is where the Site is, so it may be asked for more. */
  readonly zipFits: boolean;
  readonly findings: readonly Finding[];
}

/** Checks a Feed's point against its address, or takes the town's where there is none. It is never moved in silence. */
export function placePoint(table: PlaceTable, site: ReadSite, address: KnownAddress): PointAnswer {
  const { point } = site;
  if (point === undefined) return townAnswer(address);
  if (isNowhere(point)) {
    const { findings, ...town } = townAnswer(address);
    const message = 'The point is 0, 0, which lies in the Atlantic. It was left out.';
    return { ...town, findings: [finding('point-left-out', message), ...findings] };
  }
  const view = viewFrom(table, address, point);
  if (view.trust === 'trusted' || view.trust === 'doubtful') {
    const doubt = noPin(table, address, point, view);
    if (doubt !== undefined && pointPrecision(site, point) !== 'town') {
      return { ...townAnswer(address), findings: [doubt] };
    }
  }
  const kept = (findings: readonly Finding[]): PointAnswer => ({
    point,
    precision: pointPrecision(site, point),
    zipFits: view.trust === 'trusted' || view.trust === 'doubtful',
    findings,
  });
  if (view.trust === 'trusted') return kept([]);
  if (view.trust === 'zip-doubtful') return kept([finding('zip-doubtful', sayDoubtfulZip(address, view))]);
  const mended = mend(table, address, point);
  if (mended !== undefined) return { ...mended, precision: pointPrecision(site, mended.point) };
  if (view.trust === 'doubtful') {
    const message = `The point is ${sayDistances(address, view)}. It was kept; check that it is right.`;
    return kept([finding('point-doubtful', message)]);
  }
  return { zipFits: false, findings: [refusal(table, address, point, view)] };
}

interface View {
  readonly trust: PointTrust;
  readonly zip?: Witness;
  readonly town?: Witness;
}

/** How a point looks from its address. A point outside the state is not trusted, whatever else fits. */
function viewFrom(table: PlaceTable, { town, zip, state }: KnownAddress, point: Point): View {
  if (!isOnEarth(point)) return { trust: 'untrusted' };
  const witnesses = {
    ...(zip !== undefined && { zip: table.zipWitness(zip, point) }),
    ...(town !== undefined && { town: table.townWitness(town, point) }),
  };
  if (!liesIn(state, point)) return { ...witnesses, trust: 'untrusted' };
  const sameTown = zip !== undefined && town?.zips.includes(zip) === true;
  const trust = trustInPoint({ ...witnesses, sameTown });
  if (trust !== 'unknown') return { ...witnesses, trust };
  const near = table.nearestZip(point, state);
  return {
    trust: near !== undefined && table.zipWitness(near.point, point).within >= near.miles ? 'trusted' : 'untrusted',
  };
}

/** A point that is near enough to be believed, and too far to be a door. Without a ZIP code there is nothing better to show. */
function noPin(table: PlaceTable, address: KnownAddress, point: Point, view: View): Finding | undefined {
  const { zip, town, state } = address;
  if (zip?.state !== state || view.zip === undefined) return undefined;
  const [centre] = town?.centres ?? [];
  const doubt = pinDoubt({
    zipMiles: view.zip.miles,
    ...(view.town !== undefined && { townMiles: view.town.miles }),
    ...(centre !== undefined && { centreMiles: milesBetween(centre, point) }),
    spacing: table.spacing(zip),
    sameTown: town?.zips.includes(zip) === true,
  });
  if (doubt === undefined) return undefined;
  const mend = 'It was left out, and the town is shown. Look the address up on a map, and correct the point.';
  if (doubt === 'another-town') {
    const near = table.nearestZip(point);
    const lies = near === undefined ? '' : ` It is near ${sayTown(near.point)}.`;
    return finding('point-left-out', `The point is ${sayDistances(address, view)}.${lies} ${mend}`);
  }
  const middle = `The point is the middle of ${sayTown(address)}, which is what maps answer when they do not find a street`;
  return finding('point-left-out', `${middle}: ZIP code ${zip.zip} is ${sayMiles(view.zip.miles)} away. ${mend}`);
}

/** A slip that can only be meant in one way: put right, the point is in the town or at the ZIP code. */
function mend(table: PlaceTable, address: KnownAddress, point: Point) {
  const fits = pointMends(point).flatMap((each) => {
    const { trust, zip, town } = viewFrom(table, address, each.point);
    const miles = Math.min(zip?.miles ?? Infinity, town?.miles ?? Infinity);
    return miles <= NARROWEST && (trust === 'trusted' || trust === 'zip-doubtful') ? [{ ...each, trust, miles }] : [];
  });
  const best = fits.reduce<(typeof fits)[number] | undefined>(
    (one, other) => (one !== undefined && one.miles <= other.miles ? one : other),
    undefined,
  );
  if (best === undefined) return undefined;
  const message = `${best.reason}: ${sayPoint(point)} was read as ${sayPoint(best.point)}, which is in or near ${sayTown(address)}. Correct it where the listing comes from.`;
  return { point: best.point, zipFits: best.trust === 'trusted', findings: [finding('point-mended', message)] };
}

function refusal(table: PlaceTable, address: KnownAddress, point: Point, view: View): Finding {
  const near = isOnEarth(point) ? table.nearestZip(point) : undefined;
  const distances = sayDistances(address, view);
  if (!liesIn(address.state, point) || distances === '') {
    const where = distances === '' ? '' : ` It is ${distances}.`;
    const lies = near === undefined ? '' : ` It is near ${sayTown(near.point)}.`;
    const why = liesIn(address.state, point)
      ? `The point ${sayPoint(point)} is not near any place we know in ${STATES[address.state].name}. Check the point and the state.`
      : whyNotIn(address.state, point);
    return finding('point-outside-state', `${why}${where}${lies}`);
  }
  const found = near === undefined ? 'near no place we know' : `near ${sayTown(near.point)} ${near.point.zip}`;
  const message = `The point ${sayPoint(point)} is ${distances}. It is ${found}. Which is right? Correct the point or the address.`;
  return finding('point-far-from-town', message);
}

/** "48 miles from Bronx, NY, and 51 miles from ZIP code 10458" */
function sayDistances({ city, state, zip: known }: KnownAddress, { town, zip }: View): string {
  const fromTown = town === undefined ? [] : [`${sayMiles(town.miles)} from ${sayTown({ city, state })}`];
  const fromZip = zip === undefined ? [] : [`${sayMiles(zip.miles)} from ZIP code ${known?.zip ?? ''}`];
  return [...fromTown, ...fromZip].join(', and ');
}

function sayDoubtfulZip({ city, zip }: KnownAddress, view: View): string {
  const miles = sayMiles(view.zip?.miles ?? 0);
  const where =
    zip === undefined || zip.city === city
      ? `${miles} from where ZIP code ${zip?.zip ?? ''} is`
      : `ZIP code ${sayZip(zip)}, ${miles} from the point`;
  return `The point is in or near ${city}, but ${where}. All were kept as they are; check the ZIP code.`;
}

/** As much as the ZIP code or the town tells: somewhere in it, never a door. */
function townAnswer({ zip, town, state, city }: KnownAddress): PointAnswer {
  if (zip?.state === state) return { point: pointOnly(zip), precision: 'town', zipFits: true, findings: [] };
  const centre = town?.centres[0] ?? (town && middleOf(town));
  if (town === undefined || centre === undefined) return { zipFits: false, findings: [] };
  if (isSeveralTowns(town)) {
    const message = `${STATES[state].name} has more than one place called ${city}. Add the ZIP code.`;
    return { zipFits: false, findings: [finding('place-unclear', message)] };
  }
  return { point: pointOnly(centre), precision: 'town', zipFits: false, findings: [] };
}

const pointOnly = ({ latitude, longitude }: Point): Point => ({ latitude, longitude });

function middleOf({ zips }: Town): Point | undefined {
  if (zips.length === 0) return undefined;
  const mean = (of: (point: Point) => number) => zips.reduce((sum, zip) => sum + of(zip), 0) / zips.length;
  return { latitude: mean((zip) => zip.latitude), longitude: mean((zip) => zip.longitude) };
}

/** Two places of a state with one name, too far apart for one town. A great city is wide, and known to be meant. */
function isSeveralTowns({ zips, centres }: Town): boolean {
  const [first, ...rest] = [...centres, ...zips];
  if (first === undefined || (centres[0]?.population ?? 0) >= GREAT_CITY) return false;
  return rest.some((point) => milesBetween(first, point) > FAR_APART_MILES);
}

const GREAT_CITY = 100_000;
const FAR_APART_MILES = 40;
