import { OTHER_TOWN_MILES } from '../domain/pointTrust.ts';
import { STATES, type StateCode } from '../domain/state.ts';
import type { Finding, ReadSite } from '../formats/reading/placeSite.ts';
import type { ZipPoint } from './gazetteer.ts';
import { NARROWEST, type PlaceTable, type Town } from './placeTable.ts';
import { findState, missingTown, usablePoint, type FoundState } from './placeState.ts';
import { finding, sayMiles, sayZip } from './placeWords.ts';

/** A town and a state, with what the table knows of them. */
export interface KnownAddress {
  readonly city: string;
  readonly state: StateCode;
  readonly town?: Town;
  readonly zip?: ZipPoint;
}

/** Without an address, one of the findings is an error. */
export interface AddressAnswer {
  readonly address?: KnownAddress;
  readonly findings: readonly Finding[];
}

/**
 * Completes and compares town, state and ZIP code. What is written is never
 * rewritten; what is missing is filled in where only one answer is possible.
 */
export function placeAddress(table: PlaceTable, site: ReadSite, affiliateState: StateCode | undefined): AddressAnswer {
  const zip = site.zip === undefined ? undefined : table.zip(site.zip);
  const unknownZip =
    site.zip !== undefined && zip === undefined
      ? [finding('zip-unknown', `No list we have knows ZIP code ${site.zip}. It was kept; check it.`)]
      : [];
  const found: FoundState =
    site.state === undefined ? findState(table, site, zip, affiliateState) : { state: site.state, findings: [] };
  const filled = [...unknownZip, ...found.findings];
  const { state } = found;
  if (state === undefined) return { findings: filled };
  const { city } = site;
  if (city === undefined) {
    if (zip?.state !== state) return { findings: [...filled, missingTown(table, site)] };
    const message = `The address has no town. ZIP code ${zip.zip} is in ${zip.city}, so that was filled in.`;
    const town = table.town(zip.city, state);
    return withTown({ city: zip.city, state, zip }, town, [...filled, finding('address-filled', message)]);
  }
  const town = table.town(city, state);
  const unknownTown = town === undefined ? [finding('city-unknown', sayUnknownTown(table, city, state))] : [];
  const address = { city, state, ...(zip !== undefined && { zip }) };
  const clash = zip && compareZip(table, { city, state, zip, ...(town && { town }) }, site);
  if (clash?.severity === 'error') return { findings: [...filled, clash] };
  return withTown(address, town, [...filled, ...unknownTown, ...(clash === undefined ? [] : [clash])]);
}

const withTown = (
  address: Omit<KnownAddress, 'town'>,
  town: Town | undefined,
  findings: readonly Finding[],
): AddressAnswer => ({ address: { ...address, ...(town !== undefined && { town }) }, findings });

function sayUnknownTown(table: PlaceTable, city: string, state: StateCode): string {
  const meant = table.suggestion(city, state);
  const hint = meant === undefined ? 'Check the name.' : `Did you mean ${meant}?`;
  return `We know no town called ${city} in ${STATES[state].name}. It was kept as it is. ${hint}`;
}

/** A ZIP code that is not where the town is. Where there is a point, the point decides later between the two. */
function compareZip(
  table: PlaceTable,
  { city, state, zip, town }: KnownAddress & { readonly zip: ZipPoint },
  site: ReadSite,
): Finding | undefined {
  const point = usablePoint(site);
  const miles = town && table.townWitness(town, zip).miles;
  const neighbours = miles !== undefined && miles <= OTHER_TOWN_MILES;
  if (zip.state === state) {
    if (miles === undefined || neighbours || point !== undefined) return undefined;
    const message = `ZIP code ${sayZip(zip)}, ${sayMiles(miles)} from ${city}. Which is right? Correct the ZIP code or the town.`;
    return finding('place-unclear', message);
  }
  if (town !== undefined && point !== undefined && table.townWitness(town, point).miles <= NARROWEST) return undefined;
  if (neighbours) {
    const message = `ZIP code ${sayZip(zip)}, across the border from ${city}, ${state}. Both were kept; check the ZIP code.`;
    return point === undefined ? finding('zip-doubtful', message) : undefined;
  }
  const message = `ZIP code ${sayZip(zip)}, not in ${STATES[state].name}. Correct the ZIP code or the state.`;
  return finding('zip-of-another-state', message);
}
