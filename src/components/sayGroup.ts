import type { GroupRecord } from '../domain/group.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { languageName } from '../strings/languageName.ts';
import type { Strings } from '../strings/stringsFor.ts';

/** "Tuesday, December 1, 6:30 to 8:00 p.m." in two parts, so that a narrow line breaks between them. */
export function sayMeeting({ starts, ends }: Meeting, { time }: Strings): readonly [date: string, hours: string] {
  return [time.weekdayAndDate(starts.toPlainDate()), time.fromTo(starts.toPlainTime(), ends.toPlainTime())];
}

/** "Every Tuesday, 6:30 to 8:00 p.m.; every first Monday of the month, noon to 1:30 p.m." */
export function sayRhythms(group: Pick<GroupRecord, 'meetingTimes'>, strings: Strings): string {
  const said = group.meetingTimes.map((meets) => `${strings.time.rhythm(meets)}, ${sayHours(meets, strings)}`);
  return said.map((one, index) => (index === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join('; ');
}

/** "6:30 to 8:00 p.m.", from a time and a length. */
export function sayHours({ starts, minutes }: { starts: string; minutes: number }, { time }: Strings): string {
  const from = Temporal.PlainTime.from(starts);
  return time.fromTo(from, from.add({ minutes }));
}

/** What differs about one Meeting, in a few words, or `undefined` when it is as usual and nothing is said of it. */
export function sayChange(meeting: Meeting, strings: Strings): string | undefined {
  const { change, note, movedFrom, site, starts } = meeting;
  const words = strings.group.dates;
  switch (change) {
    case 'as-usual':
      return note;
    case 'cancelled':
      return words.cancelled(note ?? '');
    case 'online':
      return words.online(note ?? '');
    case 'extra':
      return note === undefined ? words.extra : words.extraNote(note);
    case 'moved': {
      const said = [
        movedFrom !== undefined && !movedFrom.toPlainDate().equals(starts.toPlainDate())
          ? words.movedFrom(strings.time.dayAndMonth(movedFrom.toPlainDate()))
          : undefined,
        movedFrom !== undefined && movedFrom.toPlainDate().equals(starts.toPlainDate()) && !movedFrom.equals(starts)
          ? words.movedTime(strings.time.clock(starts.toPlainTime()))
          : undefined,
        note ?? (site?.name === undefined || movedFrom === undefined ? undefined : words.movedTo(site.name)),
      ];
      const parts = said.filter((part) => part !== undefined);
      return parts.map((part, index) => (index < parts.length - 1 ? asSentence(part) : part)).join(' ');
    }
  }
}

/** The names of the languages a Group speaks, in the language of the page. */
export const sayLanguages = (codes: readonly string[], language: SiteLanguage, { lists, time }: Strings): string =>
  time.listed(codes.map((code) => languageName(code, lists.card, language)));

/** A date written `2026-12-01`, said. */
export function sayDate(date: string, { time }: Strings): string {
  return time.date(Temporal.PlainDate.from(date));
}

/** Ends a sentence with one full stop, where "6:30 p.m." has not ended it already. */
export function asSentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
