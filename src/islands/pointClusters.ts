import Supercluster from 'supercluster';
import type { Point } from '../domain/distance.ts';
import type { Sides } from './mapGeometry.ts';

/** One thing on the ground, with how many Groups it stands for. */
export interface Weighed<Subject> {
  readonly subject: Subject;
  readonly point: Point;
  readonly groups: number;
}

/** Things that stand close together at a zoom, or one that stands alone. */
export interface Cluster<Subject> {
  /** The same for as long as it holds the same. */
  readonly key: string;
  readonly point: Point;
  readonly groups: number;
  /** Only where there is one. */
  readonly alone: Subject | undefined;
  /** The first of them. */
  readonly first: Subject;
  /** The zoom that parts them; past the most detailed zoom they stand on one point. */
  readonly partsAt: number;
}

export interface PointClusters<Subject> {
  within(sides: Sides, zoom: number): readonly Cluster<Subject>[];
}

/** Deeper than the map can be zoomed, so that what is still together there is on one point. */
const DEEPEST = 14;

interface Sum {
  readonly at: number;
  readonly groups: number;
}

/** Makes clusters of points for every zoom at once; ten thousand take some 20 ms. Unit of `radius`: CSS pixels. */
export function clusterPoints<Subject>(weighed: readonly Weighed<Subject>[], radius: number): PointClusters<Subject> {
  const index = new Supercluster<Sum, { groups: number; at: number }>({
    radius,
    // Its own measure: the side of a map tile in the pixels that `radius` counts.
    extent: 256,
    maxZoom: DEEPEST,
    map: ({ at, groups }) => ({ at, groups }),
    reduce: (sum, { at, groups }) => {
      sum.groups += groups;
      sum.at = Math.min(sum.at, at);
    },
  });
  index.load(
    weighed.map(({ point, groups }, at) => ({
      type: 'Feature',
      properties: { at, groups },
      geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
    })),
  );
  return {
    within: ({ south, north, west, east }, zoom) =>
      index.getClusters([west, south, east, north], Math.floor(zoom)).flatMap((found): readonly Cluster<Subject>[] => {
        const { at, groups } = found.properties;
        const first = weighed[at]?.subject;
        if (first === undefined) return [];
        const [longitude = 0, latitude = 0] = found.geometry.coordinates;
        const point = { latitude, longitude };
        if (!('cluster' in found.properties)) return [{ key: `${at}`, point, groups, alone: first, first, partsAt: 0 }];
        const partsAt = index.getClusterExpansionZoom(found.properties.cluster_id);
        return [{ key: `${at} ${groups}`, point, groups, alone: undefined, first, partsAt }];
      }),
  };
}
