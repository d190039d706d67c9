import { useMemo } from 'react';
import type { Match } from '../domain/searchGroups.ts';
import { milesWithin } from '../domain/travel.ts';
import { Later } from './Later.tsx';
import type { GroupMapProps } from './mapTypes.ts';
import type { RowSituation } from './GroupRow.tsx';
import { rowsOfMap } from './rowsOfMap.ts';
import type { Documents } from './useDocuments.ts';
import type { Found } from './useGroupSearch.ts';

interface Props extends Pick<
  GroupMapProps,
  'matches' | 'about' | 'selected' | 'onSelect' | 'onReveal' | 'onSearchHere' | 'fetchFile' | 'tiles'
> {
  readonly id: string;
  readonly open: boolean;
  readonly found: Found;
  /** The rows of the list. */
  readonly shown: readonly Match[];
  readonly documents: Documents;
  readonly situation: Pick<RowSituation, 'words' | 'language' | 'base' | 'now'>;
  readonly pointedBy: 'device' | 'map' | undefined;
}

/** Where the map goes: beside the list, or above it. */
export function FoundMap({ id, open, found, shown, documents, situation, pointedBy, ...map }: Props) {
  const { place, asked } = found;
  const { words, language, base, now } = situation;
  const rows = useMemo(
    () => (open ? rowsOfMap(shown, { documents, now, asked }) : []),
    // The moment is not among these: a map need not be drawn anew every minute.
    [open, shown, documents, asked],
  );
  return (
    <section className="finder__map" id={id} aria-label={words.map.label} hidden={!open}>
      {open && (
        <Later
          words={words}
          load={() => import('./MapPanel.tsx')}
          meanwhile={<p className="finder__map-waits">{words.map.loading}</p>}
        >
          {({ MapPanel }) => (
            <MapPanel
              {...map}
              {...{ words, language, base, rows }}
              origin={place?.point}
              originName={place?.zip ?? place?.city ?? (pointedBy === 'map' ? words.map.middle : words.map.you)}
              reachMiles={milesWithin(asked.within)}
              reachMinutes={asked.within}
              measured={map.matches[0]?.travel?.measured}
            />
          )}
        </Later>
      )}
    </section>
  );
}
