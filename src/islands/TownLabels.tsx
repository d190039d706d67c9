import { useMemo } from 'react';
import { Pane } from 'react-leaflet';
import type { TownLabel } from '../domain/outline.ts';
import type { MapView } from './useMapView.ts';
import { edgesOf, isInside, nameBox } from './nameBox.ts';
import { placeAt } from './placeAt.ts';
import { touches, type Box } from './placeMarks.ts';
import type { Outlines } from './useOutlines.ts';
import { ZOOM_OF_STATES } from './mapGeometry.ts';

interface Props {
  readonly view: MapView;
  readonly states: Outlines['states'];
  /** What names must stay clear of. */
  readonly taken: readonly Box[];
}

/** Thousands of people that make a city, and a town. */
const CITY = 90;
const TOWN = 20;

/** The room a letter takes, by the size of the name. Unit: CSS pixels. */
const LETTER_WIDTH = { city: 10.5, town: 8.5, place: 7.5 };

/** Room around a name in which no other begins, so that the map stays quiet. Unit: CSS pixels. */
const QUIET = 14;
const MOST_NAMES = 22;

/** Names of towns, the larger first, wherever one fits without touching another, a mark or the edge. */
export function TownLabels({ view, states, taken }: Props) {
  const towns = useMemo(
    () => [...states.values()].flatMap((state) => state.towns).sort((one, other) => other[3] - one[3]),
    [states],
  );
  if (view.zoom < ZOOM_OF_STATES) return null;
  return (
    <Pane name="names" className="map-names-pane">
      {fitting(view, towns, taken).map(({ town: [name, , , size], x, y }) => (
        <span
          key={`${name} ${x} ${y}`}
          className={`map-name map-name--${kindOf(size)}`}
          ref={placeAt({ x, y })}
          // The list says where each Group is; a name on its own says nothing to those who do not see the map.
          aria-hidden="true"
        >
          <span>{name}</span>
        </span>
      ))}
    </Pane>
  );
}

interface PlacedName {
  readonly town: TownLabel;
  readonly x: number;
  readonly y: number;
}

function fitting(view: MapView, towns: readonly TownLabel[], marks: readonly Box[]): readonly PlacedName[] {
  const edges = edgesOf(view);
  const taken = [...marks];
  const placed: PlacedName[] = [];
  for (const town of towns) {
    if (placed.length >= MOST_NAMES) break;
    const at = view.map.latLngToLayerPoint([town[1], town[2]]);
    const spot = positionsOf(town, at, view.scale).find(
      ({ box }) => isInside(box, edges) && !taken.some((other) => touches(box, other)),
    );
    if (spot === undefined) continue;
    const { x, y, box } = spot;
    const quiet = QUIET * view.scale;
    taken.push({ left: box.left - quiet, right: box.right + quiet, top: box.top - quiet, bottom: box.bottom + quiet });
    placed.push({ town, x, y });
  }
  return placed;
}

/** On its point; a city that would be covered there also below or above it. */
function positionsOf([name, , , size]: TownLabel, { x, y }: { readonly x: number; readonly y: number }, scale: number) {
  const shifts = size >= CITY ? [0, 24, -24, 48] : [0];
  return shifts.map((shift) => {
    const spot = { x, y: y + shift * scale };
    return { ...spot, box: nameBox(name, LETTER_WIDTH[kindOf(size)], spot, scale) };
  });
}

const kindOf = (size: number): keyof typeof LETTER_WIDTH => (size >= CITY ? 'city' : size >= TOWN ? 'town' : 'place');
