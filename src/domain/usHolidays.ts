import { dateOf, type EpochDay, epochDayOf } from './epochDay.ts';

/**
 * Days on which many rooms are closed: the eleven federal holidays, and four on
 * which a support group may well not meet.
 *
 * Source: 5 U.S.C. 6103, which also says that a holiday on a Saturday is kept on the
 * Friday before and one on a Sunday on the Monday after.
 */
export const HOLIDAY_NAMES = [
  'new-year',
  'martin-luther-king',
  'washington',
  'easter',
  'memorial-day',
  'juneteenth',
  'independence-day',
  'labor-day',
  'columbus',
  'veterans-day',
  'thanksgiving',
  'after-thanksgiving',
  'christmas-eve',
  'christmas',
  'new-years-eve',
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

export interface Holiday {
  readonly name: HolidayName;
  readonly date: string;
  /** True for the Friday or Monday on which a holiday of the weekend is kept. */
  readonly isObserved: boolean;
}

/** The holidays of a calendar year, in order. New Year's Day of the next year may be kept on this one's last day. */
export function usHolidays(year: number): readonly Holiday[] {
  const thanksgiving = nthWeekday(year, 11, { weekday: THURSDAY, nth: 4 });
  const days: readonly (readonly [HolidayName, EpochDay])[] = [
    ['martin-luther-king', nthWeekday(year, 1, { weekday: MONDAY, nth: 3 })],
    ['washington', nthWeekday(year, 2, { weekday: MONDAY, nth: 3 })],
    ['easter', easterSunday(year)],
    ['memorial-day', nthWeekday(year, 6, { weekday: MONDAY, nth: 0 })],
    ['labor-day', nthWeekday(year, 9, { weekday: MONDAY, nth: 1 })],
    ['columbus', nthWeekday(year, 10, { weekday: MONDAY, nth: 2 })],
    ['thanksgiving', thanksgiving],
    ['after-thanksgiving', thanksgiving + 1],
    ['christmas-eve', epochDayOf(`${year}-12-24`)],
    ['new-years-eve', epochDayOf(`${year}-12-31`)],
  ];
  return [
    ...days.map(([name, day]): Holiday => ({ name, date: dateOf(day), isObserved: false })),
    ...FIXED.flatMap(([name, monthAndDay]) => withObserved(name, epochDayOf(`${year}-${monthAndDay}`))),
    ...withObserved('new-year', epochDayOf(`${year + 1}-01-01`)),
  ]
    .filter(({ date }) => date.startsWith(`${year}-`))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

const FIXED = [
  ['new-year', '01-01'],
  ['juneteenth', '06-19'],
  ['independence-day', '07-04'],
  ['veterans-day', '11-11'],
  ['christmas', '12-25'],
] as const;

/** As in `Date.getUTCDay`. */
const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6];

const weekdayOf = (day: EpochDay): number => new Date(day * 86_400_000).getUTCDay();

function withObserved(name: HolidayName, day: EpochDay): readonly Holiday[] {
  const weekday = weekdayOf(day);
  const observed = weekday === SATURDAY ? day - 1 : weekday === SUNDAY ? day + 1 : undefined;
  const own = { name, date: dateOf(day), isObserved: false };
  return observed === undefined ? [own] : [own, { name, date: dateOf(observed), isObserved: true }];
}

/** The first is 1; 0 is the last of the month before. */
function nthWeekday(year: number, month: number, { weekday, nth }: { weekday: number; nth: number }): EpochDay {
  const first = epochDayOf(`${year}-${String(month).padStart(2, '0')}-01`);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Source: the anonymous Gregorian computus, as in Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  const month = Math.floor(monthAndDay / 31);
  return epochDayOf(`${year}-0${month}-${String((monthAndDay % 31) + 1).padStart(2, '0')}`);
}
