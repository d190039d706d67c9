import type { Point } from '../domain/distance.ts';
import { isNowhere, isOnEarth } from '../domain/pointMends.ts';
import { STATES, type StateCode } from '../domain/state.ts';
import type { Finding, ReadSite } from '../formats/reading/placeSite.ts';
import type { ZipPoint } from './gazetteer.ts';
import { NARROWEST, type PlaceTable } from './placeTable.ts';
import { finding, sayTown, sayZip } from './placeWords.ts';

/** A point worth asking, before anyone has judged it. */
export const usablePoint = ({ point }: ReadSite): Point | undefined =>
  point !== undefined && isOnEarth(point) && !isNowhere(point) ? point : undefined;

export interface FoundState {
  readonly state?: StateCode;
  readonly findings: readonly Finding[];
}

/** The state that an address leaves out: its ZIP code's; else one with such a town, by the point or the affiliate. */
export function findState(
  table: PlaceTable,
  site: ReadSite,
  zip: ZipPoint | undefined,
  affiliateState: StateCode | undefined,
): FoundState {
  const { city } = site;
  if (city === undefined) {
    return zip === undefined ? { findings: [missingTown(table, site)] } : { state: zip.state, findings: [] };
  }
  const states = table.statesWith(city);
  if (zip !== undefined) {
    const elsewhere = !states.includes(zip.state) && affiliateState !== undefined && states.includes(affiliateState);
    if (!elsewhere) return { state: zip.state, findings: [] };
    const message = `The address has no state. ZIP code ${sayZip(zip)}, but ${city} is in ${affiliateState}. Add the state, and correct the ZIP code.`;
    return { findings: [finding('place-unclear', message)] };
  }
  const point = usablePoint(site);
  const near = states.filter((state) => {
    const town = table.town(city, state);
    return point !== undefined && town !== undefined && table.townWitness(town, point).miles <= NARROWEST;
  });
  const [byPoint, ...otherwise] = near;
  if (byPoint !== undefined && otherwise.length === 0)
    return { state: byPoint, findings: stateFilled(byPoint, 'the point is there') };
  if (affiliateState !== undefined && states.includes(affiliateState)) return { state: affiliateState, findings: [] };
  const [only, ...others] = states;
  if (only === undefined) {
    const message = `The address has no state, and no list we have knows a town called ${city}. Add the state and the ZIP code.`;
    return { findings: [finding('place-unclear', message)] };
  }
  if (others.length === 0) return { state: only, findings: stateFilled(only, `we know no other ${city}`) };
  const list = [...states.slice(0, 8), ...(states.length > 8 ? [`${states.length - 8} more`] : [])].join(', ');
  const message = `There is a ${city} in several states: ${list}. Add the state or the ZIP code.`;
  return { findings: [finding('place-unclear', message)] };
}

const stateFilled = (state: StateCode, why: string) => [
  finding('address-filled', `The address has no state. ${STATES[state].name} was filled in, because ${why}.`),
];

export function missingTown(table: PlaceTable, site: ReadSite): Finding {
  const point = usablePoint(site);
  const near = point && table.nearestZip(point);
  const hint = near === undefined ? '' : ` The point is near ${sayTown(near.point)}.`;
  return finding(
    'place-unclear',
    `The address has no town and no ZIP code that we know.${hint} Add the town and the state.`,
  );
}
