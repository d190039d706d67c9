import { useEffect, useMemo, useState } from 'react';
import { addressOf } from '../domain/address.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { Place } from '../domain/place.ts';
import { readQuery } from '../domain/searchQuery.ts';
import type { Settings } from '../domain/settings.ts';
import { embeddedEngine } from '../search/embeddedEngine.ts';
import { fetchFile } from '../search/fetchFile.ts';
import { placeFinder } from '../search/placeFinder.ts';
import type { FinderForm, FinderStrings } from '../strings/en/finder.ts';
import { devicePosition, type DeviceAnswer } from './devicePosition.ts';
import { loadFinderWords } from './finderWords.ts';
import { FoundGroups } from './FoundGroups.tsx';
import { PlaceChoices } from './PlaceChoices.tsx';
import { sayFinding, sayUnknown } from './sayFinding.ts';
import { SearchForm } from './SearchForm.tsx';
import { bringTemporal } from './temporal.ts';
import { useFragmentQuery } from './useFragmentQuery.ts';
import { useGroupSearch } from './useGroupSearch.ts';
import { useNow } from './useNow.ts';

interface Props {
  readonly language: SiteLanguage;
  /** The path the site lives under, from `/` to `/`. */
  readonly base: string;
  /** What the form says before any script: `finder.form` of the page's language. */
  readonly form: FinderForm;
  readonly rules: Settings['freshness'];
}

const NO_FILTERS = readQuery('');

/** The finder. Its form is in the page before any script; everything else comes with it. */
export function FindGroups({ language, base, form, rules }: Props) {
  const [words, setWords] = useState<FinderStrings>();
  const [query, ask] = useFragmentQuery();
  const [device, setDevice] = useState<Place>();
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<'empty' | 'locating' | Extract<DeviceAnswer, { found: false }>['why']>();
  const [broken, setBroken] = useState(false);
  const now = useNow();

  useEffect(() => {
    // Words and Temporal are needed for the first row and not before, so they come together.
    Promise.all([loadFinderWords(language), bringTemporal()]).then(
      ([loaded]) => setWords(loaded),
      () => setBroken(true),
    );
  }, [language]);

  const finder = useMemo(() => placeFinder({ base, fetchFile }), [base]);
  const engine = useMemo(() => embeddedEngine({ base, fetchFile }), [base]);
  const today = useMemo(() => (words === undefined ? '' : dateAt(now)), [words, now]);
  const alive = words === undefined ? undefined : query;
  const finding = useGroupSearch({ query: alive, device, attempt, finder, engine, today, rules });

  const sentence = words !== undefined && query !== undefined ? sayFinding(finding, query, words, language) : undefined;
  const narrowed = query !== undefined && query.days.length + query.attending.length > 0;
  const again = () => setAttempt(attempt + 1);

  const find = (near: string) => {
    if (query === undefined) return;
    setRefusal(near === '' ? 'empty' : undefined);
    if (near === '') return;
    if (near === query.near) again();
    setDevice(undefined);
    ask({ ...query, near });
  };

  const locate = async () => {
    setRefusal('locating');
    const answer = await devicePosition();
    setRefusal(answer.found ? undefined : answer.why);
    if (!answer.found || query === undefined) return;
    setDevice(answer.place);
    ask({ ...query, near: '' });
  };

  const problem =
    words === undefined ? undefined : sayProblem(refusal, words, finding.stage === 'unknown', query?.near);

  return (
    <div className="finder">
      <SearchForm
        form={form}
        action={addressOf({ page: 'groups' }, { language, base })}
        near={alive?.near}
        problem={problem}
        // Without its words the form leads to the list of all Groups, as it does without script.
        onFind={broken ? undefined : find}
        onLocate={() => void locate()}
      />
      <div className="finder__answer" role="status">
        {words !== undefined && refusal === 'locating' && <p>{words.locating}</p>}
        {sentence !== undefined && <h2 className="finder__heading">{sentence}</h2>}
        {words !== undefined && finding.stage === 'found' && (
          <p className="finder__lead">
            {finding.results.matches.length > 0 ? words.estimates : narrowed ? words.gapNarrowed : words.gap}
          </p>
        )}
        {words !== undefined && finding.stage === 'failed' && <p>{words.failedWords}</p>}
        {words !== undefined && finding.stage === 'unknown' && <p>{words.ask}</p>}
      </div>
      {words !== undefined && query !== undefined && (
        <>
          {finding.stage === 'failed' && (
            <button className="button" type="button" onClick={again}>
              {words.again}
            </button>
          )}
          {finding.stage === 'found' && narrowed && (
            <button
              className="text-button"
              type="button"
              onClick={() => ask({ ...NO_FILTERS, near: query.near, within: query.within })}
            >
              {words.clear}
            </button>
          )}
          {finding.stage === 'choose' && (
            <PlaceChoices {...{ words, language, base, query }} places={finding.places} state={finding.state} />
          )}
          {finding.stage === 'found' && (
            <FoundGroups
              place={finding.place}
              results={finding.results}
              situation={{
                words,
                language,
                base,
                query,
                now: Temporal.Instant.fromEpochMilliseconds(now),
                visitorZone: Temporal.Now.timeZoneId(),
              }}
              onAsk={ask}
              fetchFile={fetchFile}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The visitor's own date, by which a listing is as old as it is. */
const dateAt = (now: number): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

function sayProblem(
  refusal: 'empty' | 'locating' | 'denied' | 'late' | 'failed' | undefined,
  words: FinderStrings,
  unknown: boolean,
  near = '',
): string | undefined {
  switch (refusal) {
    case 'empty':
      return words.ask;
    case 'denied':
      return words.locateDenied;
    case 'late':
      return words.locateLate;
    case 'failed':
      return words.locateFailed;
    default:
      return unknown ? sayUnknown(near, words) : undefined;
  }
}
