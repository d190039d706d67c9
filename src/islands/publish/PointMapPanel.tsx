import { useEffect, useState, type ComponentType } from 'react';
import type { Point } from '../../domain/distance.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings.ts';
import type { MapStrings } from '../../strings/en/map.ts';
import type { PublishFormStrings } from '../../strings/en/publishForm.ts';
import { MapBoundary } from '../MapBoundary.tsx';

export interface PointMapProps {
  readonly base: string;
  readonly language: SiteLanguage;
  readonly words: PublishFormStrings['point'];
  readonly tiles: Settings['tiles'] | undefined;
  readonly point: Point;
  /** Whether somebody has put it there; otherwise it is the middle of a town, and dashed. */
  readonly sure: boolean;
  /** What the town is called. */
  readonly place: string;
  readonly onMove: (to: Point) => void;
}

export type LoadedPointMapProps = PointMapProps & { readonly map: MapStrings };

interface LoadedMap {
  readonly PointMap: ComponentType<LoadedPointMapProps>;
  readonly map: MapStrings;
}

/** The map, fetched when it is shown. Where it fails, one sentence says so: the two numbers do the same. */
export function PointMapPanel(props: PointMapProps) {
  const { words, language } = props;
  const [loaded, setLoaded] = useState<LoadedMap>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    loadMap(language).then(setLoaded, () => setFailed(true));
  }, [language]);

  if (failed) return <p className="note">{words.failed}</p>;
  if (loaded === undefined) return <p className="publish__map-waits">{words.loading}</p>;
  const { PointMap, map } = loaded;
  return (
    <MapBoundary otherwise={<p className="note">{words.failed}</p>}>
      <PointMap {...props} map={map} />
    </MapBoundary>
  );
}

const WORDS: Record<SiteLanguage, () => Promise<{ map: MapStrings }>> = {
  en: () => import('../../strings/en/map.ts'),
  es: () => import('../../strings/es/map.ts'),
};

/** Leaflet makes its tests while it loads, so what it may do is settled first. */
async function loadMap(language: SiteLanguage): Promise<LoadedMap> {
  const { allowLeafletTests } = await import('../trustedTypes.ts');
  allowLeafletTests();
  const [{ PointMap }, { map }] = await Promise.all([import('./PointMap.tsx'), WORDS[language]()]);
  return { PointMap, map };
}
