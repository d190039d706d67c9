import { useState } from 'react';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { FilterGroup } from './filterChoices.ts';

interface Props {
  readonly group: FilterGroup;
  readonly words: FinderStrings;
  readonly onAsk: (query: SearchQuery) => void;
}

/** One filter. A choice that would leave nothing is not shown, unless it is made or was a moment ago. */
export function FilterToggles({ group, words, onAsk }: Props) {
  // What was just switched off has the focus, and must not vanish under it.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const shown = group.choices.filter(({ count, on, key }) => count > 0 || on || touched.has(key));
  if (shown.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{group.legend}</legend>
      <div className="toggles">
        {shown.map(({ key, name, fullName, count, on, switched }) => (
          <label className={`toggle${count === 0 ? ' toggle--none' : ''}`} key={key}>
            <input
              type="checkbox"
              checked={on}
              aria-label={words.filters.counted(fullName, count)}
              onChange={() => {
                setTouched(new Set([...touched, key]));
                onAsk(switched);
              }}
            />
            <span>
              {name} <b>{count}</b>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
