import { useEffect, useMemo, useRef, useState } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { readQuery } from '../domain/searchQuery.ts';
import type { Settings } from '../domain/settings.ts';
import type { AreaIndex } from '../search/areaIndex.ts';
import { embeddedEngine } from '../search/embeddedEngine.ts';
import { fetchFile } from '../search/fetchFile.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { KeptStrings } from '../strings/en/kept.ts';
import { Again, StatePages } from './FailedSearch.tsx';
import { fetchCalendar, saveFile, type KeptCalendar } from './calendarOfKept.ts';
import { loadKeptWords } from './laterWords.ts';
import { rowId, type RowSituation } from './GroupRow.tsx';
import { KeptRow } from './KeptRow.tsx';
import { PlainKeptRow } from './PlainKeptRow.tsx';
import { RowBoundary } from './RowBoundary.tsx';
import { bringTemporal } from './temporal.ts';
import { useAffiliatePhones } from './useAffiliatePhones.ts';
import { useKept } from './useKept.ts';
import { useKeptNow } from './useKeptNow.ts';
import { useNow } from './useNow.ts';

export interface KeptProps {
  readonly language: SiteLanguage;
  /** What the rows say, in the page's language. */
  readonly words: FinderStrings;
  readonly base: string;
  readonly title: string;
  readonly lead: string;
  readonly rules: Settings['freshness'];
  readonly areas: AreaIndex;
  /** When the page was built. Unit: milliseconds since 1970. */
  readonly builtAt: number;
}

const ANY = readQuery('');

/** How large the list is printed, by how many Groups are to share a sheet. Measured on US Letter. */
const paperSize = (count: number): 'few' | 'some' | 'many' => (count < 5 ? 'few' : count < 7 ? 'some' : 'many');

/** The visitor's own list: to read, to print, to put into a calendar, to delete. */
export function KeptGroups({ language, words, base, title, lead, rules, areas, builtAt }: KeptProps) {
  const [own, setOwn] = useState<KeptStrings>();
  const [failed, setFailed] = useState(false);
  const [notice, setNotice] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useKept();
  const { now } = useNow(builtAt);
  const engine = useMemo(() => embeddedEngine({ base, fetchFile, index: areas }), [base, areas]);
  const current = useKeptNow(kept.groups, engine);
  const phones = useAffiliatePhones(kept.groups, base);

  useEffect(() => {
    Promise.all([loadKeptWords(language), bringTemporal()]).then(
      ([loaded]) => setOwn(loaded),
      () => setFailed(true),
    );
  }, [language]);

  if (own === undefined) {
    return (
      <div className="kept" role="status">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {failed && (
          <div className="kept__failed">
            <p>
              <strong>{words.failed}</strong> {words.failedWords}
            </p>
            <StatePages {...{ words, language, base }} state={undefined} />
            {/* What did not arrive once is not asked for again before the page is. */}
            <Again words={words} failure="outdated" onRetry={() => undefined} />
          </div>
        )}
      </div>
    );
  }
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  const visitorZone = Temporal.Now.timeZoneId();
  const today = instant.toZonedDateTimeISO(visitorZone).toPlainDate().toString();
  const to = { language, base };
  const situation: RowSituation = {
    words,
    language,
    base,
    query: ANY,
    now: instant,
    visitorZone,
    today,
    kept: {
      ...kept,
      takeOff: (groupId) => {
        const outcome = kept.takeOff(groupId);
        // The row is still there, and goes with the focus in it.
        if (outcome === 'kept') (keepBeside(groupId) ?? heading.current)?.focus();
        return outcome;
      },
    },
  };

  const saveCalendar = async () => {
    setNotice(own.fetching);
    const wanted = kept.groups.map(({ document }) => document);
    const calendar = await fetchCalendar(wanted, { base, language, name: own.calendarName });
    if (calendar?.text !== undefined) saveFile(calendar.text, own.fileName);
    setNotice(sayCalendar(calendar, own, words));
  };

  const count = kept.groups.length;
  const isEmpty = count + kept.unread === 0;
  const forget = (
    <button
      className="button button--quiet"
      type="button"
      onClick={() => {
        const outcome = kept.forgetAll();
        setNotice(outcome === 'kept' ? own.forgotten : own.forgetFailed);
        // The button goes with the list.
        if (outcome === 'kept') heading.current?.focus();
      }}
    >
      {own.forget}
    </button>
  );

  return (
    <div className="kept">
      <div className="kept__top" role="status">
        <h1 ref={heading} tabIndex={-1}>
          {count === 0 ? title : own.count(count)}
        </h1>
        <p className="lead">{isEmpty ? (notice ?? own.empty) : lead}</p>
        {kept.unread > 0 && <p className="no-print">{own.unreadCount(kept.unread)}</p>}
        {!isEmpty && notice !== undefined && <p className="no-print">{notice}</p>}
      </div>
      <p className="kept__printed print-only">{own.printed(words.time.date(Temporal.PlainDate.from(today)))}</p>
      {count === 0 ? (
        <div className="kept__tools">
          <a className="button" href={mainAddressOf({ page: 'groups' }, to)}>
            {own.find}
          </a>
          {!isEmpty && forget}
        </div>
      ) : (
        <>
          <div className="kept__tools">
            <button className="button" type="button" onClick={() => window.print()}>
              {own.print}
            </button>
            <button className="button button--quiet" type="button" onClick={() => void saveCalendar()}>
              {own.calendar}
            </button>
            {forget}
          </div>
          <h2 className="visually-hidden">{words.results}</h2>
          <ol className={`group-list group-list--${paperSize(kept.groups.length)}`}>
            {kept.groups.map((group) => {
              const found = current.get(group.document.id);
              const row = { kept: group, phone: phones.get(group.document.affiliate), words: own, situation };
              const { id } = group.document;
              if (found?.is === 'gone') return <PlainKeptRow key={id} {...row} why="gone" />;
              return (
                <RowBoundary key={id} of={found ?? group} otherwise={<PlainKeptRow {...row} why="unread" />}>
                  <KeptRow {...row} now={found} rules={rules} />
                </RowBoundary>
              );
            })}
          </ol>
          <p className="kept__paper">{own.paper}</p>
        </>
      )}
    </div>
  );
}

/** The button of the row after one, or before it where that is the last. */
function keepBeside(groupId: string): HTMLElement | null {
  const row = document.getElementById(rowId(groupId));
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return beside?.querySelector<HTMLElement>('.keep') ?? null;
}

/** What became of the calendar, and whose meetings are not in it. */
function sayCalendar(calendar: KeptCalendar | undefined, own: KeptStrings, { time }: FinderStrings): string {
  if (calendar === undefined) return own.calendarFailed;
  const { text, without } = calendar;
  if (without.length === 0) return own.calendarSaved;
  return text === undefined ? own.calendarNone : own.calendarWithout(time.listed(without));
}
