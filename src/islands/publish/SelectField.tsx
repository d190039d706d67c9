import { readAt } from './atPath.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FormState } from './formState.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly form: FormState;
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly needed?: boolean;
  readonly choices: readonly Choice[];
}

/** One of many, from a list. */
export function SelectField({ form, field, label, hint, needed = false, choices }: Props) {
  return (
    <FieldFrame form={form} field={field} label={label} hint={hint} needed={needed}>
      {(tied) => (
        <select
          {...tied}
          className="input"
          autoComplete="off"
          aria-required={needed || undefined}
          value={readAt(form.fields, field)}
          onChange={({ currentTarget }) => form.write(field, currentTarget.value)}
          onBlur={() => form.leave(field)}
        >
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
