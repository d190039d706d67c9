import { idOf } from './atPath.ts';
import { frameClass } from './FieldFrame.tsx';
import { FieldProblems } from './FieldProblems.tsx';
import type { FormState } from './formState.ts';
import type { Choice } from './SelectField.tsx';

interface Props {
  readonly form: FormState;
  readonly field: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Several may be chosen at once. */
  readonly several?: boolean;
  readonly onChoose: (value: string, chosen: boolean) => void;
}

/** What can be switched: one of a few, or several of a few. */
export function Toggles({ form, field, label, choices, chosen, several = false, onChoose }: Props) {
  const id = idOf(field);
  const problems = form.problemsAt(field);
  return (
    <fieldset
      className={frameClass(
        problems.length > 0,
        problems.some(({ weight }) => weight === 'settle'),
      )}
    >
      <legend>{label}</legend>
      <FieldProblems form={form} id={`${id}-problem`} problems={problems} />
      <ul className="toggles">
        {choices.map(({ value, text }, index) => (
          <li key={value}>
            <label className="toggle">
              <input
                id={index === 0 ? id : undefined}
                type={several ? 'checkbox' : 'radio'}
                // Radios of one name are one Tab stop. The form is sent nowhere.
                name={several ? undefined : id}
                checked={chosen.includes(value)}
                aria-describedby={index === 0 && problems.length > 0 ? `${id}-problem` : undefined}
                onChange={({ currentTarget }) => onChoose(value, currentTarget.checked)}
              />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** A list with one value more or one fewer. */
export const toggled = <T,>(list: readonly T[], value: T, chosen: boolean): readonly T[] =>
  chosen ? [...list.filter((one) => one !== value), value] : list.filter((one) => one !== value);

/** The choices that a table of words has, in its order. */
export const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));
