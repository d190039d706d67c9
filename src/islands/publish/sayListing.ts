import type { Meeting } from '../../domain/meeting.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import { nextMeetings } from '../../domain/nextMeetings.ts';
import type { PreviewGroup } from '../../formats/form/previewOf.ts';
import type { FormWords } from './formWords.ts';

/** Stands in until the place is known. The dates are the same in every zone but for the last hours of a day. */
const MEANWHILE = 'America/Chicago';

/** The next Meetings of a listing that is still being written. */
export function meetingsOf(preview: PreviewGroup, now: Temporal.Instant, count: number): readonly Meeting[] {
  const { timeZone = MEANWHILE, meetingTimes = [], exceptions = [], season, site, format = 'in-person' } = preview;
  const schedule = {
    ...{ timeZone, meetingTimes, exceptions, format, closures: [] },
    ...(season !== undefined && { season }),
    ...(site !== undefined && { site }),
  };
  return meetingTimes.length === 0 && exceptions.length === 0 ? [] : nextMeetings(schedule, { from: now, count });
}

/** "Every Tuesday, 6:30 to 8:00 p.m.; every first Monday of the month, noon to 1:30 p.m., online" */
export function sayRhythms(times: readonly MeetingTime[], { time, form }: FormWords): string {
  const said = times.map((meets) => {
    const from = Temporal.PlainTime.from(meets.starts);
    const own = [
      meets.format && form.where.formats[meets.format].toLowerCase(),
      meets.site?.name ?? meets.site?.street,
    ];
    return [time.rhythm(meets), time.fromTo(from, from.add({ minutes: meets.minutes })), ...own]
      .filter((part) => part !== undefined)
      .join(', ');
  });
  return said
    .map((one, index) => (index === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1)))
    .join('; ')
    .replace(/\.$/u, '');
}

/** "Tuesday, December 8" */
export const sayStart = ({ starts }: Meeting, { time }: FormWords): string => time.weekdayAndDate(starts.toPlainDate());

/** "6:30 to 8:00 p.m." */
export const sayHours = ({ starts, ends }: Meeting, { time }: FormWords): string =>
  time.fromTo(starts.toPlainTime(), ends.toPlainTime());

/** What differs about one Meeting, in a few words; as a Group's page says it. */
export function sayChange({ change, note = '', movedFrom, site, starts }: Meeting, { time, group }: FormWords): string {
  const { dates } = group;
  switch (change) {
    case 'as-usual':
      return '';
    case 'cancelled':
      return dates.cancelled(note);
    case 'online':
      return dates.online(note);
    case 'extra':
      return note === '' ? dates.extra : dates.extraNote(note);
    case 'moved': {
      const sameDay = movedFrom?.toPlainDate().equals(starts.toPlainDate()) ?? true;
      const parts = [
        movedFrom === undefined || sameDay ? undefined : dates.movedFrom(time.dayAndMonth(movedFrom.toPlainDate())),
        movedFrom === undefined || !sameDay || movedFrom.equals(starts)
          ? undefined
          : dates.movedTime(time.clock(starts.toPlainTime())),
        note !== '' ? note : site?.name === undefined ? undefined : dates.movedTo(site.name),
      ];
      return parts.filter((part) => part !== undefined).join('. ');
    }
  }
}

/** A date written `2026-12-01`, said. */
export const sayDate = (date: string, { time }: FormWords): string => time.date(Temporal.PlainDate.from(date));

/** "6:30 p.m.", from "18:30". */
export const sayClock = (starts: string, { time }: FormWords): string => time.clock(Temporal.PlainTime.from(starts));

/** Ends a sentence with one full stop, where "6:30 p.m." has not ended it already. */
export const asSentence = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);
