import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { once } from '../domain/once.ts';
import type { Candidate } from '../domain/groupDocument.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { FetchFile } from '../search/fetchFile.ts';
import { Besides } from './Besides.tsx';
import { bringFont } from './bringFont.ts';
import type { CountedFetch } from './countedFetch.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FailedPart, StatePages } from './FailedSearch.tsx';
import { filterGroups } from './filterChoices.ts';
import { Filters } from './Filters.tsx';
import { FoundMap } from './FoundMap.tsx';
import { rowId, type RowSituation } from './GroupRow.tsx';
import { Icon } from './Icon.tsx';
import { KeptLink } from './KeptLink.tsx';
import { isStranded, nearestOf } from './looserOffers.ts';
import type { GroupMapProps } from './mapTypes.ts';
import { ResultList } from './ResultList.tsx';
import { useDocuments } from './useDocuments.ts';
import type { Found } from './useGroupSearch.ts';
import { useKept } from './useKept.ts';
import { useOnlineInOrder } from './useOnlineInOrder.ts';
import { useWideScreen } from './useWideScreen.ts';

interface Props {
  readonly found: Found;
  /** What is asked now. `found.asked` is what is answered. */
  readonly query: SearchQuery;
  readonly situation: Omit<RowSituation, 'kept'>;
  /** The visitor looks elsewhere by now; until that is answered the map stays, and the filters. */
  readonly past: boolean;
  /** Whether the map is open where it does not open by itself. It stays so from one answer to the next. */
  readonly mapOpened: boolean;
  readonly onMapOpened: (opened: boolean) => void;
  /** Where online Groups are looked for first. */
  readonly zone: string;
  readonly pointedBy: 'device' | 'map' | undefined;
  readonly engine: SearchEngine;
  readonly files: CountedFetch;
  readonly fetchFile: FetchFile;
  readonly tiles: GroupMapProps['tiles'];
  readonly link: ReactNode;
  readonly onAsk: (query: SearchQuery, how?: 'instead') => void;
  readonly onRetry: () => void;
  readonly onOnline: () => void;
  readonly onPoint: GroupMapProps['onSearchHere'];
}

/** Their Meetings are worked out and their names fetched; more rows are one press away. */
const ROWS_AT_ONCE = 20;
/** What a search may cost in area files, its names included; and one of the widest reach. */
const MOST_FILES = 6;
const MOST_FILES_FAR = 12;
const MAP_ID = 'finder-map';
const LIST_ID = 'finder-list';
const NONE: readonly Match[] = [];

/** The answer: filters, the list, the map of the same Groups, and what there is besides. Never an empty page. */
export function FoundGroups(props: Props) {
  const { found, query, past, mapOpened, onMapOpened, engine, zone, onAsk, onRetry, fetchFile } = props;
  const { place, results, asked } = found;
  const { words, language, base, now } = props.situation;
  const kept = useKept();
  const situation: RowSituation = { ...props.situation, kept };
  const [selected, setSelected] = useState<string>();
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const wide = useWideScreen();
  /** A row that the visitor chose on the map before it had a name. */
  const wanted = useRef<Candidate>(undefined);
  const [reveals, setReveals] = useState(0);
  const [timesShown, setTimesShown] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setCount(ROWS_AT_ONCE);
    wanted.current = undefined;
  }, [place, asked]);
  useEffect(() => {
    // The map may be above the screen, or only just opened.
    if (timesShown > 0) document.getElementById(MAP_ID)?.scrollIntoView({ block: 'nearest' });
  }, [timesShown]);

  const none = results.matches.length === 0;
  const stranded = isStranded(results);
  const nearest = useMemo(() => (stranded ? nearestOf(results) : NONE), [stranded, results]);
  const answer = none ? nearest : results.matches;
  const offered = useMemo(() => answer.slice(0, count), [answer, count]);
  // Whoever is not asked about online Groups, and has Matches, does not need their names.
  const onlineWanted = stranded || query.attending.includes('online') || found.holds.online;
  const { online, waits } = useOnlineInOrder(onlineWanted, { results, zone, now });
  const otherTimes = stranded ? results.otherTimes : NONE;
  // Anew with a row that is wanted: its name is worth more files than those a search may cost.
  const candidates = useMemo(() => offered.map(({ candidate }) => candidate), [offered, reveals]);
  const mostFiles = () =>
    wanted.current === undefined ? props.files.leftOf(asked.within > 60 ? MOST_FILES_FAR : MOST_FILES) : Infinity;
  const documents = useDocuments(engine, candidates, mostFiles);
  // The files a search may cost are spent; the rest is one press away.
  const shown = useMemo(() => offered.slice(0, documents.named(candidates)), [offered, candidates, documents]);
  const others = useMemo(
    () => [otherTimes, online, results.unplaced, none ? NONE : nearest].flatMap(firstFew),
    [otherTimes, online, results.unplaced, none, nearest],
  );
  const otherDocuments = useDocuments(engine, others);
  // Counting what each choice would leave takes as long as the search did, and where none shows nobody waits for it.
  const groups = useMemo(
    () => once(() => filterGroups(query, results.counts, words, language)),
    [query, results, words, language],
  );
  const allNamed = shown.every(({ candidate }) => documents.of(candidate) !== undefined);
  // It opens with whatever has a name, and then stays: what is on its way is marked without a number.
  const mapOpen = useRef(false);
  mapOpen.current = (wide || mapOpened) && (mapOpen.current || (shown.length > 0 && allNamed));
  // Whoever searched by map looks near its middle, so what lies far from there must not take them away.
  const mostAbout = none && props.pointedBy === 'map' ? 1 : ROWS_AT_ONCE;
  const about = useMemo(() => answer.slice(0, mostAbout), [answer, mostAbout]);
  const answered = allNamed || documents.failure !== undefined;
  useEffect(() => {
    if (answered) bringFont();
  }, [answered]);

  const showOnMap = (groupId: string) => {
    onMapOpened(true);
    setSelected(groupId);
    setTimesShown(timesShown + 1);
  };
  const select = (groupId: string) => {
    setSelected(groupId);
    document.getElementById(rowId(groupId))?.scrollIntoView({ block: 'nearest' });
  };
  useEffect(() => {
    const chosen = wanted.current === undefined || !allNamed ? undefined : documents.of(wanted.current);
    if (chosen === undefined) return;
    wanted.current = undefined;
    select(chosen.id);
  }, [documents, allNamed, reveals]);
  const goToList = () => {
    // By itself, focus leaves a long list where it is as long as any of it is in sight.
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView();
  };
  const showMore = () => {
    const next = shown.length;
    setCount(next + ROWS_AT_ONCE);
    // The button goes away with the last row, and the focus would go with it.
    if (answer.length <= next + ROWS_AT_ONCE) {
      setTimeout(() => list.current?.querySelectorAll<HTMLElement>('.group-card h3 a')[next]?.focus());
    }
  };
  const numbered = (
    <ResultList numbered matches={shown} {...{ documents, selected, situation }} onShowOnMap={showOnMap} />
  );

  return (
    <div className="finder__found" aria-busy={found.refining || past}>
      <a
        className="visually-hidden finder__skip"
        href={`#${LIST_ID}`}
        onClick={(press) => {
          // Following it would put it into the address, in the place of the search.
          press.preventDefault();
          goToList();
        }}
      >
        {words.skipToList}
      </a>
      <Filters
        {...{ words, query, groups, wide, onAsk }}
        measured={place !== undefined}
        found={results.matches.length}
        // The panel goes away first, and all below it moves up.
        onDone={() => setTimeout(goToList)}
      >
        {!wide && (shown.length > 0 || mapOpen.current) && (
          <button
            className="button button--quiet finder__map-switch"
            type="button"
            aria-expanded={mapOpened}
            aria-controls={MAP_ID}
            onClick={() => onMapOpened(!mapOpened)}
          >
            <Icon name="map" />
            <span>{mapOpened ? words.map.hide : words.map.show}</span>
          </button>
        )}
        {props.link}
        <KeptLink words={words} language={language} base={base} count={kept.groups.length + kept.unread} />
      </Filters>
      {/* Below what is pressed, so that it does not move from under the finger. */}
      <ChosenFilters words={words} query={query} groups={groups} onAsk={onAsk} />
      <FoundMap
        id={MAP_ID}
        open={mapOpen.current}
        {...{ found, shown, documents, situation, about, selected, fetchFile }}
        pointedBy={props.pointedBy}
        matches={answer}
        onSelect={select}
        onReveal={(rowCount) => {
          setCount(Math.max(shown.length, rowCount));
          wanted.current = answer[rowCount - 1]?.candidate;
          setReveals(reveals + 1);
        }}
        onSearchHere={props.onPoint}
        tiles={props.tiles}
      />
      <div className={`finder__list${past ? ' finder__list--past' : ''}`} id={LIST_ID} ref={list} tabIndex={-1}>
        {documents.failure !== undefined && (
          <FailedPart
            words={words}
            failure={documents.failure}
            said={{ what: words.namesFailed, still: words.namesFailedWords }}
            onRetry={documents.retry}
          >
            <StatePages {...{ words, language, base }} state={place?.state ?? asked.state} />
          </FailedPart>
        )}
        {found.gap !== undefined && <FailedPart words={words} failure={found.gap} onRetry={onRetry} />}
        {!none && (
          <section aria-labelledby="finder-results">
            <h2 className="visually-hidden" id="finder-results">
              {words.results}
            </h2>
            {numbered}
          </section>
        )}
        {answer.length > shown.length && (
          <button className="button button--quiet finder__show-more" type="button" onClick={showMore}>
            {words.more(Math.min(ROWS_AT_ONCE, answer.length - shown.length))}
          </button>
        )}
        <Besides
          {...{ found, query, zone, situation, otherTimes, online, waits, onAsk, fetchFile }}
          rows={(matches, how) => <ResultList matches={matches} documents={otherDocuments} situation={how} />}
          onOnline={props.onOnline}
        >
          {nearest.length > 0 &&
            (none ? numbered : <ResultList matches={nearest} documents={otherDocuments} situation={situation} />)}
        </Besides>
      </div>
    </div>
  );
}

/** How many rows a rung shows; whoever wants more finds them on a page of their own. */
const FEW = 5;
const firstFew = (matches: readonly Match[]) => matches.slice(0, FEW).map(({ candidate }) => candidate);
