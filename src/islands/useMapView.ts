import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';

/** What part of the ground the map shows at the moment. */
export interface MapView {
  readonly map: LeafletMap;
  readonly zoom: number;
  /** A little more than can be seen, so that nothing pops up at the edge. */
  readonly bounds: LatLngBounds;
  /** Unit: CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** How much larger than usual the visitor has letters, and so what is drawn. Unit: parts of 16 pixels. */
  readonly scale: number;
}

/** The size of letters the map is drawn for. Unit: CSS pixels. */
const USUAL_SIZE = 16;

export const lettersNow = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_SIZE || 1;

/** Unit: parts of the width or height of the map. */
const MARGIN = 0.05;

/** Follows the map, and answers anew each time it has moved; not while it is being dragged, which moves everything at once. */
export function useMapView(): MapView {
  const map = useMap();
  const [view, setView] = useState(() => viewOf(map));
  useEffect(() => {
    const look = () => setView(viewOf(map));
    look();
    map.on('moveend zoom viewreset resize', look);
    return () => {
      map.off('moveend zoom viewreset resize', look);
    };
  }, [map]);
  return view;
}

function viewOf(map: LeafletMap): MapView {
  const { x: width, y: height } = map.getSize();
  return { map, zoom: map.getZoom(), bounds: map.getBounds().pad(MARGIN), width, height, scale: lettersNow() };
}
