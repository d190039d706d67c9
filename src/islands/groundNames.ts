import type { MapStrings } from '../strings/en/map.ts';
import { toLatLng } from './mapGeometry.ts';
import { edgesOf, isInside, nameBox } from './nameBox.ts';
import { NAMED_GROUND, type GroundName, type NamedGround } from './namedGround.ts';
import { touches, type Box } from './placeMarks.ts';
import type { MapView } from './useMapView.ts';

/** The room of a letter. Unit: CSS pixels. */
const LETTER_WIDTH = 9.5;

export interface PlacedGroundName {
  readonly text: string;
  readonly kind: NamedGround['kind'];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The names of seas, lakes and neighbour countries in view, each once, wherever it touches nothing that is `taken`. */
export function groundNames(
  view: MapView,
  { ground }: Pick<MapStrings, 'ground'>,
  taken: readonly Box[],
): readonly PlacedGroundName[] {
  const edges = edgesOf(view);
  const placed: PlacedGroundName[] = [];
  for (const name of namesOf(ground)) {
    const { kind, fromZoom, at } = NAMED_GROUND[name];
    if (view.zoom < fromZoom) continue;
    const text = ground[name];
    const spot = at
      .map(([latitude, longitude]) => view.map.latLngToLayerPoint(toLatLng({ latitude, longitude })))
      .map(({ x, y }) => ({ x, y, box: nameBox(text, LETTER_WIDTH, { x, y }, view.scale) }))
      .find(
        ({ box }) =>
          isInside(box, edges) && ![...taken, ...placed.map((other) => other.box)].some((other) => touches(other, box)),
      );
    if (spot !== undefined) placed.push({ text, kind, ...spot });
  }
  return placed;
}

const namesOf = (ground: MapStrings['ground']): readonly GroundName[] =>
  Object.keys(ground).filter((name): name is GroundName => Object.hasOwn(NAMED_GROUND, name));
