import { memo, useMemo } from 'react';
import type { LatLngTuple, Polygon as LeafletPolygon } from 'leaflet';
import { Pane, Polygon, Polyline } from 'react-leaflet';
import { COARSE_STEPS, FINE_STEPS } from '../domain/outline.ts';
import { drawn, ZOOM_OF_STATES } from './mapGeometry.ts';
import type { Outlines } from './useOutlines.ts';

interface Props {
  readonly outlines: Outlines;
  readonly zoom: number;
  readonly onLand: (land: LeafletPolygon | null) => void;
}

/** Land, state lines and county lines, in panes of their own so that they stay below everything else. */
export const GroundLayer = memo(({ outlines: { country, states }, zoom, onLand }: Props) => {
  const near = zoom >= ZOOM_OF_STATES;
  const coarse = useMemo(() => (country === undefined ? OPEN_WATER : groundOf(country, COARSE_STEPS)), [country]);
  const fine = useMemo(() => togetherOf([...states.values()].map((state) => groundOf(state, FINE_STEPS))), [states]);
  // Until the right one has arrived, the other is better than open water.
  const [wanted, other] = near ? [fine, coarse] : [coarse, fine];
  const { land, borders, counties } = wanted.land.length > 0 ? wanted : other;
  return (
    <>
      <Pane name="land" className="map-land-pane">
        {land.length > 0 && (
          <Polygon
            className="map-land"
            positions={land}
            interactive={false}
            smoothFactor={0.7}
            // States overlap at their edges by a rounding, and an overlap is not a hole.
            fillRule="nonzero"
            ref={onLand}
          />
        )}
      </Pane>
      <Pane name="lines" className="map-lines-pane">
        {near && counties.length > 0 && <Polyline className="map-county" positions={counties} interactive={false} />}
        {borders.length > 0 && (
          <Polyline
            // Leaflet takes the class of a path once, when it is made.
            key={String(near)}
            className={near ? 'map-state' : 'map-state map-state--far'}
            positions={borders}
            interactive={false}
          />
        )}
      </Pane>
    </>
  );
});

interface Ground {
  readonly land: LatLngTuple[][][];
  readonly borders: LatLngTuple[][];
  readonly counties: LatLngTuple[][];
}

const OPEN_WATER: Ground = { land: [], borders: [], counties: [] };

type Lines = readonly (readonly number[])[];

interface Coded {
  readonly land: Lines;
  readonly borders: Lines;
  readonly counties?: Lines;
}

/** A state is read once, though others arrive after it. */
const read = new WeakMap<Coded, Ground>();

function groundOf(outline: Coded, steps: number): Ground {
  const before = read.get(outline);
  if (before !== undefined) return before;
  const { land, borders, counties = [] } = outline;
  const ground = {
    land: land.map((ring) => [drawn(ring, steps)]),
    borders: borders.map((line) => drawn(line, steps)),
    counties: counties.map((line) => drawn(line, steps)),
  };
  read.set(outline, ground);
  return ground;
}

const togetherOf = (grounds: readonly Ground[]): Ground => ({
  land: grounds.flatMap(({ land }) => land),
  borders: grounds.flatMap(({ borders }) => borders),
  counties: grounds.flatMap(({ counties }) => counties),
});
