import type { Point } from '../domain/distance.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';
import type { Box } from './areaGrid.ts';
import { POINT_PARTS } from './candidateColumns.ts';

/** A Group with a point. */
export type Placed = GroupDocument & { readonly point: Point };

export const isPlaced = (group: GroupDocument): group is Placed => group.point !== undefined;

/** Part of the names of a cell: those of all Groups within a box. */
export interface Sheet {
  /** In whole parts of a degree, as points are, so that both sides judge alike. */
  readonly box: Box;
  readonly groups: readonly Placed[];
}

/**
 * A cell is divided until no part has more Groups than `inAPart`, and each part is
 * widened until it has `inASheet`: wherever in the part a visitor stands, the twenty
 * nearest are nearly always in its one file.
 */
export interface SheetSizes {
  readonly inAPart: number;
  readonly inASheet: number;
}

/** How far the sheets of a cell may reach: over the cells beside it, and never across the antimeridian. */
export const reachOfSheets = ({ south, west, north, east }: Box): Box => ({
  south: Math.max(-90, 2 * south - north),
  west: Math.max(-180, 2 * west - east),
  north: Math.min(90, 2 * north - south),
  east: Math.min(180, 2 * east - west),
});

/** The sheets of a cell. `around` are all Groups as far as sheets may reach that need one. */
export function sheetsOf(
  cell: Box,
  groups: readonly Placed[],
  around: readonly Placed[],
  { inAPart, inASheet }: SheetSizes,
): readonly Sheet[] {
  const reach = reachOfSheets(cell);
  return partsOf(cell, groups, inAPart).map((part) => {
    const distances = new Float64Array(around.length);
    around.forEach(({ point }, at) => (distances[at] = beyond(part, point)));
    distances.sort();
    const margin = distances[Math.min(inASheet, distances.length) - 1] ?? 0;
    const box = widened(part, margin, reach);
    return { box, groups: around.filter(({ point }) => isIn(box, point)) };
  });
}

/** Whether a sheet of this box names a Group at this point. */
export function isIn({ south, west, north, east }: Box, { latitude, longitude }: Point): boolean {
  const [up, along] = [Math.round(latitude * POINT_PARTS), Math.round(longitude * POINT_PARTS)];
  return up >= south && up <= north && along >= west && along <= east;
}

/** Divides a box, and the Groups in it, by the longer side, at the middle Group. Equal points stay together. */
function partsOf(box: Box, groups: readonly Placed[], most: number): readonly Box[] {
  if (groups.length <= most) return [box];
  const upright = box.north - box.south > (box.east - box.west) * shrink(box);
  for (const axis of upright ? (['latitude', 'longitude'] as const) : (['longitude', 'latitude'] as const)) {
    const values = groups.map(({ point }) => point[axis]).sort((one, other) => one - other);
    const middle = values[values.length >> 1] ?? 0;
    // The lower part ends below the middle Group, or at it where all below are equal to it.
    const cut = values.findLast((value) => value < middle) ?? middle;
    if (cut === values.at(-1)) continue;
    const halves = Object.groupBy(groups, ({ point }) => (point[axis] <= cut ? 'lower' : 'upper'));
    const [lower, upper] =
      axis === 'latitude'
        ? [
            { ...box, north: cut },
            { ...box, south: cut },
          ]
        : [
            { ...box, east: cut },
            { ...box, west: cut },
          ];
    return [...partsOf(lower, halves.lower ?? [], most), ...partsOf(upper, halves.upper ?? [], most)];
  }
  return [box];
}

/** How much shorter a degree of longitude is than one of latitude. */
const shrink = ({ south, north }: Box): number => Math.cos((((south + north) / 2) * Math.PI) / 180);

/** How far outside a box a point is, along the wider gap. Unit: degrees of latitude. */
function beyond(box: Box, { latitude, longitude }: Point): number {
  const north = Math.max(box.south - latitude, latitude - box.north, 0);
  const east = Math.max(box.west - longitude, longitude - box.east, 0) * shrink(box);
  return Math.max(north, east);
}

/** Unit of `margin`: degrees of latitude. Unit of the answer: whole parts of a degree. */
function widened(box: Box, margin: number, reach: Box): Box {
  const sideways = margin / shrink(box);
  return {
    south: Math.floor(Math.max(reach.south, box.south - margin) * POINT_PARTS),
    west: Math.floor(Math.max(reach.west, box.west - sideways) * POINT_PARTS),
    north: Math.ceil(Math.min(reach.north, box.north + margin) * POINT_PARTS),
    east: Math.ceil(Math.min(reach.east, box.east + sideways) * POINT_PARTS),
  };
}
