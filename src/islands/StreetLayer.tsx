import { tileLayer, type Layer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { StreetTiles } from '../domain/streetTiles.ts';

/** Street tiles, where the deployment has chosen them. The code that reads a PMTiles file comes only then. */
export function StreetLayer({ tiles }: { readonly tiles: StreetTiles }) {
  const map = useMap();
  useEffect(() => {
    let layer: Layer | undefined;
    let left = false;
    layerOf(tiles).then(
      (made) => {
        if (left) return;
        layer = made;
        map.addLayer(made);
      },
      // Without streets there is still the map: its marks, the reach and the tools.
      () => undefined,
    );
    return () => {
      left = true;
      layer?.remove();
    };
  }, [map, tiles]);
  return null;
}

async function layerOf(tiles: StreetTiles): Promise<Layer> {
  if (tiles.kind === 'pmtiles') return (await import('./pmtilesLayer.ts')).pmtilesLayer(tiles);
  return tileLayer(tiles.url, { ...(tiles.maxZoom !== undefined && { maxNativeZoom: tiles.maxZoom }), maxZoom: 22 });
}
