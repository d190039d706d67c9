import { DATE_KINDS, type DateRow, emptyDate } from '../../formats/form/formFields.ts';
import { idOf } from './atPath.ts';
import type { FormState } from './formState.ts';
import { SelectField } from './SelectField.tsx';
import { Stroke } from './Stroke.tsx';
import { TextField } from './TextField.tsx';

/** Dates that differ from the rhythm: each with what differs, and only the fields that this needs. */
export function DatesPart({ form }: { readonly form: FormState }) {
  const { fields, set } = form;
  const { dates } = form.words.form;
  const key = Math.max(0, ...fields.dates.map((row) => row.key)) + 1;
  const add = () => {
    set({ dates: [...fields.dates, emptyDate(key)] });
    // The new row is in the page after this.
    setTimeout(() => document.getElementById(idOf(`dates.${fields.dates.length}.date`))?.focus());
  };
  return (
    <fieldset className="field publish__dates">
      <legend>{dates.legend}</legend>
      <p className="field__hint">{dates.hint}</p>
      {fields.dates.map((row, index) => (
        <DateFields key={row.key} form={form} row={row} index={index} />
      ))}
      <p>
        <button type="button" className="button button--quiet" id={ADD} onClick={add}>
          <Stroke name="plus" />
          {dates.add}
        </button>
      </p>
    </fieldset>
  );
}

/** Where the focus goes when a row is taken out. */
const ADD = 'publish-dates-add';

interface RowProps {
  readonly form: FormState;
  readonly row: DateRow;
  readonly index: number;
}

function DateFields({ form, row, index }: RowProps) {
  const { fields, set } = form;
  const { dates } = form.words.form;
  const { kind } = row;
  const at = `dates.${index}`;
  const elsewhere = kind === 'moved' || kind === 'extra';
  return (
    <div className="publish__row" role="group" aria-label={dates.row(index + 1)}>
      <div className="publish__pair">
        <TextField form={form} field={`${at}.date`} label={dates.date} type="date" needed />
        <SelectField
          form={form}
          field={`${at}.kind`}
          label={dates.kind}
          choices={DATE_KINDS.map((value) => ({ value, text: dates.kinds[value] }))}
        />
      </div>
      {elsewhere && (
        <div className="publish__pair">
          {kind === 'moved' && (
            <TextField form={form} field={`${at}.toDate`} label={dates.toDate} hint={dates.toDateHint} type="date" />
          )}
          <TextField form={form} field={`${at}.starts`} label={dates.starts} hint={dates.startsHint} most={60} />
        </div>
      )}
      {elsewhere && (
        <div className="publish__pair">
          <TextField form={form} field={`${at}.siteName`} label={dates.siteName} hint={dates.siteHint} most={200} />
          <TextField form={form} field={`${at}.street`} label={dates.street} most={200} />
        </div>
      )}
      <TextField form={form} field={`${at}.note`} label={dates.note[kind]} most={200} />
      <p>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            set({ dates: fields.dates.filter(({ key }) => key !== row.key) });
            document.getElementById(ADD)?.focus();
          }}
        >
          {dates.remove(index + 1)}
        </button>
      </p>
    </div>
  );
}
