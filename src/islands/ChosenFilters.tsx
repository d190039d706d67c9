import { capital } from '../domain/capital.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { isNarrowed, withoutFilters, type FilterGroup } from './filterChoices.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly words: FinderStrings;
  readonly query: SearchQuery;
  /** Asked only where a filter is in use. */
  readonly groups: () => readonly FilterGroup[];
  readonly onAsk: (query: SearchQuery) => void;
}

/** The filters in use. Each can be taken off by itself, or all at once. */
export function ChosenFilters({ words, query, groups, onAsk }: Props) {
  if (!isNarrowed(query)) return null;
  const { filters } = words;
  const chosen = groups().flatMap(({ choices }) => choices.filter(({ on }) => on));
  const buttons = [
    // A day stands alone here, and Spanish writes days small.
    ...chosen.map(({ key, fullName, switched }) => ({ key, name: capital(fullName), query: switched })),
    ...(query.near !== '' && query.words !== ''
      ? [{ key: 'words', name: `“${query.words}”`, query: { ...query, words: '' } }]
      : []),
  ];
  return (
    <ul className="finder__chosen" aria-label={filters.chosen}>
      {buttons.map(({ key, name, query: without }) => (
        <li key={key}>
          <button
            className="chosen"
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes with its filter, so the focus goes on to the next.
              nextButton(currentTarget)?.focus();
              onAsk(without);
            }}
          >
            <span className="visually-hidden">{filters.takeOff('')}</span>
            <span>{name}</span>
            <Icon name="no" />
          </button>
        </li>
      ))}
      <li>
        <button
          className="text-button"
          type="button"
          onClick={() => {
            document.getElementById('finder-filters')?.focus();
            onAsk(withoutFilters(query));
          }}
        >
          {filters.clear}
        </button>
      </li>
    </ul>
  );
}

/** The next of these buttons, or where filters are chosen when there is none but the last. */
function nextButton(button: HTMLElement): HTMLElement | null {
  const all = [...(button.closest('ul')?.querySelectorAll('button') ?? [])];
  const next = all[all.findIndex((each) => each === button) + 1];
  return all.length > 2 && next !== undefined ? next : document.getElementById('finder-filters');
}
