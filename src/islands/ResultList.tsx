import { useEffect, useState } from 'react';
import type { Match } from '../domain/searchGroups.ts';
import { GroupRow, type RowSituation } from './GroupRow.tsx';
import type { Documents } from './useDocuments.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { A_MOMENT, useLasting } from './useLasting.ts';

interface Props {
  readonly matches: readonly Match[];
  readonly documents: Documents;
  /** Whether rows carry the numbers of the map. */
  readonly numbered?: boolean;
  readonly selected?: string | undefined;
  readonly situation: RowSituation;
  readonly onShowOnMap?: (groupId: string) => void;
}

/** More than a phone shows at once. These are drawn first, the others once the first of them has its name. */
const FIRST_TO_SHOW = 3;

/** Groups as a list. The map shows the same ones; this is the one that must work. */
export function ResultList({ matches, documents, numbered = false, selected, situation, onShowOnMap }: Props) {
  const list = useKeptFocus<HTMLOListElement>();
  const [whole, setWhole] = useState(false);
  const [first] = matches;
  const firstShows =
    first === undefined || documents.of(first.candidate) !== undefined || documents.failure !== undefined;
  useEffect(() => {
    if (firstShows) setWhole(true);
  }, [firstShows]);
  // Names that are here at once need no rows that wait for them.
  const waits = useLasting(!firstShows, A_MOMENT);
  const atFirst = firstShows || waits ? matches.slice(0, FIRST_TO_SHOW) : [];
  return (
    <ol className="group-list" ref={list}>
      {(whole ? matches : atFirst).map((match, index) => {
        const group = documents.of(match.candidate);
        return (
          <GroupRow
            key={`${match.candidate.affiliate}/${match.candidate.rank}`}
            match={match}
            group={group}
            number={numbered ? index + 1 : undefined}
            selected={group !== undefined && group.id === selected}
            situation={situation}
            onShowOnMap={match.candidate.point === undefined ? undefined : onShowOnMap}
          />
        );
      })}
    </ol>
  );
}
