import type { ReadColumn } from './plainColumns.ts';
import { asText, isList, textsIn, valueIn, type FeedRecord } from './record.ts';

/** "Weeks: 1 and 3", a line for each cell that nobody reads. */
export function sayUnreadCell(before: string | undefined, heading: string, cell: string): string {
  const words = heading.replace(/[_:]+/gu, ' ').trim();
  const line = `${words === '' ? '' : `${words}: `}${cell.replace(/\s+/gu, ' ')}`;
  return before === undefined ? line : `${before}\n${line}`;
}

/** Columns in which a dash or "N/A" is no word of anybody's. */
const SHORT_ANSWERS: ReadonlySet<string> = new Set<ReadColumn>([
  ...([
    'day',
    'when',
    'starts',
    'ends',
    'length',
    'repeats',
    'timeZone',
    'attendance',
    'site',
    'address',
    'address2',
  ] as const),
  ...(['city', 'state', 'zip', 'country', 'latitude', 'longitude', 'onlineLink', 'onlinePhone', 'types'] as const),
  ...([
    'languages',
    'phone',
    'email',
    'contact',
    'website',
    'status',
    'cityLine',
    'active',
    'seasonFrom',
    'seasonUntil',
  ] as const),
]);

/** And in these "none" and "TBD" say no more. */
const MAY_BE_NONE: ReadonlySet<string> = new Set<ReadColumn>([
  ...(['ends', 'length', 'address2', 'onlineLink', 'onlinePhone', 'phone', 'email', 'contact', 'website'] as const),
  ...(['seasonFrom', 'seasonUntil', 'repeats', 'timeZone'] as const),
]);

/** Whether a cell only fills its place: "-", "N/A", "#REF!". */
export function isNothing(cell: string, column: ReadColumn | undefined): boolean {
  if (column === undefined || !SHORT_ANSWERS.has(column)) return false;
  if (/^(?:[-–—_.?*/]+|#?n\/?a\.?|#(?:ref|value|name|null)[!?]|null|undefined|nan)$/iu.test(cell)) return true;
  return MAY_BE_NONE.has(column) && /^(?:none|tb[ad]|unknown|ningun[oa])$/iu.test(cell);
}

/** Names of fields that may say in which weeks, in which part of the year, or whether at all. */
const MAY_MATTER =
  /^(?:group_?|meeting_?)?type$|program|categor|week(?!day)|freq|recur|repeat|occur|rhythm|interval|cadence|schedul|season|status|active|month|except|cancel|closed|suspend|semana|frecuencia|temporada/iu;

/** What a record says under names that its format does not have, where that may change when it meets. */
export function unreadFields(record: FeedRecord): readonly string[] | undefined {
  const told = Object.keys(record)
    .filter((name) => name !== 'status' && MAY_MATTER.test(name))
    .flatMap((name) => {
      const value = valueIn(record, name);
      const text = isList(value) ? textsIn(record, name).join(', ') : asText(value);
      return text === undefined || text === '' ? [] : [sayUnreadCell(undefined, name, text)];
    });
  return told.length === 0 ? undefined : told;
}

const ANSWERS = /^(?:is[ _]?)?(?:active|published|publish|enabled|visible|public)$/iu;
const NO = /^(?:false|no|n|0)$/iu;

/** A feed of one's own may say "active: false" where others have a status. */
export function inactiveIn(record: FeedRecord): string | undefined {
  const isOff = Object.keys(record).some((name) => {
    const value = valueIn(record, name);
    return ANSWERS.test(name) && (value === false || NO.test(asText(value) ?? ''));
  });
  return isOff ? 'unpublished' : undefined;
}
