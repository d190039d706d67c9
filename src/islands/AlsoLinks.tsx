import { mainAddressOf } from '../domain/mainAddress.ts';
import { NAMI_HELPLINE } from '../domain/crisisLine.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { stateName } from '../domain/state.ts';
import { REACHES } from '../domain/travel.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import type { ListRows, RowSituation } from './GroupRow.tsx';
import { OnlineGroups } from './OnlineGroups.tsx';
import type { Found } from './useGroupSearch.ts';

interface Props {
  readonly found: Found;
  readonly query: SearchQuery;
  readonly zone: string;
  readonly situation: RowSituation;
  readonly rows: ListRows;
  readonly online: readonly Match[];
  readonly help: HelpStrings;
  readonly onAsk: (query: SearchQuery) => void;
  /** The visitor asks for Groups that meet online. */
  readonly onOnline: () => void;
}

/** What there is besides a list of Matches, in a few links. */
export function AlsoLinks({ found, query, zone, situation, rows, online, help, onAsk, onOnline }: Props) {
  const { words, language, base } = situation;
  const to = { language, base };
  const state = found.place?.state ?? found.asked.state;
  const farther = found.place === undefined ? undefined : REACHES.find((minutes) => minutes > query.within);
  const { unplaced } = found.results;
  const here = unplaced.filter(({ candidate }) => candidate.state === state);
  return (
    <>
      {here.length > 0 && (
        <section className="finder__also-list" aria-labelledby="finder-unplaced">
          <h2 id="finder-unplaced">{words.unplaced}</h2>
          {rows(here.slice(0, FEW), situation)}
        </section>
      )}
      {(found.holds.online || online.length > 0) && (
        <section className="finder__also-list" aria-labelledby="finder-online">
          <h2 id="finder-online">{help.online}</h2>
          <OnlineGroups {...{ found, zone, situation, rows, online, help }} />
        </section>
      )}
      <section className="panel panel--tint finder__also" aria-labelledby="finder-also">
        <h2 id="finder-also">{help.none}</h2>
        <ul className="finder__also-links">
          {farther !== undefined && (
            <li>
              <button className="text-button" type="button" onClick={() => onAsk({ ...query, within: farther })}>
                {help.farther(farther)}
              </button>
            </li>
          )}
          {!found.holds.online && (
            <li>
              <button className="text-button" type="button" onClick={onOnline}>
                {help.showOnline}
              </button>
            </li>
          )}
          <li>
            {state === undefined ? (
              <a className="link-line" href={mainAddressOf({ page: 'states' }, to)}>
                {help.byState}
              </a>
            ) : (
              <a className="link-line" href={mainAddressOf({ page: 'state', state }, to)}>
                {help.inState(stateName(state, language))}
              </a>
            )}
          </li>
          <li>
            <a className="link-line" href={NAMI_HELPLINE.call.href}>
              {help.callHelpLine(NAMI_HELPLINE.call.text)}
            </a>
          </li>
          <li>
            <a className="link-line" href={mainAddressOf({ page: 'facilitate' }, to)}>
              {help.facilitate}
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}

const FEW = 5;
