import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import '../../styles/map.css';
import { fetchFile } from '../../search/fetchFile.ts';
import { GroundLayer } from '../GroundLayer.tsx';
import { sidesOf, toLatLng } from '../mapGeometry.ts';
import { MOST_ZOOM } from '../mapMarks.ts';
import { MapTools } from '../MapTools.tsx';
import { boxOfDoor } from '../placeMarks.ts';
import { STILL_MAP } from '../stillMap.ts';
import { StreetLayer } from '../StreetLayer.tsx';
import { TownLabels } from '../TownLabels.tsx';
import { useMapView } from '../useMapView.ts';
import { useOutlines } from '../useOutlines.ts';
import type { LoadedPointMapProps } from './PointMapPanel.tsx';
import { PointMark } from './PointMark.tsx';

/** The finder's own map with one door on it, which can be moved. */
export function PointMap(props: LoadedPointMapProps) {
  return (
    <div className="group-map-frame publish__map">
      <MapContainer
        className="group-map"
        center={toLatLng(props.point)}
        zoom={11}
        minZoom={3}
        maxZoom={MOST_ZOOM}
        {...STILL_MAP}
        doubleClickZoom={false}
        ref={(made) => {
          if (made !== null) made.getContainer().tabIndex = -1;
        }}
      >
        <PointLayers {...props} />
        <MapTools words={props.map} />
      </MapContainer>
    </div>
  );
}

function PointLayers({ base, tiles, point, sure, place, words, onMove }: LoadedPointMapProps) {
  const map = useMap();
  const view = useMapView();
  const outlines = useOutlines({ base, fetchFile }, { zoom: view.zoom, sides: sidesOf(view.bounds) });
  const [, setLand] = useState<unknown>(null);
  const { x, y } = map.latLngToLayerPoint(toLatLng(point));

  useEffect(() => {
    map.panInside(toLatLng(point), { animate: false, paddingTopLeft: [60, 80], paddingBottomRight: [60, 100] });
  }, [map, point.latitude, point.longitude]);

  useEffect(() => {
    // The map counts all degrees west of Greenwich; a point in Guam is east of it.
    const put = ({ latlng }: LeafletMouseEvent) => {
      const { lat: latitude, lng: longitude } = latlng.wrap();
      onMove({ latitude, longitude });
    };
    map.on('click', put);
    return () => {
      map.off('click', put);
    };
  }, [map, onMove]);

  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);

  return (
    <>
      {tiles === undefined ? (
        <GroundLayer outlines={outlines} zoom={view.zoom} onLand={setLand} />
      ) : (
        <StreetLayer tiles={tiles} />
      )}
      {tiles === undefined && (
        <TownLabels view={view} states={outlines.states} taken={[boxOfDoor({ x, y }, view.scale)]} />
      )}
      <PointMark at={{ x, y }} sure={sure} label={words.marker(place)} onMove={onMove} />
    </>
  );
}
