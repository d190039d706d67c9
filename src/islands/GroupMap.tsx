import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Reach } from '../domain/travel.ts';
import '../styles/map.css';
import { toLatLng } from './mapGeometry.ts';
import { MapLayers } from './MapLayers.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MOST_ZOOM } from './mapMarks.ts';
import { MapTools } from './MapTools.tsx';
import type { LoadedMapProps } from './mapTypes.ts';
import { FARTHEST_OUT, MapView, type SearchOffer } from './MapView.tsx';
import { SearchHere } from './SearchHere.tsx';
import { STILL_MAP } from './stillMap.ts';

const MIDDLE_OF_THE_COUNTRY = { latitude: 39.8, longitude: -98.6 };

/**
 * The rows of the list, on a map drawn from files of this site: looking at it tells
 * nobody anything. What it shows is also in the list, with the same numbers.
 */
export function GroupMap(props: LoadedMapProps) {
  const { words, origin, onSearchHere } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [offer, setOffer] = useState<SearchOffer>();

  const searchHere = (within: Reach) => {
    if (map === null) return;
    const { lat: latitude, lng: longitude } = map.getCenter().wrap();
    // Its button goes away with the press; the focus stays in the map.
    map.getContainer().focus({ preventScroll: true });
    onSearchHere({ latitude, longitude }, within);
  };

  return (
    <>
      <div className="group-map-frame">
        {offer !== undefined && <SearchHere words={words} offer={offer} onPress={searchHere} />}
        <MapContainer
          className="group-map"
          center={toLatLng(origin ?? MIDDLE_OF_THE_COUNTRY)}
          zoom={10}
          minZoom={FARTHEST_OUT}
          maxZoom={MOST_ZOOM}
          maxBounds={AMERICA}
          {...STILL_MAP}
          ref={(made) => {
            if (made !== null) made.getContainer().tabIndex = -1;
            setMap(made);
          }}
        >
          <MapLayers {...props} />
          <MapView {...props} onMoved={setOffer} />
          <MapTools words={words} />
        </MapContainer>
      </div>
      <MapLegend {...props} />
    </>
  );
}

/** From Guam, past the antimeridian, to Puerto Rico, with as much around it as the map shows at least. Unit: degrees. */
const AMERICA: [[number, number], [number, number]] = [
  [-60, -250],
  [80, -20],
];
