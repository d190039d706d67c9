import { NEW_AFFILIATE } from '../../formats/form/formFields.ts';
import { stateName, type StateCode } from '../../domain/state.ts';
import { languageChoice } from '../../strings/languageName.ts';
import { Fold } from './Fold.tsx';
import type { FormState } from './formState.ts';
import { keyIn } from './keyIn.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { choicesOf, toggled, Toggles } from './Toggles.tsx';

/** An Affiliate as the form lists it. */
export interface KnownAffiliate {
  readonly id: string;
  readonly name: string;
  readonly state: StateCode;
}

interface Props {
  readonly form: FormState;
  readonly affiliates: readonly KnownAffiliate[];
  /** A listing that is being changed stays with its Affiliate: its address has it in it. */
  readonly editing: boolean;
}

/** What the Group is called, whose it is, whom it is for. */
export function GroupPart({ form, affiliates, editing }: Props) {
  const { fields, set, language } = form;
  const words = form.words.form.group;
  const { card } = form.words;
  const languages = [...new Set([...Object.keys(card.languages), ...fields.languages])].map((code) => ({
    value: code,
    text: languageChoice(code, card, language),
  }));
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <TextField form={form} field="name" label={words.name} hint={words.nameHint} needed most={200} />
      {!editing && (
        <SelectField
          form={form}
          field="affiliate"
          label={words.affiliate}
          needed
          choices={[
            { value: '', text: words.choose },
            ...affiliates.map(({ id, name, state }) => ({ value: id, text: `${name}, ${stateName(state, language)}` })),
            { value: NEW_AFFILIATE, text: words.newAffiliate },
          ]}
        />
      )}
      {fields.affiliate === NEW_AFFILIATE && (
        <TextField form={form} field="affiliateName" label={words.affiliateName} needed most={120} />
      )}
      <Toggles
        form={form}
        field="audiences"
        label={words.audiences}
        several
        choices={choicesOf(words.audience)}
        chosen={fields.audiences}
        onChoose={(value, chosen) => {
          const audience = keyIn(words.audience, value);
          if (audience === undefined) return;
          const next = toggled(fields.audiences, audience, chosen);
          // "All adults" and a part of them are no pair; nobody at all is no audience.
          const rest =
            audience === 'adults' ? (chosen ? (['adults'] as const) : next) : next.filter((one) => one !== 'adults');
          set({ audiences: rest.length === 0 ? ['adults'] : rest });
        }}
      />
      <Toggles
        form={form}
        field="languages"
        label={words.languages}
        several
        choices={languages}
        chosen={fields.languages}
        onChoose={(value, chosen) => {
          const next = toggled(fields.languages, value, chosen);
          if (next.length > 0) set({ languages: next });
        }}
      />
      <Toggles
        form={form}
        field="status"
        label={words.status}
        choices={choicesOf(words.statuses)}
        chosen={[fields.status]}
        onChoose={(value) => set({ status: keyIn(words.statuses, value) ?? 'running' })}
      />
      {fields.status !== 'running' && <TextField form={form} field="statusNote" label={words.statusNote} most={200} />}
      {fields.status === 'paused' && <TextField form={form} field="resumesOn" label={words.resumesOn} type="date" />}
      <Fold summary={words.more} filled={`${fields.description}${fields.agesFrom}${fields.agesUntil}` !== ''}>
        <TextField
          form={form}
          field="description"
          label={words.description}
          hint={words.descriptionHint}
          rows={3}
          most={2000}
        />
        <div className="publish__pair">
          <TextField form={form} field="agesFrom" label={words.agesFrom} mode="numeric" most={3} />
          <TextField form={form} field="agesUntil" label={words.agesUntil} mode="numeric" most={3} />
        </div>
      </Fold>
    </fieldset>
  );
}
