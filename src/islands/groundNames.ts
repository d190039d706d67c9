import type { MapStrings } from '../strings/en/map.ts';
import { toLatLng } from './mapGeometry.ts';
import { NAMED_GROUND, type GroundName, type NamedGround } from './namedGround.ts';
import { touches, type Box } from './placeMarks.ts';
import type { MapView } from './useMapView.ts';

/** The room of a letter and the height of a name. Unit: CSS pixels. */
const LETTER_WIDTH = 9.5;
const NAME_HEIGHT = 22;

export interface PlacedGroundName {
  readonly text: string;
  readonly kind: NamedGround['kind'];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The names of seas, lakes and neighbour countries in view, each once, wherever it touches nothing that is `taken`. */
export function groundNames(
  { map, zoom, width, height }: MapView,
  { ground }: Pick<MapStrings, 'ground'>,
  taken: readonly Box[],
): readonly PlacedGroundName[] {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const placed: PlacedGroundName[] = [];
  for (const name of namesOf(ground)) {
    const { kind, fromZoom, at } = NAMED_GROUND[name];
    if (zoom < fromZoom) continue;
    const text = ground[name];
    const half = (text.length * LETTER_WIDTH) / 2;
    const spot = at
      .map(([latitude, longitude]) => map.latLngToLayerPoint(toLatLng({ latitude, longitude })))
      .map(({ x, y }) => ({
        ...{ x, y },
        box: { left: x - half, right: x + half, top: y - NAME_HEIGHT / 2, bottom: y + NAME_HEIGHT / 2 },
      }))
      .find(
        ({ box }) =>
          box.left > corner.x &&
          box.right < corner.x + width &&
          box.top > corner.y &&
          box.bottom < corner.y + height &&
          ![...taken, ...placed.map((other) => other.box)].some((other) => touches(other, box)),
      );
    if (spot !== undefined) placed.push({ text, kind, ...spot });
  }
  return placed;
}

const namesOf = (ground: MapStrings['ground']): readonly GroundName[] =>
  Object.keys(ground).filter((name): name is GroundName => Object.hasOwn(NAMED_GROUND, name));
