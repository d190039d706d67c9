import { useEffect, useRef, useState } from 'react';
import { readsAsDistress } from '../domain/distress.ts';
import { tidyText } from '../domain/searchQuery.ts';
import type { FinderForm } from '../strings/en/finderForm.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly form: FinderForm;
  /** Where the form leads while there is no script: the list of all Groups. */
  readonly action: string;
  /** What the search is about now; the field shows it. `undefined` before the page is alive. */
  readonly shown: string | undefined;
  /** What is wrong with the words in the field. */
  readonly problem: string | undefined;
  /** Where words go, if they leave this page at all. */
  readonly note: string | undefined;
  /** Whether the rest of the finder did not arrive. */
  readonly broken: boolean;
  readonly onFind: ((typed: string) => void) | undefined;
  /** The text reads as distress. It is kept from every other use. */
  readonly onDistress: () => void;
  readonly onLocate: () => void;
}

/**
 * The search form. It is in the page before any script, so the field keeps its own
 * text: what was typed while the script was on its way must not be lost. Nothing
 * has a `name`, so that without script no server learns what was typed.
 */
export function SearchForm({ form, action, shown, problem, note, broken, onFind, onDistress, onLocate }: Props) {
  const field = useRef<HTMLInputElement>(null);

  const settled = useRef('');
  // With the first picture of a page that is alive, and not before it: the rows of a search come first.
  const [canLocate, setCanLocate] = useState(false);
  useEffect(() => setCanLocate(onFind !== undefined), [onFind === undefined]);

  useEffect(() => {
    if (field.current === null || shown === undefined) return;
    // What is not about any text leaves alone what nobody has searched for yet.
    if (shown === '' && field.current.value !== settled.current) return;
    // An answer may come while the next question is being typed.
    if (document.activeElement === field.current && !['', settled.current].includes(field.current.value)) return;
    field.current.value = shown;
    settled.current = shown;
  }, [shown]);

  return (
    <div className="finder__band">
      <form
        className={`page finder__form${problem === undefined ? '' : ' is-wrong'}`}
        action={action}
        role="search"
        noValidate
        onSubmit={(submission) => {
          settled.current = field.current?.value ?? '';
          const typed = tidyText(settled.current);
          const hard = readsAsDistress(typed);
          if (onFind !== undefined || hard) submission.preventDefault();
          if (hard) onDistress();
          else onFind?.(typed);
        }}
      >
        <div className="finder__ask">
          <label className="finder__label" htmlFor="finder-near">
            {form.label}
          </label>
          <button className="text-button finder__locate" type="button" hidden={!canLocate} onClick={onLocate}>
            <Icon name="aim" />
            <span>{form.locate}</span>
          </button>
        </div>
        <span className="field__error" id="finder-near-problem" hidden={problem === undefined && !broken}>
          {broken ? form.broken : problem}
        </span>
        <div className="finder__row">
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
            aria-describedby={problem === undefined ? undefined : 'finder-near-problem'}
            aria-invalid={problem !== undefined}
          />
          <button className="button" type="submit">
            {form.find}
          </button>
        </div>
        {note !== undefined && <p className="small quiet">{note}</p>}
      </form>
    </div>
  );
}
