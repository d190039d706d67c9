import { asksOnline } from '../../formats/form/formFields.ts';
import { stateName } from '../../domain/state.ts';
import type { Settings } from '../../domain/settings.ts';
import { AccessPart } from './AccessPart.tsx';
import type { FormState } from './formState.ts';
import { keyIn } from './keyIn.ts';
import { PointPart } from './PointPart.tsx';
import { SelectField } from './SelectField.tsx';
import { stateChoices } from './stateChoices.ts';
import { TextField } from './TextField.tsx';
import { choicesOf, Toggles } from './Toggles.tsx';
import type { LookedUp } from './usePlaces.ts';

interface Props {
  readonly form: FormState;
  readonly base: string;
  readonly looked: LookedUp;
  readonly tiles: Settings['tiles'] | undefined;
}

/** In which room, or by which link. */
export function WherePart({ form, base, looked, tiles }: Props) {
  const { fields, set, language } = form;
  const { where } = form.words.form;
  const zipPlace = looked.found.zip;
  const zipIs =
    zipPlace?.city === undefined || zipPlace.state === undefined
      ? undefined
      : where.zipIs(`${zipPlace.city}, ${stateName(zipPlace.state, language)}`);
  return (
    <fieldset>
      <legend>{where.legend}</legend>
      <Toggles
        form={form}
        field="format"
        label={where.format}
        choices={choicesOf(where.formats)}
        chosen={[fields.format]}
        onChoose={(value) => set({ format: keyIn(where.formats, value) ?? 'in-person' })}
      />
      {fields.format !== 'online' && (
        <>
          <TextField form={form} field="siteName" label={where.siteName} most={200} />
          <TextField form={form} field="street" label={where.street} most={200} />
          <div className="publish__pair">
            <TextField
              form={form}
              field="zip"
              label={where.zip}
              hint={zipIs}
              mode="numeric"
              complete="postal-code"
              most={10}
            />
            <TextField form={form} field="city" label={where.city} needed most={100} />
          </div>
          <SelectField
            form={form}
            field="state"
            label={where.state}
            needed
            choices={stateChoices(form, where.choose)}
          />
          {looked.failed && (
            <p className="note" role="status">
              {where.failed}
            </p>
          )}
          <PointPart form={form} base={base} looked={looked} tiles={tiles} />
        </>
      )}
      {asksOnline(fields) && (
        <>
          <TextField form={form} field="onlineHow" label={where.onlineHow} hint={where.onlineHowHint} most={200} />
          <TextField
            form={form}
            field="onlineLink"
            label={where.onlineLink}
            hint={where.linkHint}
            type="url"
            most={2000}
          />
        </>
      )}
      <AccessPart form={form} />
    </fieldset>
  );
}
