import { WEEKDAYS, type Weekday } from '../../domain/weekday.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';

const DAYS: Record<Weekday, { name: string; plural: string; short: string }> = {
  monday: { name: 'Monday', plural: 'Mondays', short: 'Mon' },
  tuesday: { name: 'Tuesday', plural: 'Tuesdays', short: 'Tue' },
  wednesday: { name: 'Wednesday', plural: 'Wednesdays', short: 'Wed' },
  thursday: { name: 'Thursday', plural: 'Thursdays', short: 'Thu' },
  friday: { name: 'Friday', plural: 'Fridays', short: 'Fri' },
  saturday: { name: 'Saturday', plural: 'Saturdays', short: 'Sat' },
  sunday: { name: 'Sunday', plural: 'Sundays', short: 'Sun' },
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKS: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' };

/** 12-hour figures, and whether they are before or after noon. */
function clock(hour: number, minute: number): { figures: string; half: 'a' | 'p' } {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return { figures: `${twelve}:${String(minute).padStart(2, '0')}`, half: hour < 12 ? 'a' : 'p' };
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** How English says days, dates, times and rhythms. */
export const time = {
  weekday: (day: Weekday) => DAYS[day].name,
  weekdays: (day: Weekday) => DAYS[day].plural,
  weekdayShort: (day: Weekday) => DAYS[day].short,
  weekdayOf: (date: Temporal.PlainDate) => DAYS[WEEKDAYS[date.dayOfWeek - 1] ?? 'monday'].name,
  weekdayShortOf: (date: Temporal.PlainDate) => DAYS[WEEKDAYS[date.dayOfWeek - 1] ?? 'monday'].short,
  /** "December 1, 2026" */
  date: (date: Temporal.PlainDate) => `${MONTHS[date.month - 1]} ${date.day}, ${date.year}`,
  /** "December 1" */
  dayAndMonth: (date: Temporal.PlainDate) => `${MONTHS[date.month - 1]} ${date.day}`,
  /** "Dec 1", for the narrow space in a door. */
  dateShort: (date: Temporal.PlainDate) => `${MONTHS[date.month - 1]?.slice(0, 3)} ${date.day}`,
  /** "Tuesday, December 1" */
  weekdayAndDate: (date: Temporal.PlainDate) => `${time.weekdayOf(date)}, ${time.dayAndMonth(date)}`,
  /** "6:30 p.m."; noon and midnight in words, because 12:00 is read both ways. */
  clock: (at: Temporal.PlainTime) => {
    if (at.minute === 0 && at.hour === 12) return 'noon';
    if (at.minute === 0 && at.hour === 0) return 'midnight';
    const { figures, half } = clock(at.hour, at.minute);
    return `${figures} ${half}.m.`;
  },
  /** "6:30 pm", for a door. */
  clockShort: (at: Temporal.PlainTime) => {
    const { figures, half } = clock(at.hour, at.minute);
    return `${figures} ${half}m`;
  },
  /** "6:30 to 8:00 p.m." or "11:30 a.m. to 1:00 p.m." */
  fromTo: (from: Temporal.PlainTime, until: Temporal.PlainTime) => {
    const start = clock(from.hour, from.minute);
    const end = clock(until.hour, until.minute);
    const wordy = [from, until].some((at) => at.minute === 0 && at.hour % 12 === 0);
    return wordy || start.half !== end.half
      ? `${time.clock(from)} to ${time.clock(until)}`
      : `${start.figures} to ${end.figures} ${end.half}.m.`;
  },
  /** "Every Tuesday", "Every other Thursday", "Every first and third Tuesday of the month" */
  rhythm: (meets: MeetingTime): string => {
    switch (meets.rhythm) {
      case 'weekly':
        return `Every ${time.weekday(meets.weekday)}`;
      case 'every-other-week':
        return `Every other ${time.weekday(meets.weekday)}`;
      case 'monthly':
        return `Every ${listed(meets.weeks.map((week) => WEEKS[week] ?? ''))} ${time.weekday(meets.weekday)} of the month`;
    }
  },
  /** The rhythm in the narrow space of a door. */
  rhythmShort: (meets: MeetingTime): string => {
    switch (meets.rhythm) {
      case 'weekly':
        return 'weekly';
      case 'every-other-week':
        return 'every other';
      case 'monthly':
        return 'monthly';
    }
  },
  zone: (zone: string) => ZONES[zone] ?? `time zone ${zone}`,
  listed,
};

const ZONES: Record<string, string> = {
  'America/New_York': 'Eastern time',
  'America/Detroit': 'Eastern time',
  'America/Kentucky/Louisville': 'Eastern time',
  'America/Kentucky/Monticello': 'Eastern time',
  'America/Indiana/Indianapolis': 'Eastern time',
  'America/Indiana/Vincennes': 'Eastern time',
  'America/Indiana/Winamac': 'Eastern time',
  'America/Indiana/Marengo': 'Eastern time',
  'America/Indiana/Petersburg': 'Eastern time',
  'America/Indiana/Vevay': 'Eastern time',
  'America/Chicago': 'Central time',
  'America/Indiana/Tell_City': 'Central time',
  'America/Indiana/Knox': 'Central time',
  'America/Menominee': 'Central time',
  'America/North_Dakota/Center': 'Central time',
  'America/North_Dakota/New_Salem': 'Central time',
  'America/North_Dakota/Beulah': 'Central time',
  'America/Denver': 'Mountain time',
  'America/Boise': 'Mountain time',
  'America/Phoenix': 'Arizona time',
  'America/Los_Angeles': 'Pacific time',
  'America/Anchorage': 'Alaska time',
  'America/Juneau': 'Alaska time',
  'America/Sitka': 'Alaska time',
  'America/Metlakatla': 'Alaska time',
  'America/Yakutat': 'Alaska time',
  'America/Nome': 'Alaska time',
  'America/Adak': 'Aleutian time',
  'Pacific/Honolulu': 'Hawaii time',
  'America/Puerto_Rico': 'Atlantic time',
  'America/St_Thomas': 'Atlantic time',
  'Pacific/Guam': 'Guam time',
  'Pacific/Saipan': 'Mariana time',
  'Pacific/Pago_Pago': 'Samoa time',
};
