import { emptyTime, type TimeRow } from '../../formats/form/formFields.ts';
import { timeZonesOf } from '../../domain/stateTimeZones.ts';
import { STATE_CODES } from '../../domain/state.ts';
import { idOf } from './atPath.ts';
import type { CheckModule } from './checkModule.ts';
import { DatesPart } from './DatesPart.tsx';
import { Fold } from './Fold.tsx';
import type { FormState } from './formState.ts';
import { SelectField } from './SelectField.tsx';
import { Stroke } from './Stroke.tsx';
import { TextField } from './TextField.tsx';
import { hasPlace, TimePlace } from './TimePlace.tsx';
import { WhenReading } from './WhenReading.tsx';

interface Props {
  readonly form: FormState;
  readonly now: Temporal.Instant;
  readonly asksMetOn: CheckModule['asksMetOn'];
}

const MOST_ROWS = 7;

/** Where the focus goes when a row is taken out. */
const ADD = 'publish-times-add';

/** When it meets, as people say it; what was read from that; dates that differ. */
export function WhenPart({ form, now, asksMetOn }: Props) {
  const { fields, set } = form;
  const { when } = form.words.form;
  const next = Math.max(0, ...fields.times.map(({ key }) => key)) + 1;
  return (
    <fieldset>
      <legend>{when.legend}</legend>
      {fields.times.map((row, index) => (
        <TimeFields
          key={row.key}
          form={form}
          row={row}
          index={index}
          alone={fields.times.length === 1}
          metOn={asksMetOn(row) && row.written?.words !== row.words}
        />
      ))}
      {fields.times.length < MOST_ROWS && (
        <p>
          <button
            type="button"
            className="button button--quiet"
            id={ADD}
            onClick={() => {
              set({ times: [...fields.times, emptyTime(next)] });
              // The new row is in the page after this.
              setTimeout(() => document.getElementById(idOf(`times.${fields.times.length}.words`))?.focus());
            }}
          >
            <Stroke name="plus" />
            {when.another}
          </button>
        </p>
      )}
      <WhenReading form={form} now={now} />
      {(fields.format === 'online' || fields.timeZone !== '' || form.problemsAt('timeZone').length > 0) && (
        <SelectField
          form={form}
          field="timeZone"
          label={when.zone}
          choices={[
            ...(fields.format === 'online'
              ? [{ value: '', text: form.words.form.where.choose }]
              : [{ value: '', text: when.zoneByPlace }]),
            ...zonesWith(fields.timeZone).map((zone) => ({ value: zone, text: sayZone(form, zone) })),
          ]}
        />
      )}
      <DatesPart form={form} />
      <Fold summary={when.season} filled={fields.seasonFrom !== '' || fields.seasonUntil !== ''}>
        <div className="publish__pair">
          <TextField form={form} field="seasonFrom" label={when.seasonFrom} type="date" />
          <TextField form={form} field="seasonUntil" label={when.seasonUntil} type="date" />
        </div>
      </Fold>
    </fieldset>
  );
}

interface TimeProps {
  readonly form: FormState;
  readonly row: TimeRow;
  readonly index: number;
  readonly alone: boolean;
  /** Whether it meets every other week, which is counted from a date. */
  readonly metOn: boolean;
}

function TimeFields({ form, row, index, alone, metOn }: TimeProps) {
  const { fields, set } = form;
  const { when } = form.words.form;
  const at = `times.${index}`;
  return (
    <div
      className="publish__row"
      role={alone ? undefined : 'group'}
      aria-label={alone ? undefined : when.time(index + 1)}
    >
      <TextField
        form={form}
        field={`${at}.words`}
        label={when.words}
        hint={when.wordsHint}
        needed={index === 0}
        most={200}
      />
      {metOn && <TextField form={form} field={`${at}.metOn`} label={when.metOn} type="date" needed />}
      <div className="publish__pair">
        <TextField
          form={form}
          field={`${at}.starts`}
          label={when.starts}
          hint={when.startsHint}
          needed={index === 0}
          most={60}
        />
        <TextField form={form} field={`${at}.length`} label={when.length} hint={when.lengthHint} most={60} />
      </div>
      {(index > 0 || hasPlace(row)) && <TimePlace form={form} row={row} at={at} />}
      {!alone && (
        <p>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              set({ times: fields.times.filter(({ key }) => key !== row.key) });
              document.getElementById(ADD)?.focus();
            }}
          >
            {when.removeTime(index + 1)}
          </button>
        </p>
      )}
    </div>
  );
}

const ZONES = [...new Set(STATE_CODES.flatMap((state) => [...timeZonesOf(state)]))];

/** The usual ones, one for each name people call them by, and whichever the listing has. */
const zonesWith = (own: string): readonly string[] => [...new Set<string>([...ZONES, ...(own === '' ? [] : [own])])];

const sayZone = ({ words }: FormState, zone: string): string =>
  `${words.time.zone(zone).replace(/^\p{L}/u, (letter) => letter.toUpperCase())} (${zone.split('/').slice(1).join(', ').replaceAll('_', ' ')})`;
