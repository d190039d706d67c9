import type { Finding, PlacedSite, PlaceSite, ReadSite, SiteDraft } from '../formats/reading/placeSite.ts';
import type { StateCode } from '../domain/state.ts';
import { readZipPoints } from './gazetteer.ts';
import { placeAddress } from './placeAddress.ts';
import { placePoint, type PointAnswer } from './placePoint.ts';
import { PlaceTable } from './placeTable.ts';
import { finding, sayTown } from './placeWords.ts';
import { siteTimeZone } from './siteTimeZone.ts';
import { readTowns } from './towns.ts';

/** Reads every place of the country from the installed packages. Takes about a second: do it once. */
export function readPlaceTable(): PlaceTable {
  return new PlaceTable(readZipPoints(), readTowns());
}

/**
 * Looks Sites up: completes and checks town, state, ZIP code and point, and says
 * which time they keep. Asks nobody; the answer depends on the packages alone.
 *
 * | point, compared with town and ZIP code     | outcome |
 * |---|---|
 * | in the town, or at the ZIP code within 30 miles of the town | kept |
 * | in the town, far from the ZIP code         | kept, `zip-doubtful` |
 * | past the ZIP code’s reach in another town, or the middle of a city whose ZIP code is a suburb’s | left out, `point-left-out` |
 * | far from both                              | held back, `point-far-from-town` |
 * | swapped or without its minus sign, else in the town | mended, `point-mended` |
 * | outside the state                          | held back, `point-outside-state` |
 * | 0, 0                                       | left out, `point-left-out` |
 * | none                                       | the town's, `precision: town` |
 *
 * `affiliateState` stands in for a state that is left out, where it has such a town.
 * `timeZone` is absent where the place does not tell; whoever calls asks the Feed,
 * or the person (`time-zone-unclear`).
 */
export function placeSite(options: { readonly table: PlaceTable; readonly affiliateState?: StateCode }): PlaceSite {
  const { table, affiliateState } = options;
  return (site) => {
    const { address, findings: aboutAddress } = placeAddress(table, site, affiliateState);
    if (address === undefined) return { findings: aboutAddress };
    const placed = placePoint(table, site, address);
    const findings = [...aboutAddress, ...placed.findings];
    if (findings.some(({ severity }) => severity === 'error')) return { findings };
    const time = timeOf(site, address, placed);
    return { site: draft(site, address, placed), ...time, findings: [...findings, ...time.findings] };
  };
}

function draft(site: ReadSite, { city, state }: Address, { point, precision }: PointAnswer): SiteDraft {
  return {
    ...(site.name !== undefined && { name: site.name }),
    ...(site.street !== undefined && { street: withoutTown(site, city) }),
    city,
    state,
    ...(site.zip !== undefined && { zip: site.zip }),
    ...point,
    ...(precision !== undefined && { precision }),
  };
}

/** "100 Oak Ave Evanston" beside a ZIP code of Evanston, where nobody had written the town. */
function withoutTown({ street = '', city }: ReadSite, found: string): string {
  const at = street.length - found.length;
  const isBehind = city === undefined && at > 4 && street.slice(at).toLowerCase() === found.toLowerCase();
  return isBehind && /[\s,]$/u.test(street.slice(0, at)) ? street.slice(0, at).replace(/[\s,]+$/u, '') : street;
}

interface Address {
  readonly city: string;
  readonly state: StateCode;
}

function timeOf(site: ReadSite, address: Address, { point, zipFits }: PointAnswer): PlacedSite {
  const { timeZone, doubt } = siteTimeZone({
    state: address.state,
    ...(zipFits && site.zip !== undefined && { zip: site.zip }),
    ...(point !== undefined && { point }),
  });
  if (timeZone === undefined) return { findings: [] };
  const message = `${sayTown(address)} is close to where the time changes: it may keep ${doubt ?? ''} time. ${timeZone} was taken; check it.`;
  const doubts: Finding[] = doubt === undefined ? [] : [finding('time-zone-doubtful', message)];
  return { timeZone, findings: doubts };
}
