import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { ClockTime, Minutes } from './meetingTime.ts';
import { Site } from './site.ts';
import { Line } from './text.ts';

/** Where or when a Meeting goes instead. At least one of its parts says what differs. */
const Move = z
  .strictObject({
    /** Another date, when it is not the usual day. */
    to: CalendarDate.optional(),
    starts: ClockTime.optional(),
    minutes: Minutes.optional(),
    site: Site.optional(),
    /** The change in a few words: "in the library, upstairs". */
    note: Line.optional(),
  })
  .refine((move) => Object.values(move).some((part) => part !== undefined), {
    error: 'Say what moves: to (a date), starts, site or note.',
  });

const Extra = z.strictObject({
  starts: ClockTime,
  minutes: Minutes.default(90),
  site: Site.optional(),
  note: Line.optional(),
});

const CHANGES = ['cancelled', 'moved', 'online', 'extra', 'meets'] as const;

/**
 * One date that differs from the rhythm.
 *
 * Exactly one of `cancelled`, `moved`, `online`, `extra` and `meets` says how. The
 * words after `cancelled`, `online` and `meets` are shown to the visitor. `meets`
 * says that nothing differs, where somebody would think so: on a holiday, or on a
 * day on which the Affiliate's other Groups do not meet.
 */
export const Exception = z
  .strictObject({
    /** The date the rhythm gives; for `extra`, the date it adds. */
    date: CalendarDate,
    /** Which Meeting, when there are two that day: the time it usually starts. */
    usually: ClockTime.optional(),
    cancelled: Line.optional(),
    moved: Move.optional(),
    online: Line.optional(),
    extra: Extra.optional(),
    meets: Line.optional(),
  })
  .superRefine((exception, context) => {
    const said = CHANGES.filter((change) => exception[change] !== undefined);
    if (said.length !== 1) {
      context.addIssue({
        code: 'custom',
        message: `Say one of ${CHANGES.join(', ')} for ${exception.date}. It says ${said.length === 0 ? 'none' : said.join(' and ')}.`,
      });
    }
  });
export type Exception = z.infer<typeof Exception>;

/**
 * What an Affiliate says of a date for all its Groups that meet on it, in the words
 * of a listing. `moved` and `extra` are left out: they name a time or a Site of one Group.
 */
export const AffiliateException = z
  .strictObject({
    date: CalendarDate,
    cancelled: Line.optional(),
    online: Line.optional(),
    meets: Line.optional(),
  })
  .superRefine(({ date, ...changes }, context) => {
    const said = Object.keys(changes);
    if (said.length !== 1) {
      context.addIssue({
        code: 'custom',
        message: `Say one of cancelled, online, meets for ${date}. It says ${said.length === 0 ? 'none' : said.join(' and ')}.`,
      });
    }
  });
export type AffiliateException = z.infer<typeof AffiliateException>;

/**
 * What an import writes for a date that a calendar leaves out without a reason. By
 * these words the next import knows that the line is its own, and takes it out again
 * where the calendar has the date back.
 */
export const NOT_IN_CALENDAR = 'No meeting, by the calendar';
