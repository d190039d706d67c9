import type { Box } from './placeMarks.ts';
import type { MapView } from './useMapView.ts';

/** Unit: CSS pixels. */
const NAME_HEIGHT = 22;

/**
 * What a name on the map covers with its middle at a point.
 *
 * Unit: CSS pixels; a letter's width at the usual size, which `scale` makes the visitor's own.
 */
export function nameBox(
  text: string,
  letterWidth: number,
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
): Box {
  const half = (text.length * letterWidth * scale) / 2;
  const high = (NAME_HEIGHT * scale) / 2;
  return { left: x - half, right: x + half, top: y - high, bottom: y + high };
}

/** The edges of the map, as marks and names are placed. */
export function edgesOf({ map, width, height }: Pick<MapView, 'map' | 'width' | 'height'>): Box {
  const corner = map.containerPointToLayerPoint([0, 0]);
  return { left: corner.x, right: corner.x + width, top: corner.y, bottom: corner.y + height };
}

export const isInside = (box: Box, edges: Box): boolean =>
  box.left > edges.left && box.right < edges.right && box.top > edges.top && box.bottom < edges.bottom;
