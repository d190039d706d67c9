import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Point } from '../domain/distance.ts';
import type { Reach } from '../domain/travel.ts';
import { boxAround, METERS_PER_MILE, reachOf, roomOfTools, toLatLng } from './mapGeometry.ts';
import type { GroupMapProps } from './mapTypes.ts';
import { lettersNow } from './useMapView.ts';

/** What a map that was moved offers: a search that goes so far, or none before it shows less of the country. */
export type SearchOffer = Reach | 'too-far-out';

interface Props extends Pick<GroupMapProps, 'origin' | 'reachMiles' | 'reachMinutes' | 'about' | 'rows' | 'selected'> {
  /** The visitor has moved the map away from what it was put on; or it is on it again, with no offer. */
  readonly onMoved: (offer: SearchOffer | undefined) => void;
}

/** Room beside a marker, above its point and for "search this area", and over the tools below. Unit: CSS pixels. */
const CLEAR = { across: 20, above: 48, overTools: 6 };

/** A map that shows another place than the search: its middle is so far from where it was put. Unit: parts of its size. */
const MOVED = 0.3;

/** Farther out the country is a stamp in an ocean; but a phone shows Guam and what is nearest to it only from there. */
const ZOOM_OF_COUNTRY = 3;
export const FARTHEST_OUT = 2;

/** Where there is nothing to show, the forty-eight states. */
const LOWER_48: readonly Point[] = [
  { latitude: 25, longitude: -125 },
  { latitude: 49, longitude: -67 },
];

/** Keeps in view what the list is about: the reach, the first Groups listed, and the one that was chosen. More rows do not move it. */
export function MapView({ origin, reachMiles, reachMinutes, about, rows, selected, onMoved }: Props) {
  const map = useMap();
  const putAt = useRef(map.getCenter());
  const points = about.flatMap(({ candidate }) => candidate.point ?? []);
  const wanted = [...(origin === undefined ? [] : boxAround(origin, reachMiles)), ...points];
  const corners = cornersOf((wanted.length === 0 ? LOWER_48 : wanted).map(toLatLng));
  const shown = useMemo(() => corners, [corners.join(' ')]);

  useEffect(() => {
    const { across, above, below } = clearOf(map);
    map.setMinZoom(FARTHEST_OUT);
    map.fitBounds(shown, {
      animate: false,
      maxZoom: 13,
      paddingTopLeft: [across, above],
      paddingBottomRight: [across, below],
    });
    map.setMinZoom(Math.min(ZOOM_OF_COUNTRY, map.getZoom()));
    putAt.current = map.getCenter();
    onMoved(undefined);
  }, [map, shown, onMoved]);

  useEffect(() => {
    const look = () => {
      const { x: width, y: height } = map.getSize();
      const away = map.latLngToContainerPoint(putAt.current).distanceTo([width / 2, height / 2]);
      const isMoved = away > MOVED * Math.min(width, height);
      // A search around the middle of several states would answer nobody.
      onMoved(isMoved ? (reachOf(milesInView(map), reachMinutes) ?? 'too-far-out') : undefined);
    };
    map.on('moveend', look);
    return () => {
      map.off('moveend', look);
    };
  }, [map, onMoved, reachMinutes]);

  useEffect(() => {
    const chosen = rows.find(({ group }) => group.id === selected)?.match.candidate.point;
    if (chosen !== undefined) {
      map.panInside(toLatLng(chosen), {
        animate: false,
        paddingTopLeft: [40, 60],
        paddingBottomRight: [40, 80],
      });
    }
    // Only a new choice moves the map, not a list that changes under it.
  }, [map, selected]);

  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  return null;
}

/** The room that is kept clear: as much as the visitor's letters need, and half of a low map at most. Unit: CSS pixels. */
function clearOf(map: LeafletMap): { readonly across: number; readonly above: number; readonly below: number } {
  const { x: width, y: height } = map.getSize();
  const scale = lettersNow();
  const above = CLEAR.above * scale;
  const below = CLEAR.overTools + roomOfTools(width, scale).height;
  const part = Math.min(1, height / 2 / (above + below));
  return { across: CLEAR.across, above: above * part, below: below * part };
}

/** How far the map shows the ground around its middle, without what is kept clear. Unit: miles. */
function milesInView(map: LeafletMap): number {
  const { x: width, y: height } = map.getSize();
  const { across, above, below } = clearOf(map);
  const shown = Math.min(width - 2 * across, height - above - below);
  const edge = map.containerPointToLatLng([width / 2 + shown / 2, height / 2]);
  return map.distance(map.getCenter(), edge) / METERS_PER_MILE;
}

/** The south-west and north-east corners of a box around some points. */
function cornersOf(points: readonly LatLngTuple[]): [LatLngTuple, LatLngTuple] {
  const [south, west, north, east] = points.reduce(
    ([bottom, left, top, right], [latitude, longitude]) => [
      Math.min(bottom, latitude),
      Math.min(left, longitude),
      Math.max(top, latitude),
      Math.max(right, longitude),
    ],
    [90, Infinity, -90, -Infinity],
  );
  return [
    [south, west],
    [north, east],
  ];
}
