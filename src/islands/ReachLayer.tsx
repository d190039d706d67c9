import type { Polygon as LeafletPolygon } from 'leaflet';
import { memo, useEffect, useMemo, useRef } from 'react';
import { Pane, Polygon } from 'react-leaflet';
import type { Point } from '../domain/distance.ts';
import { circleAround, toLatLng } from './mapGeometry.ts';

interface Props {
  readonly origin: Point;
  readonly reachMiles: number;
  readonly measured: boolean;
  /** What the reach is cut off at: nobody drives on the lake. */
  readonly land: LeafletPolygon | null;
}

const LAND_ID = 'map-land-shape';
const CLIP_ID = 'map-land-clip';

/** How far the visitor is willing to go: dashed where it is an estimate. */
export const ReachLayer = memo(({ origin, reachMiles, measured, land }: Props) => {
  const circle = useRef<LeafletPolygon>(null);
  // Of points, because a polygon is cut to what is in view: the dashes of a whole circle are slow to draw where one looks near.
  const edge = useMemo(() => circleAround(origin, reachMiles).map(toLatLng), [origin, reachMiles]);

  useEffect(() => {
    const shape = land?.getElement();
    const reach = circle.current?.getElement();
    if (shape === undefined || reach === undefined) return;
    shape.id = LAND_ID;
    reach.parentElement?.append(clipTo(LAND_ID));
    reach.setAttribute('clip-path', `url(#${CLIP_ID})`);
    return () => {
      reach.removeAttribute('clip-path');
      document.getElementById(CLIP_ID)?.remove();
    };
  }, [land, measured]);

  return (
    <Pane name="reach" className="map-reach-pane">
      <Polygon
        // Leaflet takes the class of a path once, when it is made.
        key={String(measured)}
        className={`map-reach${measured ? ' map-reach--measured' : ''}`}
        positions={edge}
        smoothFactor={0.1}
        interactive={false}
        ref={circle}
      />
    </Pane>
  );
});

/** The land is drawn already; the clip refers to it, so it follows every move. */
function clipTo(id: string): SVGElement {
  const clip = document.createElementNS('http://www.w3.org/2000/svg', 'clipPath');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  clip.id = CLIP_ID;
  use.setAttribute('href', `#${id}`);
  clip.append(use);
  return clip;
}
