import { useEffect, useRef } from 'react';
import type { MapStrings } from '../strings/en/map.ts';
import type { MapRow } from './mapTypes.ts';
import { moveFocus } from './moveFocus.ts';

interface Props {
  readonly words: MapStrings;
  readonly rows: readonly MapRow[];
  /** Which of them, from 0. */
  readonly members: readonly number[];
  readonly onSelect: (groupId: string) => void;
  readonly onClose: () => void;
}

/** The names of Groups that no zoom can part, such as those of one Site. One Tab stop. */
export function CrowdList({ words, rows, members, onSelect, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), [members]);

  return (
    <div
      className="map-crowd-list"
      role="group"
      aria-label={words.crowdHeading(members.length)}
      ref={list}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose();
        else moveFocus(press, [...press.currentTarget.querySelectorAll('button')]);
      }}
    >
      <p>{words.crowdHeading(members.length)}</p>
      <ul>
        {members.map((row, at) => {
          const group = rows[row]?.group;
          return (
            group !== undefined && (
              <li key={group.id}>
                <button type="button" tabIndex={at === 0 ? 0 : -1} onClick={() => onSelect(group.id)}>
                  {words.marker(row + 1, group.name)}
                </button>
              </li>
            )
          );
        })}
      </ul>
      <button type="button" tabIndex={-1} className="map-crowd-list__close" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
