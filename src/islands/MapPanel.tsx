import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { GroupMapProps } from './mapTypes.ts';

/** The map, fetched when it is first shown. Where it fails, one sentence says so; the list is complete without it. */
export function MapPanel({ reachMinutes, ...map }: GroupMapProps & { readonly reachMinutes: number }) {
  const { words, matches } = map;
  const [GroupMap, setGroupMap] = useState<ComponentType<GroupMapProps>>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadMap().then(
      (loaded) => setGroupMap(() => loaded),
      () => setFailed(true),
    );
  }, []);

  if (failed) return <p className="note">{words.map.failed}</p>;
  if (GroupMap === undefined) return <p className="finder__map-waits">{words.map.loading}</p>;
  return (
    <MapBoundary otherwise={<p className="note">{words.map.failed}</p>}>
      <GroupMap {...map} />
      <ul className="map-legend">
        <li className="map-legend__group">{words.map.legendGroup}</li>
        <li className="map-legend__reach">{words.map.legendReach(reachMinutes)}</li>
        {matches.some(({ group }) => group.precision === 'town') && (
          <li className="map-legend__town">{words.map.legendTown}</li>
        )}
      </ul>
    </MapBoundary>
  );
}

/** Leaflet makes its tests while it loads, so what it may do is settled first. */
async function loadMap(): Promise<ComponentType<GroupMapProps>> {
  const { allowLeafletTests } = await import('./trustedTypes.ts');
  allowLeafletTests();
  const { GroupMap } = await import('./GroupMap.tsx');
  return GroupMap;
}

/** Keeps a fault of the map from taking the list with it. */
class MapBoundary extends Component<{ otherwise: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.otherwise : this.props.children;
  }
}
