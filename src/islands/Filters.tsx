import { useState, type ReactNode } from 'react';
import type { SearchQuery } from '../domain/searchQuery.ts';
import { REACHES } from '../domain/travel.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { isNarrowed, type FilterGroup } from './filterChoices.ts';
import { FilterToggles } from './FilterToggles.tsx';
import { Later } from './Later.tsx';

interface Props {
  readonly words: FinderStrings;
  readonly query: SearchQuery;
  /** Asked only where their choices show, or how many are made. */
  readonly groups: () => readonly FilterGroup[];
  /** Whether the days have room beside the reach; on a phone they are folded with the rest. */
  readonly wide: boolean;
  /** Whether there is a Place to measure from. */
  readonly measured: boolean;
  /** How many Groups the list has as it is now. */
  readonly found: number;
  /** What else can be done with the list, in the same row. */
  readonly children: ReactNode;
  readonly onAsk: (query: SearchQuery, how?: 'instead') => void;
  /** Everything is chosen; on to the list. */
  readonly onDone: () => void;
}

const MORE_ID = 'finder-more';

/** How far, which day, and behind one button everything else that narrows the list. */
export function Filters({ words, query, groups, wide, measured, found, children, onAsk, onDone }: Props) {
  const { filters } = words;
  const [open, setOpen] = useState(false);
  const all = wide || open || isNarrowed(query) ? groups() : [];
  const folded = all.filter(({ key }) => !wide || key !== 'days');
  const days = all.find(({ key }) => key === 'days');
  const chosen = folded.flatMap(({ choices }) => choices.filter(({ on }) => on)).length + Number(hasWords(query));
  return (
    <div className="finder__filters" role="group" aria-label={filters.label}>
      {measured && (
        <div className="field">
          <label htmlFor="finder-within">{filters.within}</label>
          <select
            id="finder-within"
            value={String(query.within)}
            onChange={({ currentTarget }) => {
              const within = REACHES.find((minutes) => String(minutes) === currentTarget.value);
              if (within !== undefined) onAsk({ ...query, within });
            }}
          >
            {REACHES.map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {filters.withinMinutes(minutes)}
              </option>
            ))}
          </select>
        </div>
      )}
      {wide && days !== undefined && <FilterToggles group={days} words={words} onAsk={onAsk} />}
      <button
        className="button button--plain finder__more"
        id="finder-filters"
        type="button"
        aria-expanded={open}
        aria-controls={MORE_ID}
        onClick={() => setOpen(!open)}
      >
        {wide ? filters.more(chosen) : filters.open(chosen)}
      </button>
      {children}
      <div className="finder__folded" id={MORE_ID} hidden={!open}>
        {open && (
          <>
            {folded.map((group) => (
              <FilterToggles key={group.key} group={group} words={words} onAsk={onAsk} />
            ))}
            <Later words={words} load={() => import('./WordsField.tsx')}>
              {({ WordsField }) => <WordsField words={words} query={query} onAsk={onAsk} />}
            </Later>
            <button
              className="button finder__done"
              type="button"
              onClick={() => {
                setOpen(false);
                onDone();
              }}
            >
              {filters.done(found)}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

const hasWords = ({ near, words }: SearchQuery): boolean => near !== '' && words !== '';
