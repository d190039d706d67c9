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

const CHANGES = ['cancelled', 'moved', 'online', 'extra'] as const;

/**
 * One date that differs from the rhythm.
 *
 * Exactly one of `cancelled`, `moved`, `online` and `extra` says how. The words
 * after `cancelled` and `online` are shown to the visitor.
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
