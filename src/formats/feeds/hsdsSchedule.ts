import { clockAt, clockMinutes } from '../../domain/clockMinutes.ts';
import { readClockWord } from '../reading/clockWords.ts';
import type { ListedSeries, RecurrenceRule } from './listedSeries.ts';
import { saidOf, textIn, textsIn, type FeedRecord } from './record.ts';

/** Schedules as series, and what they say in words where none states a rule. */
export interface HsdsSchedules {
  readonly series: readonly ListedSeries[];
  readonly words?: string;
}

/** Parts of a rule that HSDS has fields for, under the same names. */
const PARTS = ['freq', 'interval', 'byday', 'bymonthday', 'byweekno', 'byyearday', 'wkst', 'count'] as const;

/**
 * The schedules of a service. Only a schedule that states a rule and an hour is a
 * series; one that has a description alone is words, for the readers.
 *
 * `timezone` is left alone: it is an offset, which is wrong for half the year. The place
 * decides.
 */
export function readHsdsSeries(schedules: readonly FeedRecord[]): HsdsSchedules {
  const ruled = schedules.filter((one) => textIn(one, 'freq', 'byday', 'opens_at') !== undefined);
  const words = schedules.flatMap((one) => textIn(one, 'description') ?? []);
  return { series: ruled.map(readOne), ...(words.length === 1 && { words: words[0] }) };
}

function readOne(schedule: FeedRecord): ListedSeries {
  const text = (...names: readonly string[]) => textIn(schedule, ...names);
  const starts = clockOf(text('opens_at'));
  const parts = PARTS.flatMap((part): [string, readonly string[]][] => {
    const values = textsIn(schedule, part);
    return values.length === 0 ? [] : [[part, values]];
  });
  const rule: RecurrenceRule = new Map(parts);
  const ends = [text('valid_to'), text('until')].flatMap((date) => dateOf(date) ?? []).sort();
  return saidOf<ListedSeries>({
    first: dateOf(text('dtstart')) ?? dateOf(text('valid_from')),
    starts,
    minutes: lengthOf(starts, clockOf(text('closes_at'))),
    rule,
    dates: undefined,
    until: ends[0],
    words:
      parts.map(([part, values]) => `${part.toUpperCase()}=${values.join(',')}`).join(';') || (text('opens_at') ?? ''),
  });
}

/** "18:30", "18:30:00" and "18:30-05:00" are the clock on the wall. A time in UTC is none that can be told. */
function clockOf(words: string | undefined): string | undefined {
  const said = /[ap]\.?m\.?$/iu.test(words ?? '') ? readClockWord(words ?? '')?.minutes : undefined;
  if (said?.length === 1 && said[0] !== undefined) return clockAt(said[0]);
  const parts = /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?:[-+]\d{2}:?\d{2})?$/u.exec(
    words ?? '',
  )?.groups;
  const { hour, minute } = parts ?? {};
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Unit: minutes. An end before the start is past midnight. */
function lengthOf(starts: string | undefined, ends: string | undefined): number | undefined {
  if (starts === undefined || ends === undefined || starts === ends) return undefined;
  const minutes = clockMinutes(ends) - clockMinutes(starts);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}

function dateOf(words: string | undefined): string | undefined {
  const date = words?.slice(0, 10) ?? '';
  return /^(?:19[7-9]|20)\d+-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
