import { useEffect, useRef, useState } from 'react';
import { tidyText, type SearchQuery } from '../domain/searchQuery.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

interface Props {
  readonly words: FinderStrings;
  readonly query: SearchQuery;
  readonly onAsk: (query: SearchQuery, how?: 'instead') => void;
}

/** Somebody who types is not done between two letters. Unit: milliseconds. */
const PAUSE = 350;

/** Words that narrow what was found. The list follows the typing; all that is typed in one go is one step back. */
export function WordsField({ words: { filters }, query, onAsk }: Props) {
  const [typed, setTyped] = useState(query.words);
  const timer = useRef(0);
  const started = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(query);
  latest.current = query;

  useEffect(() => {
    // While somebody types, the field is ahead of the search.
    if (document.activeElement !== field.current) setTyped(query.words);
  }, [query.words]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = (text: string) => {
    clearTimeout(timer.current);
    const words = tidyText(text);
    if (words === latest.current.words) return;
    onAsk({ ...latest.current, words }, started.current ? 'instead' : undefined);
    started.current = true;
  };

  return (
    <form
      className="field finder__words"
      onSubmit={(submission) => {
        submission.preventDefault();
        look(typed);
      }}
      onBlur={() => {
        started.current = false;
      }}
    >
      <label htmlFor="finder-words">{filters.words}</label>
      <span className="field__hint" id="finder-words-hint">
        {filters.wordsHint}
      </span>
      <input
        ref={field}
        className="input"
        id="finder-words"
        type="text"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={80}
        value={typed}
        aria-describedby="finder-words-hint"
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => look(value), PAUSE);
        }}
      />
    </form>
  );
}
