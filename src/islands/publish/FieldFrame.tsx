import type { ReactNode } from 'react';
import { idOf } from './atPath.ts';
import { FieldProblems } from './FieldProblems.tsx';
import type { FormState } from './formState.ts';

/** What ties a control to its label, its hint and what is wrong with it. */
export interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly form: FormState;
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** That it may not stay empty. */
  readonly needed?: boolean;
  readonly children: (tied: Tied) => ReactNode;
}

/** A label above, a hint under it, what is wrong in words, then the control. */
export function FieldFrame({ form, field, label, hint, needed = false, children }: Props) {
  const id = idOf(field);
  const problems = form.problemsAt(field);
  const wrong = problems.some(({ weight }) => weight === 'settle');
  const described = [hint === undefined ? [] : `${id}-hint`, problems.length === 0 ? [] : `${id}-problem`].flat();
  return (
    <div className={frameClass(problems.length > 0, wrong)}>
      <label htmlFor={id}>
        {label}
        {needed && <span className="field__needed"> {form.words.form.needed}</span>}
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblems form={form} id={`${id}-problem`} problems={problems} />
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': wrong || undefined,
      })}
    </div>
  );
}

export const frameClass = (said: boolean, wrong: boolean): string =>
  wrong ? 'field field--error' : said ? 'field field--look' : 'field';
