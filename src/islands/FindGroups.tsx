import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import { readsAsDistress } from '../domain/distress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { readQuery, type SearchQuery } from '../domain/searchQuery.ts';
import type { SearchServer } from '../domain/searchServer.ts';
import type { Settings } from '../domain/settings.ts';
import type { StateCode } from '../domain/state.ts';
import type { AreaIndex } from '../search/areaIndex.ts';
import { engineFor } from '../search/chooseEngine.ts';
import { placeFinder } from '../search/placeFinder.ts';
import { roadMinutes } from '../search/roadMinutes.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { FinderForm } from '../strings/en/finderForm.ts';
import type { SearchServerStrings } from '../strings/en/searchServer.ts';
import { bringFont } from './bringFont.ts';
import { countedFetch } from './countedFetch.ts';
import { CrisisCard } from './CrisisCard.tsx';
import { FinderAnswer } from './FinderAnswer.tsx';
import { sayProblem, staysUnknown } from './sayFinding.ts';
import { searchFiles } from './searchFiles.ts';
import { SearchForm } from './SearchForm.tsx';
import { bringTemporal, hasTemporal } from './temporal.ts';
import { useDevice } from './useDevice.ts';
import { useFragmentQuery, type FragmentQuery } from './useFragmentQuery.ts';
import { useNow } from './useNow.ts';
import { nameOf, usePlace } from './usePlace.ts';

export interface FinderProps {
  readonly language: SiteLanguage;
  /** The path the site lives under, from `/` to `/`. */
  readonly base: string;
  /** What the finder says, in the page's language. */
  readonly words: FinderStrings;
  /** What the form says before any script: `finderForm` of the page's language. */
  readonly form: FinderForm;
  readonly rules: Settings['freshness'];
  /** What the engine needs to know of its files before it asks for one. */
  readonly areas: AreaIndex;
  /** Which files of minutes by road there are, as `roadMinutes` takes them. */
  readonly measured: string;
  /** Absent where nobody is asked, which is the rule. */
  readonly server?: SearchServer | undefined;
  /** What is said of that server, where there is one. */
  readonly serverWords?: SearchServerStrings | undefined;
  readonly tiles?: Settings['tiles'];
  /** The states that have a listed Group. */
  readonly states: readonly StateCode[];
  /** When the page was built. Unit: milliseconds since 1970. */
  readonly builtAt: number;
}

const UNTOUCHED = readQuery('');
const { fetchFile } = searchFiles;

/** The finder. Its form is in the page before any script; everything else comes with it. */
export function FindGroups(props: FinderProps) {
  const { language, words, base, form, areas, measured, server, serverWords, builtAt } = props;
  const [ready, setReady] = useState(false);
  const { query, pointed, ask, distress } = useFragmentQuery();
  const [attempt, setAttempt] = useState(0);
  const { refusal, refuse, calm, goOn, locate } = useDevice();
  const [worried, setWorried] = useState(false);
  const [notPlace, setNotPlace] = useState('');
  const [broken, setBroken] = useState(false);
  const [fallen, setFallen] = useState(false);
  const clock = useNow(builtAt);

  useLayoutEffect(() => {
    if (hasTemporal()) setReady(true);
    else
      bringTemporal().then(
        () => setReady(true),
        () => setBroken(true),
      );
  }, []);
  useEffect(() => {
    if (distress > 0) setWorried(true);
  }, [distress]);

  const finder = useMemo(() => placeFinder({ base, fetchFile }), [base]);
  const files = useMemo(() => countedFetch(fetchFile), []);
  const engine = useMemo(
    () => engineFor({ base, fetchFile: files.fetchFile, index: areas, server, onFallback: () => setFallen(true) }),
    [base, files, areas, server],
  );
  const roads = useMemo(() => roadMinutes({ base, fetchFile, measured }), [base, measured]);
  const alive = ready ? query : undefined;
  const place = usePlace({ near: alive?.near, pointed: pointed?.place, attempt, finder });

  const looking = place.is === 'looking';
  useLayoutEffect(() => {
    // One file has all Groups, wherever the Place is, so it need not wait for that.
    if (looking && areas.inOneFile && server === undefined) void engine.candidates({});
  }, [looking]);

  /** Where the last search was that had a Place. */
  const before = useRef(NOWHERE);
  useEffect(() => {
    if (query === undefined) return;
    const mended = mend(query, place, before.current);
    if (mended !== undefined) {
      if (place.is === 'unknown') setNotPlace(query.near);
      ask(mended, place.is === 'unknown' ? before.current.pointed : undefined, 'instead');
    } else if (place.is === 'here') before.current = { near: query.near, pointed };
    else if (place.is === 'nothing') before.current = NOWHERE;
  }, [place]);

  const latest = useRef(query);
  latest.current = query;
  const worry = () => {
    goOn();
    setWorried(true);
  };

  /** Every search starts here, so that words of distress go nowhere. A filter lets a device that is asked answer yet. */
  const search = (next: SearchQuery, how?: 'instead') => {
    if (readsAsDistress(next.near) || readsAsDistress(next.words)) {
      worry();
      return;
    }
    setWorried(false);
    calm();
    ask(next, pointed, how);
  };

  const find = (typed: string) => {
    if (query === undefined) return;
    if (typed === '') {
      refuse('empty');
      return;
    }
    goOn();
    setNotPlace('');
    if (typed === query.near) setAttempt(attempt + 1);
    search({ ...query, near: typed, words: '' });
  };

  const searchAtDevice = async () => {
    const place = await locate();
    if (place === undefined || latest.current === undefined) return;
    setWorried(false);
    ask({ ...latest.current, near: '' }, { place, by: 'device' });
  };

  useEffect(() => {
    if (broken) bringFont();
  }, [broken]);

  const problem = sayProblem(refusal, words, place, query?.near);

  return (
    <div className="finder">
      <SearchForm
        form={form}
        action={mainAddressOf({ page: 'groups' }, { language, base })}
        shown={alive === undefined ? undefined : shownText(alive)}
        problem={problem}
        note={serverWords?.sent}
        broken={broken}
        // Without Temporal the form leads to the list of all Groups, as it does without script.
        onFind={broken || query === undefined ? undefined : find}
        onDistress={worry}
        onLocate={() => void searchAtDevice()}
      />
      <div className="page finder__body">
        {worried && <CrisisCard words={form.crisis} more={mainAddressOf({ page: 'crisis' }, { language, base })} />}
        <FinderAnswer
          {...props}
          query={alive}
          placeFinding={place}
          pointed={pointed}
          refusal={refusal}
          notPlace={notPlace}
          before={before.current}
          clock={clock}
          attempt={attempt}
          engine={engine}
          roads={roads}
          files={files}
          onSearch={search}
          onRetry={() => setAttempt(attempt + 1)}
          onAround={(next) => {
            goOn();
            ask(next, before.current.pointed);
          }}
          onPoint={(point, within) => {
            goOn();
            ask({ ...(query ?? UNTOUCHED), near: '', within }, { place: { kind: 'device', point }, by: 'map' });
          }}
        />
        {fallen && <p className="small quiet">{serverWords?.fallen}</p>}
      </div>
    </div>
  );
}

/** What stands in the main box: the Place, or the words where there is none. */
const shownText = ({ near, words, state }: SearchQuery): string =>
  near !== '' ? near : state === undefined ? words : '';

/** Where the last search with a Place was: its text, or a point. */
export type Before = Pick<SearchQuery, 'near'> & Pick<FragmentQuery, 'pointed'>;
const NOWHERE: Before = { near: '', pointed: undefined };

/**
 * The search that was meant, where the text in the box was more than a Place or none:
 * its words become words. With a Place chosen before, they are looked for around it.
 */
function mend(query: SearchQuery, place: ReturnType<typeof usePlace>, before: Before): SearchQuery | undefined {
  if (query.near === '') return undefined;
  switch (place.is) {
    case 'here':
      return place.words === undefined ? undefined : { ...query, near: nameOf(place.place), words: place.words };
    case 'several':
      return place.words === undefined || place.state === undefined
        ? undefined
        : { ...query, near: '', words: place.words, state: place.state };
    case 'unknown':
      if (staysUnknown(query.near, place)) return undefined;
      // Groups of one place are not passed off as those of another: the visitor chooses.
      if (place.why === 'place' && before !== NOWHERE) return undefined;
      return { ...query, near: before.near, words: query.near };
    default:
      return undefined;
  }
}
