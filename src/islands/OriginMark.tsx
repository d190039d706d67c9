import { divIcon } from 'leaflet';
import { useMemo } from 'react';
import { Marker } from 'react-leaflet';
import type { Point } from '../domain/distance.ts';
import { mapLabel, toLatLng } from './mapGeometry.ts';

interface Props {
  readonly point: Point;
  readonly name: string;
}

/** The point that distances are measured from, named as it was typed. */
export function OriginMark({ point, name }: Props) {
  const icon = useMemo(
    () => divIcon({ html: mapLabel(name), className: 'map-origin', iconSize: [16, 16], iconAnchor: [8, 8] }),
    [name],
  );
  return <Marker position={toLatLng(point)} icon={icon} keyboard={false} interactive={false} zIndexOffset={-1000} />;
}
