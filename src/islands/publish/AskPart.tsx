import type { FormState } from './formState.ts';
import { keyIn } from './keyIn.ts';
import { TextField } from './TextField.tsx';
import { choicesOf, Toggles } from './Toggles.tsx';

/** How one joins, whom one can ask, who leads it. */
export function AskPart({ form }: { readonly form: FormState }) {
  const { fields, set } = form;
  const { ask, join } = form.words.form;
  return (
    <>
      <fieldset>
        <legend>{join.legend}</legend>
        <Toggles
          form={form}
          field="registration"
          label={join.registration}
          choices={choicesOf(join.registrations)}
          chosen={[fields.registration]}
          onChoose={(value) => set({ registration: keyIn(join.registrations, value) ?? '' })}
        />
        {fields.registration === 'register-first' && (
          <TextField form={form} field="registrationLink" label={join.link} type="url" most={2000} />
        )}
        <Toggles
          form={form}
          field="pair"
          label={ask.pair}
          choices={choicesOf(ask.pairs)}
          chosen={[fields.pair]}
          onChoose={(value) => set({ pair: keyIn(ask.pairs, value) ?? '' })}
        />
      </fieldset>
      <fieldset>
        <legend>{ask.legend}</legend>
        <p>{ask.words}</p>
        <div className="publish__pair">
          <TextField form={form} field="phone" label={ask.phone} hint={ask.phoneHint} type="tel" most={40} />
          <TextField form={form} field="email" label={ask.email} hint={ask.emailHint} type="email" most={254} />
        </div>
        <TextField form={form} field="website" label={ask.website} type="url" most={2000} />
        <div className="publish__pair">
          <TextField form={form} field="contactName" label={ask.name} hint={ask.nameHint} most={200} />
          <TextField form={form} field="contactNote" label={ask.note} most={200} />
        </div>
      </fieldset>
    </>
  );
}
