import { useEffect, useState, type ComponentType } from 'react';
import type { SiteLanguage } from '../domain/language.ts';
import type { MapStrings } from '../strings/en/map.ts';
import { MapBoundary } from './MapBoundary.tsx';
import type { GroupMapProps, LoadedMapProps } from './mapTypes.ts';

/** The map, fetched when it is first shown. Where it fails, one sentence says so; the list is complete without it. */
export function MapPanel(props: GroupMapProps) {
  const { words, language } = props;
  const [loaded, setLoaded] = useState<LoadedMap>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadMap(language).then(setLoaded, () => setFailed(true));
  }, [language]);

  if (failed) return <p className="note">{words.map.failed}</p>;
  if (loaded === undefined) return <p className="finder__map-waits">{words.map.loading}</p>;
  const { GroupMap, map } = loaded;
  return (
    <MapBoundary otherwise={<p className="note">{words.map.failed}</p>}>
      <GroupMap {...props} words={map} />
    </MapBoundary>
  );
}

interface LoadedMap {
  readonly GroupMap: ComponentType<LoadedMapProps>;
  readonly map: MapStrings;
}

const WORDS: Record<SiteLanguage, () => Promise<{ map: MapStrings }>> = {
  en: () => import('../strings/en/map.ts'),
  es: () => import('../strings/es/map.ts'),
};

/** Leaflet makes its tests while it loads, so what it may do is settled first. */
async function loadMap(language: SiteLanguage): Promise<LoadedMap> {
  const { allowLeafletTests } = await import('./trustedTypes.ts');
  allowLeafletTests();
  const [{ GroupMap }, { map }] = await Promise.all([import('./GroupMap.tsx'), WORDS[language]()]);
  return { GroupMap, map };
}
