import type { Point } from './distance.ts';
import { STATES, type StateCode } from './state.ts';
import { STATE_BOUNDS } from './stateBounds.ts';

/** How far past the outline a point may lie: piers, islands, rounding. Unit: degrees, about 14 miles. */
const SLACK_DEGREES = 0.2;

/** Whether a point lies in the box around a state. The box is generous; a town two counties away passes. */
export function liesIn(state: StateCode, { latitude, longitude }: Point): boolean {
  const [south, north, west, east] = STATE_BOUNDS[state];
  const eastward = longitude > 0 && west < -180 ? longitude - 360 : longitude;
  return (
    latitude >= south - SLACK_DEGREES &&
    latitude <= north + SLACK_DEGREES &&
    eastward >= west - SLACK_DEGREES &&
    eastward <= east + SLACK_DEGREES
  );
}

/** Why a point is not in a state, with the mend when one of the usual slips explains it. */
export function whyNotIn(state: StateCode, { latitude, longitude }: Point): string {
  const name = STATES[state].name;
  if (latitude === 0 && longitude === 0) {
    return 'The point is 0, 0, which lies in the Atlantic. Leave both numbers out if they are not known.';
  }
  const mends: readonly (readonly [string, Point])[] = [
    ['Latitude and longitude look swapped', { latitude: longitude, longitude: latitude }],
    ['The longitude has lost its minus sign', { latitude, longitude: -longitude }],
    ['The latitude has a minus sign too many', { latitude: -latitude, longitude }],
    ['Latitude and longitude look swapped, and the minus sign is lost', { latitude: longitude, longitude: -latitude }],
  ];
  for (const [reason, point] of mends) {
    if (liesIn(state, point)) {
      return `${reason}. Write latitude: ${point.latitude} and longitude: ${point.longitude}.`;
    }
  }
  return `The point ${latitude}, ${longitude} is not in ${name}. Check the point and the state.`;
}
