import { useEffect, useRef } from 'react';
import { tidyNear } from '../domain/searchQuery.ts';
import type { FinderForm } from '../strings/en/finder.ts';

interface Props {
  readonly form: FinderForm;
  /** Where the form leads while there is no script: the list of all Groups. */
  readonly action: string;
  /** What the search is about now; the field shows it. `undefined` before the page is alive. */
  readonly near: string | undefined;
  /** What is wrong with the words in the field. */
  readonly problem: string | undefined;
  readonly onFind: ((near: string) => void) | undefined;
  readonly onLocate: () => void;
}

/**
 * The search form. It is in the page before any script, so the field keeps its own
 * text: what was typed while the script was on its way must not be lost. Nothing
 * has a `name`, so that without script no server learns what was typed.
 */
export function SearchForm({ form, action, near, problem, onFind, onLocate }: Props) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (field.current !== null && near !== undefined && near !== '') field.current.value = near;
  }, [near]);

  return (
    <form
      className={`search finder__form${problem === undefined ? '' : ' field--error'}`}
      action={action}
      role="search"
      noValidate
      onSubmit={(submission) => {
        if (onFind === undefined) return;
        submission.preventDefault();
        onFind(tidyNear(field.current?.value ?? ''));
      }}
    >
      <label className="finder__label" htmlFor="finder-near">
        {form.label}
      </label>
      <span className="field__hint" id="finder-near-hint">
        {form.hint}
      </span>
      <span className="field__error" id="finder-near-problem" hidden={problem === undefined}>
        {problem}
      </span>
      <div className="search__row">
        <input
          ref={field}
          className="input"
          id="finder-near"
          type="text"
          autoComplete="postal-code"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={80}
          aria-describedby={problem === undefined ? 'finder-near-hint' : 'finder-near-problem finder-near-hint'}
          aria-invalid={problem !== undefined}
        />
        <button className="button" type="submit">
          {form.find}
        </button>
      </div>
      {near !== undefined && (
        <button className="text-button finder__locate" type="button" onClick={onLocate}>
          {form.locate}
        </button>
      )}
    </form>
  );
}
