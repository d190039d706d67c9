import { epochDayOf } from '../../domain/epochDay.ts';
import type { GroupStatus } from '../../domain/group.ts';
import type { GroupDraft } from '../../domain/incomingGroup.ts';
import { MeetingTime } from '../../domain/meetingTime.ts';
import { meetsOn } from '../../domain/schedule.ts';
import type { Listing } from '../feeds/listing.ts';
import { defined } from './defined.ts';
import type { ChangesReading } from './readChanges.ts';
import type { DateWords } from './readDateWords.ts';
import { type DifferenceRules, readDifferences } from './readDifferences.ts';
import type { SeriesReading } from './readSeries.ts';

/** Only a record that says something of single dates says anything of exceptions. */
export function exceptionsOf(
  {
    listing: { differs },
    dates: { off, season },
    times,
    changes: { exceptions },
  }: {
    readonly listing: Listing;
    readonly dates: DateWords;
    readonly times: SeriesReading;
    readonly changes: ChangesReading;
  },
  rules: DifferenceRules,
): Pick<GroupDraft, 'exceptions'> {
  const cancelled = off.map(({ date, words }) => ({ date, words, change: { kind: 'cancelled' } as const }));
  const within = { ...times, ...defined({ season: times.season ?? season }) };
  const all = [...readDifferences([...(differs ?? []), ...cancelled], within, rules), ...exceptions];
  return differs !== undefined || all.length > 0 ? { exceptions: all } : {};
}

/** Whether the rhythm gives a Meeting on a date. */
export function meetingDays({ times, season }: SeriesReading): (date: string) => boolean {
  const rhythms = times.flatMap((time) => MeetingTime.safeParse(time).data ?? []);
  return (date) => rhythms.some((time) => meetsOn(time, epochDayOf(date), { season }));
}

/** "Back on" in a row of a Group that is paused is the date on which it meets again. */
export function resumption(
  status: GroupStatus | undefined,
  said: string | undefined,
  backOn: readonly string[],
): Pick<GroupDraft, 'resumesOn'> {
  const [first] = [...backOn].sort();
  return status === 'paused' && said === undefined && first !== undefined ? { resumesOn: first } : {};
}
