import type { RefObject } from 'react';
import type { FormProblem } from '../../domain/formProblem.ts';
import { idOf } from './atPath.ts';
import type { FormState } from './formState.ts';
import { labelOf } from './labelOf.ts';

interface Props {
  readonly form: FormState;
  readonly problems: readonly FormProblem[];
  readonly weight: FormProblem['weight'];
  /** Where the focus goes when somebody wants to publish too early. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}

/** Everything that is asked, in one list: each leads to its field. */
export function Summary({ form, problems, weight, heading }: Props) {
  const { summary } = form.words.form;
  const ours = problems.filter((problem) => problem.weight === weight);
  if (ours.length === 0) return null;
  const settling = weight === 'settle';
  return (
    <section className={settling ? 'panel panel--stop summary' : 'panel panel--unsure summary'}>
      <h2 ref={heading} tabIndex={-1}>
        {settling ? summary.heading(ours.length) : summary.looks(ours.length)}
      </h2>
      {!settling && <p>{summary.looksWords}</p>}
      <ul>
        {ours.map((problem) => (
          <li key={`${problem.field} ${problem.kind}`}>
            <a
              href={`#${idOf(problem.field)}`}
              onClick={(press) => {
                // The end of the address says what the form is for, so it stays.
                press.preventDefault();
                goTo(problem.field);
              }}
            >
              {labelOf(problem.field, form.words)}: {form.words.problems[problem.kind](problem.parts)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens what hides a field, and puts the focus into it. */
function goTo(field: string): void {
  const found = document.getElementById(idOf(field));
  for (let part = found?.closest('details'); part !== null && part !== undefined;) {
    part.open = true;
    part = part.parentElement?.closest('details');
  }
  found?.focus();
}
