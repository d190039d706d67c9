import { Circle, MapContainer } from 'react-leaflet';
import type { MeasuredMatch } from '../domain/searchGroups.ts';
import '../styles/map.css';
import { GroundLayer } from './GroundLayer.tsx';
import { GroupMarker } from './GroupMarker.tsx';
import { METERS_PER_MILE, toLatLng } from './mapGeometry.ts';
import { MapTools } from './MapTools.tsx';
import type { GroupMapProps } from './mapTypes.ts';
import { MapView } from './MapView.tsx';
import { OriginMark } from './OriginMark.tsx';
import { TownLabels } from './TownLabels.tsx';
import { useOutlines } from './useOutlines.ts';

/** Where a point is only its town, the Group is somewhere within this. Unit: miles. */
const TOWN_MILES = 2;

/**
 * The rows of the list, on a map drawn from files of this site: looking at it tells
 * nobody anything. What it shows is also in the list, with the same numbers.
 */
export function GroupMap(props: GroupMapProps) {
  const { words, matches, origin, originName, reachMiles, selected, onSelect } = props;
  const outlines = useOutlines(props);
  const centre = toLatLng(origin.point);
  return (
    <MapContainer
      className="group-map"
      center={centre}
      zoom={10}
      minZoom={3}
      maxZoom={14}
      attributionControl={false}
      zoomControl={false}
      keyboard={false}
      scrollWheelZoom={false}
      // Nothing moves by itself: the map is where it was put at once.
      inertia={false}
      zoomAnimation={false}
      markerZoomAnimation={false}
      fadeAnimation={false}
    >
      <GroundLayer country={outlines.country} states={outlines.states} />
      <Circle className="map-reach" center={centre} radius={reachMiles * METERS_PER_MILE} interactive={false} />
      {matches
        .filter(({ group }) => group.precision === 'town')
        .map(({ group, point }) => (
          <Circle
            key={group.id}
            className="map-town"
            center={toLatLng(point)}
            radius={TOWN_MILES * METERS_PER_MILE}
            interactive={false}
          />
        ))}
      <TownLabels states={outlines.states} origin={origin.point} avoid={matches.map(({ point }) => point)} />
      <OriginMark point={origin.point} name={originName} />
      {matches.map((match, index) => (
        <GroupMarker
          key={match.group.id}
          match={match}
          number={index + 1}
          label={words.map.marker(index + 1, match.group.name)}
          selected={match.group.id === selected}
          beside={besideItsPoint(match, matches)}
          onSelect={onSelect}
        />
      ))}
      <MapView origin={origin.point} reachMiles={reachMiles} matches={matches} selected={selected} />
      <MapTools words={words} />
    </MapContainer>
  );
}

/** Two Groups at one Site stand side by side, so that neither covers the other. Unit: CSS pixels. */
function besideItsPoint({ group, point }: MeasuredMatch, matches: readonly MeasuredMatch[]): number {
  const there = matches.filter(
    (other) => other.point.latitude === point.latitude && other.point.longitude === point.longitude,
  );
  const at = there.findIndex((other) => other.group.id === group.id);
  return (at - (there.length - 1) / 2) * DOOR_WIDTH;
}

/** Unit: CSS pixels. */
const DOOR_WIDTH = 27;
