import type { Match } from '../domain/searchGroups.ts';
import { GroupRow, type RowSituation } from './GroupRow.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

interface Props {
  readonly matches: readonly Match[];
  /** Whether rows carry the numbers of the map. */
  readonly numbered?: boolean;
  readonly selected?: string | undefined;
  readonly situation: RowSituation;
  readonly onShowOnMap?: (groupId: string) => void;
}

/** Groups as a list. The map shows the same ones; this is the one that must work. */
export function ResultList({ matches, numbered = false, selected, situation, onShowOnMap }: Props) {
  const list = useKeptFocus<HTMLOListElement>();
  return (
    <ol className="group-list" ref={list}>
      {matches.map((match, index) => (
        <GroupRow
          key={match.group.id}
          match={match}
          number={numbered ? index + 1 : undefined}
          selected={match.group.id === selected}
          situation={situation}
          onShowOnMap={onShowOnMap}
        />
      ))}
    </ol>
  );
}
