import type { ReactNode } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { TextPart } from '../domain/markedParts.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { Travel } from '../domain/travel.ts';
import type { Upcoming } from '../domain/upcoming.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { Chips } from './Chips.tsx';
import { KeepButton } from './KeepButton.tsx';
import { sayChips } from './sayChips.ts';
import { sayMeeting, type SaidMeeting, type SayingSituation } from './sayMeeting.ts';
import { upcomingOf } from './upcomingOf.ts';
import type { Kept } from './useKept.ts';

/** What every row of a list has in common. */
export interface RowSituation extends SayingSituation {
  readonly language: SiteLanguage;
  readonly base: string;
  readonly query: SearchQuery;
  /** Cuts a text where the words looked for stand in it; absent where there are none. */
  readonly mark?: ((text: string) => readonly TextPart[]) | undefined;
  readonly today: string;
  /** The visitor's own list. */
  readonly kept: Kept;
}

/** Writes a list of rows. Handed to what is fetched later, so that rows are not fetched with it. */
export type ListRows = (matches: readonly Match[], situation: RowSituation) => ReactNode;

interface Props {
  readonly match: Match;
  /** Its names; absent while they are on their way. */
  readonly group: GroupDocument | undefined;
  /** As on the map. Absent where the map does not show it. */
  readonly number?: number | undefined;
  readonly selected?: boolean;
  readonly situation: RowSituation;
  readonly onShowOnMap?: ((groupId: string) => void) | undefined;
  /** What else is known of it, below where and when. */
  readonly children?: ReactNode;
}

/** One Group of a list: when, how far, where, and what else may decide. */
export function GroupRow({ match, group, number, selected = false, situation, onShowOnMap, children }: Props) {
  const { words, language, base, query, now } = situation;
  const { candidate, freshness, travel } = match;
  const ahead = upcomingOf(group ?? candidate, now, query);
  const said = sayMeeting(match, ahead, situation);
  return (
    <li
      className="group-card"
      id={group === undefined ? undefined : rowId(group.id)}
      aria-current={selected ? 'true' : undefined}
      aria-busy={group === undefined ? 'true' : undefined}
    >
      <Door door={said.door} />
      <div className="group-card__words">
        <h3>
          {number !== undefined && <span className="number">{number}</span>}
          {group === undefined ? (
            <span className="waits waits--name">
              <span className="visually-hidden">{words.nameLoading}</span>
            </span>
          ) : (
            <a
              href={mainAddressOf({ page: 'group', group: group.id }, { language, base })}
              {...langOf(match, language)}
            >
              {marked(group.name, situation)}
            </a>
          )}
        </h3>
        {travel !== undefined && situation.fromAfar !== true && (
          <p className="group-card__drive">{sayTravel(travel, words)}</p>
        )}
        {group === undefined ? <p className="waits" /> : <p>{marked(sayWhere(group, ahead, words), situation)}</p>}
        {said.cancelled !== undefined && <p className="group-card__stop">{said.cancelled}</p>}
        {said.next.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {freshness !== 'confirmed' && <p>{sayFreshness(candidate.confirmedOn, words)}</p>}
        {children}
        <Chips chips={sayChips(match, ahead, words, language)} />
        <div className="group-card__actions">
          {group !== undefined && onShowOnMap !== undefined && (
            <button className="text-button" type="button" onClick={() => onShowOnMap(group.id)}>
              {words.showOnMap}
              <span className="visually-hidden">: {group.name}</span>
            </button>
          )}
          {group !== undefined && (
            <KeepButton
              words={words}
              language={language}
              document={group}
              today={situation.today}
              kept={situation.kept}
            />
          )}
        </div>
      </div>
    </li>
  );
}

/** The sign of a Meeting. The sentences beside it say the same. */
export function Door({ door: { kind, top, middle, bottom, inWords } }: Pick<SaidMeeting, 'door'>) {
  return (
    <div className={`door door--${kind}${inWords === true ? ' door--words' : ''}`} aria-hidden="true">
      <b>{top}</b>
      {middle !== undefined && <span>{middle}</span>}
      {bottom !== undefined && <strong>{bottom}</strong>}
    </div>
  );
}

/** A text with the words looked for marked in it: pieces of text, never HTML. */
const marked = (text: string, { mark }: RowSituation): ReactNode =>
  mark === undefined
    ? text
    : mark(text).map((part, at) => (part.marked ? <mark key={at}>{part.text}</mark> : part.text));

/** The id of a row, so that the map can bring it into view. */
export const rowId = (groupId: string): string => `group-${groupId.replace('/', '-at-')}`;

/** From here on hours are easier to understand. Unit: minutes. */
const LONG_DRIVE = 120;

/** Unit: whole half hours, rounded down. */
const halfHours = (minutes: number): number => Math.floor(minutes / 30);

/** Nobody drives this far for an evening, so miles say more than hours. Unit: minutes. */
const TOO_FAR_TO_DRIVE = 240;

function sayTravel({ minutes, miles, from, until, measured, noRoad }: Travel, words: FinderStrings): string {
  const away = words.milesAway(miles < 10 ? Math.ceil(miles) : Math.round(miles / 10) * 10);
  if (noRoad === true) return words.noRoad(away);
  if (minutes > TOO_FAR_TO_DRIVE) return away;
  const drive =
    minutes > LONG_DRIVE ? words.driveHours(halfHours(from), halfHours(until + 29)) : words.drive(from, until);
  return measured === true ? words.byRoad(drive) : drive;
}

/** Where the next Meeting is, which is the Group's own Site unless it moved. */
export function sayWhere(group: GroupDocument, { next }: Upcoming, words: FinderStrings): string {
  const { affiliateName, format } = group;
  if (next?.format === 'online') return affiliateName;
  const site = next?.site ?? group.site;
  if (site === undefined) return format === 'online' ? affiliateName : words.card.siteUnknown;
  return site.name === undefined ? words.place(site.city, site.state) : words.siteIn(site.name, site.city);
}

const sayFreshness = (confirmedOn: string | undefined, words: FinderStrings): string =>
  confirmedOn === undefined
    ? words.neverConfirmed
    : words.confirmedLast(words.time.date(Temporal.PlainDate.from(confirmedOn)));

/** A name in another language than the page's is read out in its own. */
const langOf = ({ candidate }: Match, language: SiteLanguage) =>
  candidate.writtenIn === language ? {} : { lang: candidate.writtenIn };
