import { useEffect, useState } from 'react';
import { addressOf } from '../domain/address.ts';
import type { Place } from '../domain/place.ts';
import type { SearchResults } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { milesWithin, REACHES } from '../domain/travel.ts';
import type { FetchFile } from '../search/fetchFile.ts';
import { Filters } from './Filters.tsx';
import { rowId, type RowSituation } from './GroupRow.tsx';
import { MapPanel } from './MapPanel.tsx';
import { ResultList } from './ResultList.tsx';
import { useWideScreen } from './useWideScreen.ts';

interface Props {
  readonly place: Place;
  readonly results: SearchResults;
  readonly situation: RowSituation;
  readonly onAsk: (query: SearchQuery) => void;
  readonly fetchFile: FetchFile;
}

/** More rows are one press away; working out their Meetings at once would keep a small phone busy. */
const ROWS_AT_ONCE = 40;
const ONLINE_ROWS = 5;
const MAP_ID = 'finder-map';

/** The answer: filters, the list, the map of the same Groups, and what there is besides. Never an empty page. */
export function FoundGroups({ place, results, situation, onAsk, fetchFile }: Props) {
  const { words, query, language, base } = situation;
  const [selected, setSelected] = useState<string>();
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const wide = useWideScreen();
  const [opened, setOpened] = useState(false);
  const [timesShown, setTimesShown] = useState(0);
  useEffect(() => setRows(ROWS_AT_ONCE), [place, query]);
  useEffect(() => {
    // The map may be above the screen, or only just opened.
    if (timesShown > 0) document.getElementById(MAP_ID)?.scrollIntoView({ block: 'nearest' });
  }, [timesShown]);

  const none = results.matches.length === 0;
  const shown = (none ? results.beyondReach : results.matches).slice(0, rows);
  const online = results.online.slice(0, ONLINE_ROWS);
  // What counts here is the next Meeting one can join from elsewhere, in one's own time.
  const fromAfar: RowSituation = { ...situation, fromAfar: true, query: { ...query, attending: ['online'] } };
  const unplaced = results.unplaced.filter(({ group }) => group.state === place.state);
  const farther = REACHES.find((minutes) => minutes > query.within);
  const mapOpen = shown.length > 0 && (wide || opened);
  const to = (page: 'online' | 'states' | 'facilitate') => addressOf({ page }, { language, base });

  return (
    <div className="finder__found">
      <Filters words={words} query={query} counts={results.counts} onAsk={onAsk} />
      {!wide && shown.length > 0 && (
        <button
          className="button button--quiet finder__map-switch"
          type="button"
          aria-expanded={opened}
          aria-controls={MAP_ID}
          onClick={() => setOpened(!opened)}
        >
          {opened ? words.map.hide : words.map.show}
        </button>
      )}
      <section className="finder__map" id={MAP_ID} aria-label={words.map.label} hidden={!mapOpen}>
        {mapOpen && (
          <MapPanel
            words={words}
            matches={shown}
            origin={place}
            originName={place.zip ?? place.city ?? words.map.you}
            reachMiles={milesWithin(query.within)}
            reachMinutes={query.within}
            selected={selected}
            onSelect={(groupId) => {
              setSelected(groupId);
              document.getElementById(rowId(groupId))?.scrollIntoView({ block: 'nearest' });
            }}
            base={base}
            fetchFile={fetchFile}
          />
        )}
      </section>
      <div className="finder__list">
        {shown.length > 0 && (
          <section aria-labelledby="finder-results">
            <h2 className={none ? undefined : 'visually-hidden'} id="finder-results">
              {none ? words.beyond : words.results}
            </h2>
            <ResultList
              matches={shown}
              numbered
              selected={selected}
              situation={situation}
              onShowOnMap={(groupId) => {
                setOpened(true);
                setSelected(groupId);
                setTimesShown(timesShown + 1);
              }}
            />
          </section>
        )}
        {!none && results.matches.length > rows && (
          <button className="button button--quiet" type="button" onClick={() => setRows(rows + ROWS_AT_ONCE)}>
            {words.more}
          </button>
        )}
        {farther !== undefined && (
          <p>
            <button className="text-button" type="button" onClick={() => onAsk({ ...query, within: farther })}>
              {words.farther(farther)}
            </button>
          </p>
        )}
        {unplaced.length > 0 && (
          <section aria-labelledby="finder-unplaced">
            <h2 id="finder-unplaced">{words.unplaced}</h2>
            <ResultList matches={unplaced} situation={situation} />
          </section>
        )}
        {online.length > 0 && (
          <section aria-labelledby="finder-online">
            <h2 id="finder-online">{words.online}</h2>
            <ResultList matches={online} situation={fromAfar} />
            <a className="link-line" href={to('online')}>
              {words.allOnline}
            </a>
          </section>
        )}
        <ul className="link-list">
          <li>
            <a href={to('states')}>{words.byState}</a>
          </li>
          {none && (
            <li>
              <a href={to('facilitate')}>{words.facilitate}</a>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
