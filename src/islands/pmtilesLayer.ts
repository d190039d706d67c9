import { DomUtil, GridLayer, Layer } from 'leaflet';
import { leafletLayer } from 'protomaps-leaflet';
import type { StreetTiles } from '../domain/streetTiles.ts';

/**
 * Streets from one PMTiles file, in light or dark as the page is. Loaded only where a
 * deployment has set one: it weighs more than the whole map without it.
 */
export function pmtilesLayer({ url, maxZoom }: StreetTiles): Layer {
  // The library looks for a Leaflet in the window. It is given what it uses: with all of it, every map would be larger.
  Object.assign(window, { L: { DomUtil, GridLayer } });
  const made: unknown = leafletLayer({
    url,
    flavor: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ...(maxZoom !== undefined && { maxDataZoom: maxZoom }),
    attribution: '',
  });
  if (!(made instanceof Layer)) throw new TypeError('protomaps-leaflet made no layer of this Leaflet.');
  return made;
}
