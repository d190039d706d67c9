import type { StreetTiles } from './streetTiles.ts';

/** The host that is asked for street tiles, `https://tiles.example.org`. Absent where it is the site's own. */
export const tileHost = (tiles: StreetTiles | undefined): string | undefined =>
  tiles === undefined || tiles.url.startsWith('/') ? undefined : new URL(tiles.url.replaceAll(/[{}]/gu, '')).origin;
