import { z } from 'zod';
import { refuseUrl } from './safeUrl.ts';
import { Line } from './text.ts';

/** Where the parts of a raster map are asked for. */
const PARTS = /\{(?:z|x|y)\}/gu;

/** A second slash would name another host. */
const isOwn = (text: string): boolean => /^\/(?!\/)[\w./-]+$/u.test(text);

/** A file of the deployment's own, from the root of its address, or one elsewhere. */
const FileAddress = z.string().superRefine((text, context) => {
  const reason = isOwn(text) ? undefined : refuseUrl(text);
  if (reason !== undefined) context.addIssue({ code: 'custom', message: reason });
});

const RasterAddress = z.string().superRefine((text, context) => {
  const plain = text.replaceAll(PARTS, '0');
  const reason = isOwn(plain) ? undefined : refuseUrl(plain);
  if (reason !== undefined) context.addIssue({ code: 'custom', message: reason });
  if (new Set(text.match(PARTS)).size < 3) {
    const message = 'The address of street tiles has {z}, {x} and {y} where the numbers of a tile go.';
    context.addIssue({ code: 'custom', message });
  }
});

const shared = {
  /** Who made the map, as its licence asks. Shown under it. */
  attribution: Line,
  /** The most detailed zoom there are tiles for. */
  maxZoom: z.int().min(5).max(22).optional(),
};

/**
 * Streets under the map: a deployment's own choice, because whoever serves the tiles
 * sees which part of the map a visitor looks at. Absent, the map is drawn from files
 * of the site and nobody is told anything.
 */
export const StreetTiles = z.discriminatedUnion('kind', [
  /** One file with the whole map in it, of which a browser asks for pieces. */
  z.strictObject({ kind: z.literal('pmtiles'), url: FileAddress, ...shared }),
  /** A server of pictures. */
  z.strictObject({ kind: z.literal('raster'), url: RasterAddress, ...shared }),
]);
export type StreetTiles = z.infer<typeof StreetTiles>;
