import type { DateRow, FormFields, TimeRow } from '../../formats/form/formFields.ts';

/** Which row of which list, and which of its fields: `times.0.words`. */
const ROW = /^(?<list>times|dates)\.(?<at>\d+)\.(?<part>\w+)$/u;

/** What stands in a field of the form, by the name that its problems have: `name`, `times.0.words`. */
export function readAt(fields: FormFields, path: string): string {
  const row = ROW.exec(path)?.groups;
  const found: unknown =
    row === undefined
      ? Reflect.get(fields, path)
      : Reflect.get(
          (row['list'] === 'times' ? fields.times : fields.dates)[Number(row['at'])] ?? {},
          row['part'] ?? '',
        );
  return typeof found === 'string' ? found : '';
}

/** The same form with another text in one field. */
export function writeAt(fields: FormFields, path: string, value: string): FormFields {
  const row = ROW.exec(path)?.groups;
  if (row === undefined) return { ...fields, [path]: value };
  const at = Number(row['at']);
  const part = row['part'] ?? '';
  return row['list'] === 'times'
    ? { ...fields, times: fields.times.map((one, index): TimeRow => (index === at ? { ...one, [part]: value } : one)) }
    : {
        ...fields,
        dates: fields.dates.map((one, index): DateRow =>
          index === at ? { ...one, [part]: value, touched: true } : one,
        ),
      };
}

const PAIR = /^\s*([^\s,;]+)[\s,;]+([^\s,;]+)\s*$/u;

/** Both numbers of a point may be pasted into the first field. They hold for both, and are parted once it is left. */
export const withPair = (fields: FormFields): FormFields =>
  PAIR.test(fields.latitude) ? { ...fields, longitude: '' } : fields;

export function withPairParted(fields: FormFields): FormFields {
  const [, latitude, longitude] = PAIR.exec(fields.latitude) ?? [];
  return latitude === undefined || longitude === undefined ? fields : { ...fields, latitude, longitude };
}

/** The `id` of the element that holds a field. */
export const idOf = (field: string): string => `publish-${field.replaceAll('.', '-')}`;
