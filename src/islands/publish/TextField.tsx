import { readAt } from './atPath.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FormState } from './formState.ts';

interface Props {
  readonly form: FormState;
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly needed?: boolean;
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'date';
  readonly mode?: 'numeric' | 'decimal' | undefined;
  readonly complete?: 'off' | 'postal-code';
  /** Several lines. */
  readonly rows?: number;
  /** Unit: UTF-16 code units. */
  readonly most?: number;
}

/** A text as it is typed. It has no `name`, so that no form can send it anywhere. */
export function TextField({ form, field, label, hint, needed = false, ...how }: Props) {
  const { type = 'text', mode, complete = 'off', rows, most = rows === undefined ? 400 : 4000 } = how;
  return (
    <FieldFrame form={form} field={field} label={label} hint={hint} needed={needed}>
      {(tied) =>
        rows === undefined ? (
          <input
            {...tied}
            className="input"
            type={type}
            inputMode={mode}
            autoComplete={complete}
            maxLength={type === 'date' ? undefined : most}
            aria-required={needed || undefined}
            value={readAt(form.fields, field)}
            onInput={({ currentTarget }) => form.write(field, currentTarget.value)}
            onBlur={() => form.leave(field)}
          />
        ) : (
          <textarea
            {...tied}
            className="input"
            rows={rows}
            maxLength={most}
            autoComplete="off"
            value={readAt(form.fields, field)}
            onInput={({ currentTarget }) => form.write(field, currentTarget.value)}
            onBlur={() => form.leave(field)}
          />
        )
      }
    </FieldFrame>
  );
}
