import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { packageFile } from './packageFile.ts';

/** Points of a line or of the edge of an area: longitude, then latitude. */
export type Ring = readonly (readonly number[])[];

type Atlas<Layer extends string> = Topology<Record<Layer, GeometryCollection<{ name: string }>>>;

/**
 * The outlines of states or of counties.
 *
 * Source: U.S. Census Bureau, cartographic boundaries at 1:10 million, as npm
 *   `us-atlas` ships them.
 */
export function readAtlas<Layer extends 'states' | 'counties'>(layer: Layer): Atlas<Layer> {
  const file = `${layer}-10m.json`;
  const content: unknown = JSON.parse(packageFile('us-atlas', file));
  if (!isAtlas(content, layer)) throw new Error(`us-atlas/${file} has no ${layer}.`);
  return content;
}

/** The federal code of a state (2 digits) or a county (5). */
export const fipsOf = ({ id }: GeometryObject): string => String(id);

export const hasArea = <Shape extends { type: string | null }>(
  shape: Shape,
): shape is Extract<Shape, Polygon | MultiPolygon> => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

const isAtlas = <Layer extends string>(content: unknown, layer: Layer): content is Atlas<Layer> =>
  typeof content === 'object' &&
  content !== null &&
  'objects' in content &&
  typeof content.objects === 'object' &&
  content.objects !== null &&
  layer in content.objects;
