import type { Match } from '../domain/searchGroups.ts';
import type { Upcoming } from '../domain/upcoming.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

/** What a row says of the next Meeting, as a door and as sentences. */
export interface SaidMeeting {
  readonly door: { readonly kind: DoorKind; readonly top: string; readonly middle?: string; readonly bottom?: string };
  /** A Meeting before the next that will not take place. */
  readonly cancelled?: string;
  readonly next: readonly string[];
}

export type DoorKind = 'lit' | 'now' | 'moved' | 'unsure' | 'online';

export interface SayingSituation {
  readonly words: FinderStrings;
  readonly now: Temporal.Instant;
  readonly visitorZone: string;
  /** Whether the visitor would join online, from wherever they are. */
  readonly fromAfar?: boolean;
}

type NextMeeting = NonNullable<Upcoming['next']>;

/** Says when a Group meets next. In a room it is the Site's own time for everyone; online it is the visitor's too. */
export function sayMeeting(
  { group, freshness }: Match,
  { next, cancelled }: Upcoming,
  situation: SayingSituation,
): SaidMeeting {
  const { words, now } = situation;
  const off =
    cancelled === undefined
      ? {}
      : { cancelled: words.noMeeting(words.time.weekdayAndDate(cancelled.starts.toPlainDate())) };
  if (next === undefined) {
    const why = { forming: words.notYet, paused: words.paused, running: words.noDate, ended: words.noDate };
    return { door: { kind: 'unsure', top: '?' }, next: [why[group.status]], ...off };
  }
  const starts = joinsOnline(next, situation) ? next.starts.withTimeZone(situation.visitorZone) : next.starts;
  const ends = next.ends.withTimeZone(starts.timeZoneId);
  const isOn = next.starts.epochMilliseconds <= now.epochMilliseconds;
  const until = words.time.clock(ends.toPlainTime());
  return {
    door: isOn
      ? {
          kind: 'now',
          top: words.door.now,
          middle: words.door.until,
          bottom: words.time.clockShort(ends.toPlainTime()),
        }
      : {
          kind: doorKind(next, freshness, situation),
          top: words.time.weekdayShortOf(starts.toPlainDate()),
          middle: words.time.dateShort(starts.toPlainDate()),
          bottom: words.time.clockShort(starts.toPlainTime()),
        },
    next: isOn ? [words.onNow(until)] : sayStart(next, { starts, ends }, situation),
    ...off,
  };
}

function sayStart(
  next: NextMeeting,
  { starts, ends }: Pick<NextMeeting, 'starts' | 'ends'>,
  situation: SayingSituation,
): readonly string[] {
  const { words, now } = situation;
  const today = now.toZonedDateTimeISO(starts.timeZoneId).toPlainDate();
  const day = sayDay(starts.toPlainDate(), today, words);
  const hours = words.next(day, words.time.fromTo(starts.toPlainTime(), ends.toPlainTime()));
  if (!joinsOnline(next, situation)) return [hours];
  const here = words.time.zone(starts.timeZoneId);
  const there = words.time.zone(next.starts.timeZoneId);
  // Two names of one time, such as Chicago and Knox, need no second sentence.
  if (starts.toPlainDateTime().equals(next.starts.toPlainDateTime())) return [words.inZone(hours, there)];
  return [words.yourTime(hours, here), words.groupTime(words.time.clock(next.starts.toPlainTime()), there)];
}

const joinsOnline = ({ format }: NextMeeting, { fromAfar = false }: SayingSituation): boolean =>
  format === 'online' || (fromAfar && format === 'hybrid');

function sayDay(date: Temporal.PlainDate, today: Temporal.PlainDate, words: FinderStrings): string {
  if (date.equals(today)) return words.today;
  if (date.equals(today.add({ days: 1 }))) return words.tomorrow;
  return words.time.weekdayAndDate(date);
}

/** A door is not lit for what nobody has confirmed lately. */
function doorKind(next: NextMeeting, freshness: Match['freshness'], situation: SayingSituation): DoorKind {
  if (freshness !== 'confirmed') return 'unsure';
  if (joinsOnline(next, situation)) return 'online';
  return next.change === 'moved' ? 'moved' : 'lit';
}
