import { addressOf } from '../domain/address.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { Travel } from '../domain/travel.ts';
import { upcoming, type Upcoming } from '../domain/upcoming.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { sayChips } from './sayChips.ts';
import { sayMeeting, type SayingSituation } from './sayMeeting.ts';

/** What every row of a list has in common. */
export interface RowSituation extends SayingSituation {
  readonly language: SiteLanguage;
  readonly base: string;
  readonly query: SearchQuery;
}

interface Props {
  readonly match: Match;
  /** As on the map. Absent where the map does not show it. */
  readonly number?: number | undefined;
  readonly selected?: boolean;
  readonly situation: RowSituation;
  readonly onShowOnMap?: ((groupId: string) => void) | undefined;
}

/** One Group of a list: when, how far, where, and what else may decide. */
export function GroupRow({ match, number, selected = false, situation, onShowOnMap }: Props) {
  const { words, language, base, query, now } = situation;
  const { group, freshness, travel } = match;
  const ahead = upcoming(group, now, query);
  const said = sayMeeting(match, ahead, situation);
  const chips = sayChips(match, ahead, said, words, language);
  const { kind, top, middle, bottom } = said.door;
  return (
    <li className="group-card" id={rowId(group.id)} aria-current={selected ? 'true' : undefined}>
      <div className={`door door--${kind}`} aria-hidden="true">
        <b>{top}</b>
        {middle !== undefined && <span>{middle}</span>}
        {bottom !== undefined && <strong>{bottom}</strong>}
      </div>
      <div className="group-card__words">
        <h3>
          {number !== undefined && <span className="number">{number}</span>}
          <a href={addressOf({ page: 'group', group: group.id }, { language, base })} {...langOf(match, language)}>
            {group.name}
          </a>
        </h3>
        {travel !== undefined && <p className="group-card__drive">{sayTravel(travel, words)}</p>}
        <p>{sayWhere(match, ahead, words)}</p>
        {said.cancelled !== undefined && <p className="group-card__stop">{said.cancelled}</p>}
        {said.next.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {freshness !== 'confirmed' && <p>{sayFreshness(group.confirmedOn, words)}</p>}
        {chips.length > 0 && (
          <ul className="chips">
            {chips.map((chip) => (
              <li key={chip.text} className={`chip chip--${chip.kind}`}>
                {chip.text}
              </li>
            ))}
          </ul>
        )}
        {onShowOnMap !== undefined && (
          <p>
            <button className="text-button" type="button" onClick={() => onShowOnMap(group.id)}>
              {words.showOnMap}
              <span className="visually-hidden">: {group.name}</span>
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

/** The id of a row, so that the map can bring it into view. */
export const rowId = (groupId: string): string => `group-${groupId.replace('/', '-at-')}`;

/** Nobody drives this far for an evening, so miles say more than hours. Unit: minutes. */
const TOO_FAR_TO_DRIVE = 240;

const sayTravel = ({ minutes, miles, from, until }: Travel, words: FinderStrings): string =>
  minutes > TOO_FAR_TO_DRIVE ? words.milesAway(Math.round(miles / 10) * 10) : words.drive(from, until);

/** Where the next Meeting is, which is the Group's own Site unless it moved. */
function sayWhere({ group }: Match, { next }: Upcoming, words: FinderStrings): string {
  const { affiliateName, format } = group;
  const site = next?.site ?? group.site;
  if (site === undefined) return format === 'online' ? affiliateName : words.card.siteUnknown;
  return site.name === undefined ? words.place(site.city, site.state) : words.siteIn(site.name, site.city);
}

const sayFreshness = (confirmedOn: string | undefined, words: FinderStrings): string =>
  confirmedOn === undefined
    ? words.neverConfirmed
    : words.confirmedLast(words.time.date(Temporal.PlainDate.from(confirmedOn)));

/** A name in another language than the page's is read out in its own. */
const langOf = ({ group }: Match, language: SiteLanguage) =>
  group.writtenIn === language ? {} : { lang: group.writtenIn };
