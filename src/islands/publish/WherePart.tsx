import { STATE_CODES, stateName } from '../../domain/state.ts';
import type { Settings } from '../../domain/settings.ts';
import { AccessPart } from './AccessPart.tsx';
import type { FormState } from './formState.ts';
import { keyIn } from './keyIn.ts';
import { PointPart } from './PointPart.tsx';
import { SelectField } from './SelectField.tsx';
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
  const states = [...STATE_CODES].sort((one, other) =>
    stateName(one, language).localeCompare(stateName(other, language), language),
  );
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
            choices={[
              { value: '', text: where.choose },
              ...states.map((code) => ({ value: code, text: stateName(code, language) })),
            ]}
          />
          {looked.failed && (
            <p className="note" role="status">
              {where.failed}
            </p>
          )}
          <PointPart form={form} base={base} looked={looked} tiles={tiles} />
        </>
      )}
      {fields.format !== 'in-person' && (
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
