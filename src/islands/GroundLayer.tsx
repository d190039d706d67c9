import { memo } from 'react';
import type { LatLngTuple } from 'leaflet';
import { Pane, Polygon, Polyline } from 'react-leaflet';
import { decodeLine, type CodedLine } from '../domain/outline.ts';
import { toLatLng } from './mapGeometry.ts';
import type { Outlines } from './useOutlines.ts';

/** Land, state lines and county lines, in panes of their own so that they stay below everything else. */
export const GroundLayer = memo(({ country, states }: Outlines) => (
  <>
    <Pane name="land" className="map-land-pane">
      {country !== undefined && (
        <Polygon
          className="map-land"
          positions={country.land.map((ring) => [drawn(ring)])}
          interactive={false}
          smoothFactor={0.5}
        />
      )}
    </Pane>
    <Pane name="lines" className="map-lines-pane">
      {[...states].map(([state, { counties }]) => (
        <Polyline key={state} className="map-county" positions={counties.map(drawn)} interactive={false} />
      ))}
      {country !== undefined && (
        <Polyline className="map-state" positions={country.borders.map(drawn)} interactive={false} />
      )}
    </Pane>
  </>
));

const drawn = (line: CodedLine): LatLngTuple[] => decodeLine(line).map(toLatLng);
