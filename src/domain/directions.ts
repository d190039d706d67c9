import { pointOf, type Site } from './site.ts';

export interface Directions {
  /** A page of another site, which then knows the address and nothing of the visitor. */
  readonly href: string;
  /** How near it leads: a way to the door, only to the street, or no more than a map of the town. */
  readonly to: Site['precision'];
}

/** Unit: OpenStreetMap zoom levels; 17 shows a block, 12 a town. */
const ZOOM = { door: 17, street: 16, town: 12 } as const;

/**
 * Where a visitor can see the way to a Site, or `undefined` where nothing is known.
 *
 * Source: OpenStreetMap's own address forms, `?mlat=` for a point and `/search` for words.
 */
export function directionsTo(site: Site | undefined): Directions | undefined {
  if (site === undefined) return undefined;
  const point = pointOf(site);
  const to = site.street === undefined ? 'town' : site.precision;
  if (point !== undefined) {
    const { latitude, longitude } = point;
    const zoom = ZOOM[site.precision];
    const marker = site.precision === 'town' ? '' : `?mlat=${latitude}&mlon=${longitude}`;
    return { href: `https://www.openstreetmap.org/${marker}#map=${zoom}/${latitude}/${longitude}`, to };
  }
  const words = [site.street, site.city, site.state, site.zip].filter((part) => part !== undefined).join(', ');
  return { href: `https://www.openstreetmap.org/search?query=${encodeURIComponent(words)}`, to };
}
