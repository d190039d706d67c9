import { z } from 'zod';

/** Years a listing can sensibly speak of. A year outside is a slip of the keyboard. */
const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2100;

/**
 * A date on the calendar, `2026-12-22`, with no time and no zone.
 *
 * Error: a date that does not exist, such as 30 February, is refused rather than
 *   moved to the next month.
 */
export const CalendarDate = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'The date is missing. Write it as year-month-day, like 2026-12-22.'
        : `${JSON.stringify(input)} is not a date. Write it as year-month-day, like 2026-12-22.`,
  })
  .pipe(
    z.iso.date({
      error: ({ input }) =>
        `${JSON.stringify(input)} is not a date on the calendar. Write it as year-month-day, like 2026-12-22.`,
    }),
  )
  .refine(
    (date) => {
      const year = Number(date.slice(0, 4));
      return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    },
    { error: `The year must be between ${EARLIEST_YEAR} and ${LATEST_YEAR}.` },
  );
export type CalendarDate = z.infer<typeof CalendarDate>;
