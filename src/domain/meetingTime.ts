import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { capital } from './capital.ts';
import { MeetingFormat } from './meetingFormat.ts';
import { Site } from './site.ts';
import { type Weekday, WEEKDAYS } from './weekday.ts';

/** Local wall-clock time at the Site, 24-hour: `18:30`. */
export const ClockTime = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'The time is missing. Write it as 24-hour HH:MM in quotes, like "18:30".'
        : `${JSON.stringify(input)} is not a time. Write it as 24-hour HH:MM in quotes, like "18:30".`,
  })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, {
    error: ({ input }) => `${JSON.stringify(input)} is not a time. Write it as 24-hour HH:MM, like "18:30".`,
  });

/** How long a Meeting lasts. Unit: minutes. The programme runs 90; a listing may differ. */
export const Minutes = z
  .int({ error: 'The length is a whole number of minutes, like 90.' })
  .min(15, 'A meeting lasts at least 15 minutes.')
  .max(720, 'A meeting lasts at most 720 minutes.');

const everyMeeting = {
  /** The day it is at the Site, not the day it is for the visitor. */
  weekday: z.enum(WEEKDAYS),
  starts: ClockTime,
  minutes: Minutes.default(90),
  /** Where it differs from the Group's own. */
  format: MeetingFormat.optional(),
  site: Site.optional(),
};

const WEEKS = [1, 2, 3, 4, 5, -1] as const;

/**
 * When a Group meets, as its affiliate says it: a rhythm, never a list of dates.
 * `nextMeetings` turns a rhythm into dates. Times carry no zone because a Group
 * has exactly one (`Group.timeZone`).
 */
export const MeetingTime = z.discriminatedUnion(
  'rhythm',
  [
    z.strictObject({ rhythm: z.literal('weekly'), ...everyMeeting }),
    z
      .strictObject({
        rhythm: z.literal('every-other-week'),
        ...everyMeeting,
        /** Any one date this Group met; it decides which weeks are "on". */
        metOn: CalendarDate,
      })
      .superRefine(({ weekday, metOn }, context) => {
        if (weekdayOf(metOn) !== weekday) {
          context.addIssue({
            code: 'custom',
            path: ['metOn'],
            message: `${metOn} is a ${capital(weekdayOf(metOn))}, but the group meets on ${capital(weekday)}s. Give a ${capital(weekday)} on which it met.`,
          });
        }
      }),
    z.strictObject({
      rhythm: z.literal('monthly'),
      ...everyMeeting,
      /** Which of that weekday in the month: 1 is the first, 5 only where there is a fifth, -1 is the last. */
      weeks: z
        .array(z.literal(WEEKS, { error: 'A week of the month is 1, 2, 3, 4, 5, or -1 for the last.' }))
        .min(1, 'Say which weeks of the month, like [1, 3].')
        .refine((weeks) => new Set(weeks).size === weeks.length, { error: 'A week is named twice.' }),
    }),
  ],
  {
    error: ({ input }) => `Say how it repeats: rhythm: weekly, every-other-week or monthly.${readRhythm(input)}`,
  },
);
export type MeetingTime = z.infer<typeof MeetingTime>;

/** The weekday a date falls on. */
export function weekdayOf(date: CalendarDate): Weekday {
  return WEEKDAY_NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday';
}

const WEEKDAY_NAMES: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

function readRhythm(input: unknown): string {
  if (typeof input !== 'object' || input === null || !('rhythm' in input)) return '';
  return ` It says ${JSON.stringify(input.rhythm)}.`;
}
