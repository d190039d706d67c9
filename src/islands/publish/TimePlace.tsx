import type { TimeRow } from '../../formats/form/formFields.ts';
import { Fold } from './Fold.tsx';
import type { FormState } from './formState.ts';
import { SelectField } from './SelectField.tsx';
import { stateChoices } from './stateChoices.ts';
import { TextField } from './TextField.tsx';
import { choicesOf } from './Toggles.tsx';

interface Props {
  readonly form: FormState;
  readonly row: TimeRow;
  readonly at: string;
}

/** For a Group that meets in a church on Tuesdays and online on Thursdays. */
export function TimePlace({ form, row, at }: Props) {
  const { when, where, dates } = form.words.form;
  const format = row.format === '' ? form.fields.format : row.format;
  return (
    <Fold summary={when.elsewhere} filled={hasPlace(row)}>
      <SelectField
        form={form}
        field={`${at}.format`}
        label={when.thisTime}
        choices={[{ value: '', text: when.asOthers }, ...choicesOf(where.formats)]}
      />
      {format !== 'online' && (
        <>
          <div className="publish__pair">
            <TextField form={form} field={`${at}.siteName`} label={dates.siteName} hint={dates.siteHint} most={200} />
            <TextField form={form} field={`${at}.street`} label={dates.street} most={200} />
          </div>
          <div className="publish__three">
            <TextField form={form} field={`${at}.zip`} label={where.zip} mode="numeric" most={10} />
            <TextField form={form} field={`${at}.city`} label={where.city} most={100} />
            <SelectField
              form={form}
              field={`${at}.state`}
              label={where.state}
              choices={stateChoices(form, when.asOthers)}
            />
          </div>
        </>
      )}
    </Fold>
  );
}

export const hasPlace = ({ format, siteName, street, city }: TimeRow): boolean =>
  `${format}${siteName}${street}${city}` !== '';
