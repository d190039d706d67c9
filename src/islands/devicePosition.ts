import type { Place } from '../domain/place.ts';
import { STATE_CODES } from '../domain/state.ts';
import { liesIn } from '../domain/statePoint.ts';

export type DeviceAnswer =
  { readonly found: true; readonly place: Place } | { readonly found: false; readonly why: DeviceRefusal };

export type DeviceRefusal = 'denied' | 'late' | 'failed' | 'abroad';

/** A visitor waits this long for their own device. Unit: milliseconds. */
const PATIENCE = 15_000;

/** A position this old is good enough to find a group by. Unit: milliseconds. */
const OLDEST = 10 * 60_000;

/**
 * Where the device is. Asked only when the visitor presses the button: the browser
 * asks them, and its maker may use a service of its own to answer. The point stays
 * in this page's memory.
 *
 * `abroad`: outside the boxes around every state and territory. The boxes are generous,
 * so that somebody in Toronto or Tijuana still hears which Groups are nearest.
 */
export function devicePosition(): Promise<DeviceAnswer> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ found: false, why: 'failed' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        const point = { latitude, longitude };
        const near = STATE_CODES.some((state) => liesIn(state, point));
        resolve(near ? { found: true, place: { kind: 'device', point } } : { found: false, why: 'abroad' });
      },
      (refusal) => {
        const { PERMISSION_DENIED, TIMEOUT } = GeolocationPositionError;
        const why = refusal.code === PERMISSION_DENIED ? 'denied' : refusal.code === TIMEOUT ? 'late' : 'failed';
        resolve({ found: false, why });
      },
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: OLDEST },
    );
  });
}
