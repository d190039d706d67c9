import { mainAddressOf } from '../domain/mainAddress.ts';
import { sameClock } from '../domain/sameClock.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import type { ListRows, RowSituation } from './GroupRow.tsx';
import type { Found } from './useGroupSearch.ts';

interface Props {
  readonly found: Found;
  readonly zone: string;
  readonly situation: RowSituation;
  readonly rows: ListRows;
  /** Those of the visitor's own time first. */
  readonly online: readonly Match[];
  readonly help: HelpStrings;
}

const FEW = 5;

/** A few Groups that meet online, those of the visitor's own time first, and the way to all of them. */
export function OnlineGroups({ found, zone, situation, rows, online, help }: Props) {
  const { words, language, base, query } = situation;
  const isHere = online[0] !== undefined && sameClock(online[0].candidate.timeZone, zone);
  // What counts here is the next Meeting one can join from elsewhere, in one's own time.
  const fromAfar: RowSituation = { ...situation, fromAfar: true, query: { ...query, attending: ['online'] } };
  return (
    <>
      {online.length > 0 && found.results.online.length === 0 && <p>{help.onlineAny}</p>}
      {online.length > 0 && (
        <p>
          {help.onlineWords} {isHere && help.onlineFirst(words.time.zone(zone))}
        </p>
      )}
      {online.length > 0 && rows(online.slice(0, FEW), fromAfar)}
      {online.length === 0 && <p>{found.refining ? words.refining : help.onlineNone}</p>}
      <p>
        <a className="link-line" href={mainAddressOf({ page: 'online' }, { language, base })}>
          {words.allOnline}
        </a>
      </p>
    </>
  );
}
