import { useEffect, useMemo, useRef, useState } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import { writeQuery, type SearchQuery } from '../domain/searchQuery.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { RoadMinutes } from '../search/roadMinutes.ts';
import { bringFont } from './bringFont.ts';
import type { CountedFetch } from './countedFetch.ts';
import type { Before, FinderProps } from './FindGroups.tsx';
import { FailedSearch } from './FailedSearch.tsx';
import { FoundGroups } from './FoundGroups.tsx';
import { Later } from './Later.tsx';
import type { GroupMapProps } from './mapTypes.ts';
import { sayFinding, sayLead, sayPlace, type Refusal } from './sayFinding.ts';
import { searchFiles } from './searchFiles.ts';
import { addressFor, type Pointed } from './useFragmentQuery.ts';
import { useGroupSearch, type Found } from './useGroupSearch.ts';
import { A_MOMENT, useLasting } from './useLasting.ts';
import { nameOf, type PlaceFinding } from './usePlace.ts';

interface Props extends FinderProps {
  /** `undefined` until the page is alive; then it says what it said before any script. */
  readonly query: SearchQuery | undefined;
  readonly placeFinding: PlaceFinding;
  readonly pointed: Pointed | undefined;
  readonly refusal: Refusal | undefined;
  /** Words that were typed as a Place and are none. */
  readonly notPlace: string;
  /** Where the search before this one was. */
  readonly before: Before;
  /** Searches there again. */
  readonly onAround: (query: SearchQuery) => void;
  readonly clock: { readonly now: number; readonly trusted: boolean };
  readonly attempt: number;
  readonly engine: SearchEngine;
  readonly roads: RoadMinutes;
  readonly files: CountedFetch;
  readonly onSearch: (query: SearchQuery, how?: 'instead') => void;
  readonly onRetry: () => void;
  readonly onPoint: GroupMapProps['onSearchHere'];
}

/** How often a search looks at the clock: "this week" need not be right to the minute. Unit: milliseconds. */
const SEARCH_CLOCK = 15 * 60_000;

/** What is found, as one sentence that is heading and announcement, and below it whatever belongs to it. */
export function FinderAnswer(props: Props) {
  const { form, words, query, placeFinding, pointed, refusal, notPlace, clock, language, base, onSearch } = props;
  const alive = query !== undefined;
  const slot = Math.floor(clock.now / SEARCH_CLOCK);
  const now = useMemo(
    () => (alive ? Temporal.Instant.fromEpochMilliseconds(clock.now) : undefined),
    // The moment itself changes every minute, and a list must not be sorted anew each time.
    [alive, slot],
  );
  const today = useMemo(() => (alive ? dateAt(clock.now) : ''), [alive, slot]);
  const [onlineAsked, setOnlineAsked] = useState(false);
  useEffect(() => setOnlineAsked(false), [query?.near, query?.words, query?.state, pointed]);
  const place = placeFinding.is === 'here' ? placeFinding.place : undefined;
  const visitorZone = useMemo(() => (alive ? zoneOf(Temporal.Now.timeZoneId()) : 'UTC'), [alive]);
  const zone = place?.timeZone ?? visitorZone;
  const finding = useGroupSearch({
    ...props,
    query,
    placeFinding,
    now,
    today,
    zone,
    onlineIn: onlineAsked ? zone : undefined,
  });

  // What is found brings it itself, once its rows have names.
  const said = alive && finding.stage !== 'looking' && finding.stage !== 'found';
  useEffect(() => {
    if (said) bringFont();
  }, [said]);

  const [mapOpened, setMapOpened] = useState(false);
  const pointedBy = pointed?.by;
  const found = finding.stage === 'found' ? finding : undefined;
  // Until the next answer the last one stays, so that neither the map goes away nor the focus in it.
  const standing = useRef<{ readonly found: Found; readonly pointedBy: typeof pointedBy }>(undefined);
  if (found !== undefined) standing.current = { found, pointedBy };
  else if (finding.stage !== 'looking') standing.current = undefined;
  const looking = alive && finding.stage === 'looking';
  const lasting = useLasting(looking, A_MOMENT);
  // A page that was opened with a search: mostly the answer is there at once.
  const hasSaid = useRef(false);
  if (alive && (lasting || !looking)) hasSaid.current = true;

  if (query === undefined || !hasSaid.current) {
    return (
      <div className="finder__answer" role="status">
        <h1 className="finder__heading">{form.title}</h1>
        <p className="finder__lead">{form.lead}</p>
      </div>
    );
  }
  const situation = { query, words, language, pointedBy };
  // Also its key: where a browser translates the page, only an element that is new shows what is new.
  const heading = sayFinding(finding, situation) ?? form.title;
  const also = placeFinding.is === 'here' ? placeFinding.also : undefined;
  const leads = [
    refusal === 'locating' && words.locating,
    finding.stage === 'start' && form.lead,
    finding.stage === 'which-state' && words.whichStateWords,
    finding.stage === 'failed' && (finding.failure === 'outdated' ? words.outdatedWords : words.failedWords),
    placeFinding.is === 'here' &&
      placeFinding.corrected === true &&
      words.corrected(sayPlace(placeFinding.place, situation), query.near),
    found !== undefined && notPlace !== '' && notPlace === found.asked.words && words.notAPlace(notPlace),
    found?.refining === true &&
      (found.asked.within === query.within ? words.refining : words.lookingWithin(query.within)),
    ...(found?.ofAll ?? []).map((said) => words.ofAll[said]),
    found !== undefined && sayLead(found, words),
    !clock.trusted && words.wrongClock(words.time.date(Temporal.PlainDate.from(today))),
  ].filter((lead) => typeof lead === 'string');

  return (
    <>
      <div className="finder__answer" role="status">
        <h1 className="finder__heading" key={heading}>
          {heading}
        </h1>
        {leads.map((lead) => (
          <p className="finder__lead" key={lead}>
            {lead}
          </p>
        ))}
      </div>
      {found !== undefined && also !== undefined && (
        <a className="link-line" href={`#${writeQuery({ ...query, near: nameOf(also) })}`}>
          {words.alsoMeant(sayPlace(also, situation))}
        </a>
      )}
      {refusal === 'abroad' && (
        <a className="link-line" href={mainAddressOf({ page: 'online' }, { language, base })}>
          {words.allOnline}
        </a>
      )}
      {(finding.stage === 'choose' || finding.stage === 'which-state' || finding.stage === 'unknown') && (
        <Later words={words} load={() => import('./PlaceChoices.tsx')}>
          {({ PlaceChoices }) => (
            <PlaceChoices
              {...{ words, language, base, query, finding }}
              states={props.states}
              before={props.before}
              onAround={props.onAround}
            />
          )}
        </Later>
      )}
      {finding.stage === 'failed' && (
        <FailedSearch {...{ words, language, base }} finding={finding} onRetry={props.onRetry} />
      )}
      {standing.current !== undefined && (
        <FoundGroups
          {...standing.current}
          past={lasting}
          mapOpened={mapOpened}
          onMapOpened={setMapOpened}
          query={query}
          situation={{
            words,
            language,
            base,
            query: standing.current.found.asked,
            mark: standing.current.found.mark,
            now: Temporal.Instant.fromEpochMilliseconds(clock.now),
            visitorZone,
            today,
          }}
          zone={zone}
          engine={props.engine}
          files={props.files}
          fetchFile={searchFiles.fetchFile}
          tiles={props.tiles}
          link={
            <Later words={words} load={() => import('./CopyLink.tsx')}>
              {({ CopyLink }) => (
                <CopyLink
                  words={words}
                  query={query}
                  path={addressFor(query)}
                  pointed={place !== undefined && query.near === ''}
                />
              )}
            </Later>
          }
          onAsk={onSearch}
          onRetry={props.onRetry}
          onOnline={() => setOnlineAsked(true)}
          onPoint={props.onPoint}
        />
      )}
    </>
  );
}

/** A zone by a name that the site can say: browsers keep old names of two, whose clocks are those of New York. */
const zoneOf = (zone: string): string =>
  /^America\/(?:Indianapolis|Fort_Wayne|Louisville)$/u.test(zone) ? 'America/New_York' : zone;

/** The visitor's own date, by which a listing is as old as it is. */
const dateAt = (now: number): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
