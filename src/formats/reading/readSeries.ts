import type { z } from 'zod';
import { epochDayOf } from '../../domain/epochDay.ts';
import { type MeetingTime, weekdayOf } from '../../domain/meetingTime.ts';
import type { ListedSeries } from '../feeds/listedSeries.ts';
import { commonSeason, type Season } from './commonSeason.ts';
import { defined } from './defined.ts';
import type { Finding } from './placeSite.ts';
import { readRecurrence, type Recurrence } from './readRecurrence.ts';
import { firstDoubt } from './readRhythm.ts';
import { quoteWords } from './reading.ts';

export interface SeriesReading {
  readonly times: readonly z.input<typeof MeetingTime>[];
  readonly season?: Season;
  /** Errors where something has to be asked for. */
  readonly findings: readonly Finding[];
}

/** Longer than this are the hours of an office. Unit: minutes. */
const TOO_LONG = 360;

/**
 * When a Group meets, from series that state it by rule. A series that was over before
 * `today` is left out; where all are, the record is held back: calendars keep what is past.
 * A rule goes before words; but words of other weeks beside a rule for every week are a
 * question, because many a calendar was made before somebody learned how it repeats.
 */
export function readSeries(
  series: readonly ListedSeries[],
  today: string | undefined,
  texts: { readonly name?: string; readonly notes: readonly string[] } = { notes: [] },
): SeriesReading {
  const findings: Finding[] = [];
  const ask = (code: Finding['code'], message: string) => {
    if (!findings.some((finding) => finding.message === message)) findings.push({ code, severity: 'error', message });
  };
  const read = series.map((one) => ({ one, recurrence: one.rule === undefined ? undefined : recurrenceOf(one) }));
  const ends = read.map(({ one, recurrence }) => endOf(one, recurrence));
  const on = read.filter((_, index) => today === undefined || (ends[index] ?? today) >= today);
  if (on.length === 0) {
    const last = ends
      .filter((end) => end !== undefined)
      .sort()
      .at(-1);
    ask('series-over', `Its last date was ${last ?? 'long ago'}. If the group still meets, give it a date to come.`);
    return { times: [], findings };
  }
  const times = on.flatMap(({ one, recurrence }) => {
    askAboutClock(one, ask);
    if (one.rule === undefined) ask('rhythm-unclear', sayDates(one));
    else if (recurrence !== undefined && 'question' in recurrence) ask('rhythm-unclear', recurrence.question);
    if (recurrence === undefined || !('read' in recurrence) || one.starts === undefined) return [];
    const clock = { starts: one.starts, ...defined({ minutes: one.minutes }) };
    return recurrence.read.times.map(({ weekday, rhythm }) => ({ ...ofRhythm(rhythm), weekday, ...clock }));
  });
  const doubt = times.every(({ rhythm }) => rhythm === 'weekly') && times.length > 0 ? firstDoubt(texts) : undefined;
  if (doubt !== undefined)
    ask(
      'rhythm-unclear',
      `The rule says every week, and the text says ${quoteWords(doubt.words)}. Which is right? Let the rule say which weeks, or take the words out.`,
    );
  const season = commonSeason(
    on.flatMap(({ one, recurrence }) =>
      recurrence !== undefined && 'read' in recurrence
        ? [{ times: recurrence.read.times, first: one.first, until: endOf(one, recurrence) }]
        : [],
    ),
    today,
  );
  if (season === undefined) {
    ask('season-unclear', 'Its times begin or end on different dates. Make a record for each of them.');
    return { times: [], findings };
  }
  return { times, ...(Object.keys(season).length > 0 && { season }), findings };
}

type ReadRule = ReturnType<typeof readRecurrence>;

function recurrenceOf({ rule = new Map<string, readonly string[]>(), first, words }: ListedSeries): ReadRule {
  return readRecurrence({ rule, first, words });
}

/** Its last date, or `undefined` where it goes on for good. */
function endOf({ until, dates }: ListedSeries, recurrence: ReadRule | undefined): string | undefined {
  const last = recurrence !== undefined && 'read' in recurrence ? recurrence.read.last : undefined;
  const [earliest] = [until, last, dates?.at(-1)].filter((date) => date !== undefined).sort();
  return earliest;
}

function askAboutClock({ starts, minutes, words }: ListedSeries, ask: (code: Finding['code'], says: string) => void) {
  if (starts === undefined) {
    ask('no-meeting-time', `${quoteWords(words)} has no time of day. At what time does it start?`);
  } else if (minutes !== undefined && (minutes < 15 || minutes > TOO_LONG || !Number.isInteger(minutes))) {
    ask(
      'time-unclear',
      `It would last ${Math.round(minutes)} minutes, which no meeting does. If these are the hours of an office, give the group times of its own.`,
    );
  }
}

/** Unit: dates shown. */
const MOST_SHOWN = 4;

function sayDates({ dates = [], first }: ListedSeries): string {
  const all = dates.length > 0 ? dates : [first].filter((date) => date !== undefined);
  const shown = all.slice(0, MOST_SHOWN).join(', ');
  const more = all.length > MOST_SHOWN ? `, and ${all.length - MOST_SHOWN} more` : '';
  const step = stepOf(all);
  const likely =
    step === 7
      ? ` They look like every ${weekdayOf(all[0] ?? '')}.`
      : step === 14
        ? ` They look like every other ${weekdayOf(all[0] ?? '')}.`
        : '';
  const what = all.length === 1 ? 'a single date' : `${all.length} single dates`;
  return `It is ${what}: ${shown}${more}.${likely} A group that goes on needs an entry that repeats. Make it one, or leave it out if it is something else.`;
}

/** Unit: days; `undefined` where the dates are not evenly spaced. */
function stepOf(dates: readonly string[]): number | undefined {
  const days = dates.map(epochDayOf);
  const steps = new Set(days.slice(1).map((day, index) => day - (days[index] ?? 0)));
  const [only] = steps;
  return dates.length > 2 && steps.size === 1 ? only : undefined;
}

/** The schema's arrays are its own to change; ours are not. */
function ofRhythm(rhythm: Recurrence['times'][number]['rhythm']) {
  return rhythm.rhythm === 'monthly' ? { rhythm: rhythm.rhythm, weeks: [...rhythm.weeks] } : rhythm;
}
