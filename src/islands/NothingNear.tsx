import type { ReactNode } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import { CRISIS_LINE } from '../domain/crisisLine.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { REACHES } from '../domain/travel.ts';
import type { FetchFile } from '../search/fetchFile.ts';
import { AffiliateRung } from './AffiliateRung.tsx';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import type { ListRows, RowSituation } from './GroupRow.tsx';
import { withoutFilters } from './filterChoices.ts';
import { HelpLineRung } from './HelpLineRung.tsx';
import { LooserRung } from './LooserRung.tsx';
import { nearestOf } from './looserOffers.ts';
import { OnlineGroups } from './OnlineGroups.tsx';
import { Rung } from './Rung.tsx';
import type { Found } from './useGroupSearch.ts';

interface Props {
  readonly found: Found;
  readonly query: SearchQuery;
  readonly zone: string;
  readonly situation: RowSituation;
  readonly rows: ListRows;
  readonly otherTimes: readonly Match[];
  readonly online: readonly Match[];
  readonly help: HelpStrings;
  readonly onAsk: (query: SearchQuery) => void;
  readonly fetchFile: FetchFile;
  /** The nearest Groups past the reach, as rows. */
  readonly children: ReactNode;
}

const FEW = 5;

/** Unit: minutes. */
const LONG_DRIVE = 120;

/** What there is where no Group is in reach, the easiest to get to first. Each step says what it is and no more. */
export function NothingNear(props: Props) {
  const { found, query, zone, situation, rows, otherTimes, online, help, onAsk, children } = props;
  const { words, language, base } = situation;
  const { place } = found;
  const to = { language, base };
  const beyond = nearestOf(found.results);
  const fits = found.results.beyondReach.length > 0;
  const [nearest] = beyond;
  const minutes = nearest?.travel?.minutes;
  // Offered only where it would find something.
  const farther = minutes === undefined ? undefined : REACHES.find((reach) => reach >= minutes);
  // The rows below are those that the chosen times left out, so they say their own next Meeting.
  const anyTime: RowSituation = { ...situation, query: { ...situation.query, days: [], times: [], thisWeek: false } };
  const { call, text, chat } = CRISIS_LINE;
  // Nobody drives for hours to a meeting: there, what can be joined tonight comes first.
  const remote = minutes !== undefined && minutes > LONG_DRIVE;
  const beyondRung = place !== undefined && (
    <Rung key="beyond" id="rung-beyond" title={help.beyond} sign="arrow">
      {found.holds.farther && !fits && <p>{beyond.length > 0 ? help.anyBeyond : help.noneBeyond}</p>}
      {children}
      {!found.holds.farther && found.refining && <p>{help.looking}</p>}
      {farther !== undefined && (
        <p>
          <button
            className="text-button"
            type="button"
            onClick={() => onAsk({ ...(fits ? query : { ...withoutFilters(query), words: '' }), within: farther })}
          >
            {help.farther(farther)}
          </button>
        </p>
      )}
    </Rung>
  );
  const onlineRung = (
    <Rung key="online" id="rung-online" title={help.online} sign="screen">
      <OnlineGroups {...{ found, zone, situation, rows, online, help }} />
    </Rung>
  );
  return (
    <ol className="ladder">
      {place !== undefined && otherTimes.length === 0 && (
        <LooserRung {...{ found, query, help, onAsk }} words={words} />
      )}
      {otherTimes.length > 0 && (
        <Rung id="rung-times" title={help.otherTimes} sign="calendar">
          {rows(otherTimes.slice(0, FEW), anyTime)}
        </Rung>
      )}
      {remote ? [onlineRung, beyondRung] : [beyondRung, onlineRung]}
      {place !== undefined && (
        <AffiliateRung place={place} situation={situation} help={help} fetchFile={props.fetchFile} />
      )}
      <HelpLineRung words={words} help={help} now={situation.now} />
      <Rung id="rung-start" title={help.start} sign="people">
        <p>{help.startWords}</p>
        <p>
          <a className="link-line" href={mainAddressOf({ page: 'facilitate' }, to)}>
            {help.startLink}
          </a>
        </p>
      </Rung>
      <Rung id="rung-988" title={help.anyHour} sign="988">
        <p>{help.anyHourWords}</p>
        <ul className="rung__ways">
          <li>
            <a className="link-line" href={call.href}>
              {help.call}
            </a>
          </li>
          <li>
            <a className="link-line" href={text.href}>
              {help.text}
            </a>
          </li>
          <li>
            <a className="link-line" href={chat.href} rel="noreferrer">
              {help.chat(chat.text)}
            </a>
          </li>
        </ul>
      </Rung>
    </ol>
  );
}
