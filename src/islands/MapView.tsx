import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Point } from '../domain/distance.ts';
import type { MeasuredMatch } from '../domain/searchGroups.ts';
import { boxAround, toLatLng } from './mapGeometry.ts';

interface Props {
  readonly origin: Point;
  readonly reachMiles: number;
  readonly matches: readonly MeasuredMatch[];
  readonly selected: string | undefined;
}

/** Room for a marker above its point and for the tools below. Unit: CSS pixels, across then down. */
const CLEAR_OF_EDGE = [24, 48] as const;
const CLEAR_OF_TOOLS = [24, 76] as const;

/** Keeps in view what the list is about: the reach, every Group listed, and the one that was chosen. */
export function MapView({ origin, reachMiles, matches, selected }: Props) {
  const map = useMap();
  const shown = [...boxAround(origin, reachMiles), ...matches.map(({ point }) => point)].map(toLatLng);
  const key = shown.join(' ');

  useEffect(() => {
    map.fitBounds(shown, {
      animate: false,
      maxZoom: 13,
      paddingTopLeft: [...CLEAR_OF_EDGE],
      paddingBottomRight: [...CLEAR_OF_TOOLS],
    });
    // `shown` is a new list at every render; `key` says whether it differs.
  }, [map, key]);

  useEffect(() => {
    const chosen = matches.find(({ group }) => group.id === selected);
    if (chosen !== undefined) map.panInside(toLatLng(chosen.point), { animate: false, padding: [60, 80] });
    // Only a new choice moves the map, not a list that changes under it.
  }, [map, selected]);

  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  return null;
}
