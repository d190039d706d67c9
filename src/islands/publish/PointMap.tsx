import { useEffect, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import '../../styles/map.css';
import { fetchFile } from '../../search/fetchFile.ts';
import { GroundLayer } from '../GroundLayer.tsx';
import { sidesOf, toLatLng } from '../mapGeometry.ts';
import { MOST_ZOOM } from '../mapMarks.ts';
import { MapTools } from '../MapTools.tsx';
import { boxOfDoor } from '../placeMarks.ts';
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
        zoomSnap={0.25}
        attributionControl={false}
        zoomControl={false}
        keyboard={false}
        scrollWheelZoom={false}
        boxZoom={false}
        doubleClickZoom={false}
        // Nothing moves by itself: the map is where it was put at once.
        inertia={false}
        zoomAnimation={false}
        markerZoomAnimation={false}
        fadeAnimation={false}
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
    const put = ({ latlng }: { readonly latlng: { readonly lat: number; readonly lng: number } }) =>
      onMove({ latitude: latlng.lat, longitude: latlng.lng });
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
      {tiles === undefined && <TownLabels view={view} states={outlines.states} taken={[boxOfDoor({ x, y })]} />}
      <PointMark at={{ x, y }} sure={sure} label={words.marker(place)} onMove={onMove} />
    </>
  );
}
