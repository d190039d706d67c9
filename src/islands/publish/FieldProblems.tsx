import type { Answer, FormProblem } from '../../domain/formProblem.ts';
import { idOf } from './atPath.ts';
import type { FormState } from './formState.ts';
import { Stroke } from './Stroke.tsx';

interface Props {
  readonly form: FormState;
  readonly id: string;
  readonly problems: readonly FormProblem[];
}

/** What is asked about an answer, with a button for each way to settle it. */
export function FieldProblems({ form, id, problems }: Props) {
  const { words } = form;
  if (problems.length === 0) return null;
  const settle = ({ field, value }: Answer) => {
    form.write(field, value);
    // The button goes away with the question; the focus goes on in the field.
    document.getElementById(idOf(field))?.focus();
  };
  return (
    <div className="field__problems" id={id}>
      {problems.map((problem) => (
        <div key={`${problem.kind} ${problem.field} ${problem.parts.text ?? ''}`}>
          <p className={problem.weight === 'settle' ? 'field__error' : 'field__look'}>
            <Stroke name={problem.weight === 'settle' ? 'alert' : 'look'} />
            {/* Words of a check of our own are in English, whatever the page speaks. */}
            <span lang={problem.kind === 'said' && form.language !== 'en' ? 'en' : undefined}>
              {words.problems[problem.kind](problem.parts)}
            </span>
          </p>
          {problem.answers.length > 0 && (
            <p className="field__answers">
              {problem.answers.map((answer) => (
                <button
                  key={answer.value}
                  type="button"
                  className="button button--quiet"
                  onClick={() => settle(answer)}
                >
                  {answer.says === 'value' ? answer.value : words.form.answer[answer.says]}
                </button>
              ))}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
