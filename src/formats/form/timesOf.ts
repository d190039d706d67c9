import type { z } from 'zod';
import { MeetingTime, weekdayOf } from '../../domain/meetingTime.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { readDays } from '../reading/readDays.ts';
import { readDuration } from '../reading/readDuration.ts';
import { readRhythm, type Rhythm } from '../reading/readRhythm.ts';
import { splitWhen } from '../feeds/splitWhen.ts';
import { defined } from '../reading/defined.ts';
import type { FormFields, TimeRow } from './formFields.ts';
import { type Answer, type FormProblem, settle } from '../../domain/formProblem.ts';
import { placeOfTime } from './placeOfTime.ts';
import { readStart } from './readStart.ts';

export type TimeDraft = z.input<typeof MeetingTime>;

/** How the language of the page says a rhythm, in words that the readers read back as the same one. */
export type SayRhythm = (time: TimeDraft) => string;

type TimedFields = Pick<FormFields, 'times' | 'format' | 'city' | 'state'>;

interface ReadingOfTimes {
  readonly say: SayRhythm;
  /** Of the Affiliate: where a time is held whose Group meets online. */
  readonly state: StateCode | undefined;
}

export interface ReadTimes {
  readonly times: readonly TimeDraft[];
  /** How it repeats, in the language of the page, where the time of day is still asked for, too. */
  readonly rhythms: readonly string[];
  readonly problems: readonly FormProblem[];
}

/** What the programme runs, and what a row says that leaves the length out. Unit: minutes. */
const USUAL_MINUTES = 90;

/** Every row as MeetingTimes, by the readers that read feeds: one for each day that a row names. */
export function timesOf(fields: TimedFields, how: ReadingOfTimes): ReadTimes {
  const read = fields.times.map((row, index) => readRow(row, `times.${index}`, { fields, ...how }));
  return {
    times: read.flatMap(({ times }) => times),
    rhythms: read.flatMap(({ rhythms }) => rhythms),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A row in which nobody has written anything says nothing. */
export const isBlank = ({ words, starts, length, format, siteName, street, city }: TimeRow): boolean =>
  `${words}${starts}${length}${format}${siteName}${street}${city}`.trim() === '';

function readRow(
  row: TimeRow,
  at: string,
  { fields, say, state }: ReadingOfTimes & { readonly fields: TimedFields },
): ReadTimes {
  if (isBlank(row)) return { times: [], rhythms: [], problems: [] };
  const days = daysOf(row, at, say);
  const clock = clockOf(row, at);
  const place = placeOfTime(row, at, { ...fields, ...homeOf(fields, state) });
  const own = defined({ format: row.format || undefined, site: place.site });
  const times =
    clock.starts === undefined
      ? []
      : days.rhythms.map(({ weekday, rhythm }) =>
          withRhythm(rhythm, { weekday, starts: clock.starts ?? '', minutes: clock.minutes, ...own }),
        );
  const rhythms = days.rhythms.map(({ weekday, rhythm }) => say(withRhythm(rhythm, { weekday, starts: '12:00' })));
  return { times, rhythms, problems: [...days.problems, ...clock.problems, ...place.problems] };
}

/** Town and state of the place above, which a Group that meets online has none of. */
const homeOf = ({ format, city, state }: TimedFields, affiliateState: StateCode | undefined) =>
  format === 'online' ? { city: '', state: affiliateState } : { city, state: state === '' ? affiliateState : state };

type Rest = Pick<TimeDraft, 'weekday' | 'starts' | 'minutes' | 'format' | 'site'>;

function withRhythm(rhythm: Rhythm, rest: Rest): TimeDraft {
  switch (rhythm.rhythm) {
    case 'weekly':
      return { rhythm: 'weekly', ...rest };
    case 'every-other-week':
      return { rhythm: 'every-other-week', ...rest, metOn: rhythm.metOn };
    case 'monthly':
      return { rhythm: 'monthly', ...rest, weeks: [...rhythm.weeks] };
  }
}

interface ReadDays {
  readonly rhythms: readonly { readonly weekday: Weekday; readonly rhythm: Rhythm }[];
  readonly problems: readonly FormProblem[];
}

function daysOf(row: TimeRow, at: string, say: SayRhythm): ReadDays {
  const field = `${at}.words`;
  const { written } = row;
  const typed = row.words.trim().slice(0, 200);
  if (written !== undefined && typed === written.words && (row.metOn === '' || !('metOn' in written.time))) {
    return { rhythms: [{ weekday: written.time.weekday, rhythm: written.time }], problems: [] };
  }
  const ask = (problem: FormProblem): ReadDays => ({ rhythms: [], problems: [problem] });
  // "Tuesdays at 7 pm" says both; the time is read as if it stood in its own field.
  const words = splitWhen(typed).days;
  if (words === '') return ask(settle(field, 'when-missing'));
  const days = readDays([words]);
  if (days === undefined || ('question' in days && days.unsure === undefined)) {
    return ask(settle(field, 'day-unread', { text: words }));
  }
  if ('question' in days) return ask(settle(field, 'day-partly', { text: words, days: days.unsure ?? [] }));
  const read = days.read.map((weekday) => rhythmOn(weekday, words, row, { at, field, say, days: days.read.length }));
  return {
    rhythms: read.flatMap(({ rhythms }) => rhythms),
    problems: read.flatMap(({ problems }) => problems).slice(0, 1),
  };
}

interface Asking {
  readonly at: string;
  readonly field: string;
  readonly say: SayRhythm;
  readonly days: number;
}

function rhythmOn(weekday: Weekday, words: string, row: TimeRow, { at, field, say, days }: Asking): ReadDays {
  const metOn = row.metOn !== '' && weekdayOf(row.metOn) === weekday ? row.metOn : undefined;
  const reading = readRhythm({ weekday, day: metOn === undefined ? words : `${words}, ${metOn}` });
  if ('read' in reading) return { rhythms: [{ weekday, rhythm: reading.read }], problems: [] };
  const ask = (problem: FormProblem): ReadDays => ({ rhythms: [], problems: [problem] });
  if (isEveryOther(weekday, words)) {
    return ask(
      row.metOn === ''
        ? settle(`${at}.metOn`, 'met-on-missing', { weekday })
        : settle(`${at}.metOn`, 'met-on-weekday', { weekday }),
    );
  }
  const likely = reading.unsure;
  if (likely === undefined) return ask(settle(field, 'weeks-unread', { text: words, weekday }));
  const said = say(withRhythm(likely, { weekday, starts: '12:00' }));
  const answers: readonly Answer[] = days === 1 ? [{ field, value: said, says: 'yes' }] : [];
  return ask(settle(field, 'weeks-likely', { text: words, place: said }, answers));
}

/** A MeetingTime with what is as usual filled in, for whoever says it in words. */
export const parseTime = (time: TimeDraft): MeetingTime => MeetingTime.parse(time);

/** Whether a date to count from is all that is missing. */
export function asksMetOn({ words: typed }: Pick<TimeRow, 'words'>): boolean {
  const words = splitWhen(typed.slice(0, 200)).days;
  const days = readDays([words]);
  return days !== undefined && 'read' in days && days.read.some((weekday) => isEveryOther(weekday, words));
}

const A_DATE_OF: Readonly<Record<Weekday, string>> = {
  monday: '2026-01-05',
  tuesday: '2026-01-06',
  wednesday: '2026-01-07',
  thursday: '2026-01-08',
  friday: '2026-01-09',
  saturday: '2026-01-10',
  sunday: '2026-01-11',
};

function isEveryOther(weekday: Weekday, words: string): boolean {
  const reading = readRhythm({ weekday, day: `${words}, ${A_DATE_OF[weekday]}` });
  return 'read' in reading && reading.read.rhythm === 'every-other-week';
}

interface ReadStart {
  readonly starts?: string;
  readonly minutes: number;
  readonly problems: readonly FormProblem[];
}

function clockOf(row: TimeRow, at: string): ReadStart {
  const field = `${at}.starts`;
  const { written } = row;
  const words = (row.starts.trim() || (splitWhen(row.words).starts ?? '')).slice(0, 60);
  const length = row.length.trim().slice(0, 60);
  const sameStart = written !== undefined && row.starts.trim() === written.starts;
  if (sameStart && length === written.length) {
    return { starts: written.time.starts, minutes: written.time.minutes, problems: [] };
  }
  const minutes = length === '' ? undefined : readDuration(length);
  if (minutes !== undefined && 'question' in minutes) {
    return { minutes: USUAL_MINUTES, problems: [settle(`${at}.length`, 'length-unread', { text: length })] };
  }
  const usual = minutes?.read ?? USUAL_MINUTES;
  if (sameStart) return { starts: written.time.starts, minutes: usual, problems: [] };
  if (words === '') return { minutes: usual, problems: [settle(field, 'starts-missing')] };
  const { clock, problems } = readStart(words, field);
  return clock === undefined
    ? { minutes: usual, problems }
    : { starts: clock.starts, minutes: clock.minutes ?? usual, problems };
}
