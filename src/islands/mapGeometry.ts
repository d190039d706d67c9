import type { LatLngTuple } from 'leaflet';
import { milesBetween, type Point } from '../domain/distance.ts';

export const METERS_PER_MILE = 1609.344;

export const toLatLng = ({ latitude, longitude }: Point): LatLngTuple => [latitude, longitude];

/** The south-west and north-east corners of a box around a circle. Unit: miles. */
export function boxAround({ latitude, longitude }: Point, miles: number): readonly [Point, Point] {
  const milesPerDegree = milesBetween({ latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 });
  const north = miles / milesPerDegree;
  const east = north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return [
    { latitude: latitude - north, longitude: longitude - east },
    { latitude: latitude + north, longitude: longitude + east },
  ];
}

/** A name on the map. Made as an element, never from HTML text. The list says it too, so it is not read out. */
export function mapLabel(name: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'map-label';
  label.ariaHidden = 'true';
  label.textContent = name;
  return label;
}
