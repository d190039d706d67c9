import type { GroupRecord } from '../domain/group.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { languageName } from '../strings/languageName.ts';
import { sayRhythms as sayRhythmsIn } from '../strings/sayRhythms.ts';
import type { Strings } from '../strings/stringsFor.ts';

/** "Tuesday, December 1, 6:30 to 8:00 p.m." in two parts, so that a narrow line breaks between them. */
export function sayMeeting({ starts, ends }: Meeting, { time }: Strings): readonly [date: string, hours: string] {
  return [time.weekdayAndDate(starts.toPlainDate()), time.fromTo(starts.toPlainTime(), ends.toPlainTime())];
}

/** "Every Tuesday, 6:30 to 8:00 p.m.; every first Monday of the month, noon to 1:30 p.m." */
export const sayRhythms = ({ meetingTimes }: Pick<GroupRecord, 'meetingTimes'>, { time }: Strings): string =>
  sayRhythmsIn(meetingTimes, time);

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
