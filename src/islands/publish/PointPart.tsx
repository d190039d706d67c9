import { useState } from 'react';
import { milesBetween, type Point } from '../../domain/distance.ts';
import type { Settings } from '../../domain/settings.ts';
import { stateName } from '../../domain/state.ts';
import { writePoint } from '../../formats/form/formFields.ts';
import { useWideScreen } from '../useWideScreen.ts';
import type { FormState } from './formState.ts';
import { keyIn } from './keyIn.ts';
import { PointMapPanel } from './PointMapPanel.tsx';
import { TextField } from './TextField.tsx';
import { choicesOf, Toggles } from './Toggles.tsx';
import type { LookedUp } from './usePlaces.ts';

interface Props {
  readonly form: FormState;
  readonly base: string;
  readonly looked: LookedUp;
  readonly tiles: Settings['tiles'] | undefined;
}

/** Where the map puts it: by its ZIP code or town, moved by hand, or typed as two numbers. */
export function PointPart({ form, base, looked, tiles }: Props) {
  const { fields, checked, set, language } = form;
  const { point: words } = form.words.form;
  const wide = useWideScreen();
  const [asked, setAsked] = useState<boolean>();
  const { point } = checked;
  const middle = looked.found.zip ?? looked.found.town;
  const own = `${fields.latitude}${fields.longitude}`.trim() !== '';
  const place =
    middle?.city === undefined || middle.state === undefined
      ? undefined
      : `${middle.city}, ${stateName(middle.state, language)}`;
  const shown = point !== undefined && (asked ?? wide);

  const move = (to: Point) =>
    set({ ...writePoint(to), ...(fields.precision === 'town' && { precision: 'street' as const }) });

  return (
    <fieldset className="field publish__point">
      <legend>{words.legend}</legend>
      <p className="field__hint">{words.hint}</p>
      {point === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          {place !== undefined && (
            <p role="status">
              {own && middle !== undefined
                ? words.away(words.miles(milesBetween(point, middle.point)), place)
                : words.middle(place)}
            </p>
          )}
          <p>
            <button type="button" className="text-button" aria-expanded={shown} onClick={() => setAsked(!shown)}>
              {shown ? words.hide : words.show}
            </button>
          </p>
          {shown && (
            <PointMapPanel
              base={base}
              language={language}
              words={words}
              tiles={tiles}
              point={point}
              sure={own}
              place={place ?? fields.city}
              onMove={move}
            />
          )}
        </>
      )}
      <details className="publish__more" open={own || undefined}>
        <summary>{words.numbers}</summary>
        <div className="publish__pair">
          <TextField form={form} field="latitude" label={words.latitude} hint={words.latitudeHint} most={60} />
          <TextField form={form} field="longitude" label={words.longitude} hint={words.longitudeHint} most={30} />
        </div>
      </details>
      {own && (
        <>
          <Toggles
            form={form}
            field="precision"
            label={words.precision}
            choices={choicesOf(words.precisions)}
            chosen={[fields.precision]}
            onChoose={(value) => set({ precision: keyIn(words.precisions, value) ?? 'street' })}
          />
          <p>
            <button
              type="button"
              className="text-button"
              onClick={() => set({ latitude: '', longitude: '', precision: 'street' })}
            >
              {words.forget}
            </button>
          </p>
        </>
      )}
    </fieldset>
  );
}
