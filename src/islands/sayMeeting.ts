import type { Match } from '../domain/searchGroups.ts';
import type { Upcoming } from '../domain/upcoming.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

/** What a row says of the next Meeting, as a door and as sentences. */
export interface SaidMeeting {
  readonly door: {
    readonly kind: DoorKind;
    readonly top: string;
    readonly middle?: string | undefined;
    readonly bottom?: string | undefined;
    /** Three words instead of a day, a date and a time. */
    readonly inWords?: true;
  };
  /** A Meeting that will not take place. */
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
  /** For what is read on another day, as paper is: no "tomorrow", and nothing that is so only now. */
  readonly lasting?: boolean;
}

type NextMeeting = NonNullable<Upcoming['next']>;

/** Says when a Group meets next. In a room it is the Site's own time for everyone; online it is the visitor's too. */
export function sayMeeting(
  { candidate, freshness }: Pick<Match, 'freshness'> & { readonly candidate: Pick<Match['candidate'], 'status'> },
  ahead: Upcoming,
  situation: SayingSituation,
): SaidMeeting {
  const { words, lasting = false } = situation;
  const { next, cancelled, kinds } = ahead;
  const off =
    cancelled === undefined
      ? {}
      : { cancelled: words.noMeeting(words.time.weekdayAndDate(cancelled.starts.toPlainDate())) };
  if (next === undefined) return { ...notMeeting(candidate.status, words), ...off };
  const starts = joinsOnline(next, situation) ? next.starts.withTimeZone(situation.visitorZone) : next.starts;
  const ends = next.ends.withTimeZone(starts.timeZoneId);
  const until = words.time.clock(ends.toPlainTime());
  const isOn = kinds.includes('on-now') && !lasting;
  return {
    door: isOn
      ? {
          // A door is not lit for what nobody has confirmed lately.
          kind: freshness === 'confirmed' ? 'now' : 'unsure',
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
    next: [
      ...(isOn
        ? [joinsOnline(next, situation) ? words.onNowIn(until, words.time.zone(ends.timeZoneId)) : words.onNow(until)]
        : []),
      ...(kinds.includes('soon') && !lasting ? [`${saySoon(next, situation)}.`] : []),
      ...(isOn ? [] : sayStart(next, { starts, ends }, situation)),
      ...sayChange(ahead, words),
    ],
    ...off,
  };
}

function notMeeting(
  status: Match['candidate']['status'],
  { door, notYet, paused, noDate }: FinderStrings,
): Pick<SaidMeeting, 'door' | 'next'> {
  if (status === 'forming') {
    const [top = '', middle, bottom] = door.notYet;
    return { door: { kind: 'unsure', top, middle, bottom, inWords: true }, next: [notYet] };
  }
  if (status === 'paused') {
    const [top = '', middle] = door.paused;
    return { door: { kind: 'unsure', top, middle, inWords: true }, next: [paused] };
  }
  return { door: { kind: 'unsure', top: '?' }, next: [noDate] };
}

function saySoon(next: NextMeeting, { words, now }: SayingSituation): string {
  const minutes = Math.max(0, Math.ceil((next.starts.epochMilliseconds - now.epochMilliseconds) / 60_000));
  return minutes < 60 ? words.soon(minutes) : words.soonHours(Math.floor(minutes / 60), minutes % 60);
}

function sayStart(
  next: NextMeeting,
  { starts, ends }: Pick<NextMeeting, 'starts' | 'ends'>,
  situation: SayingSituation,
): readonly string[] {
  const { words, now } = situation;
  const today = now.toZonedDateTimeISO(starts.timeZoneId).toPlainDate();
  const date = starts.toPlainDate();
  const day = situation.lasting ? words.card.next(words.time.weekdayAndDate(date)) : sayDay(date, today, words);
  const hours = words.next(day, words.time.fromTo(starts.toPlainTime(), ends.toPlainTime()));
  if (!joinsOnline(next, situation)) return [hours];
  const here = words.time.zone(starts.timeZoneId);
  const there = words.time.zone(next.starts.timeZoneId);
  // Two names of one time, such as Chicago and Knox, need no second sentence, and the visitor knows the own one.
  if (starts.toPlainDateTime().equals(next.starts.toPlainDateTime())) return [words.inZone(hours, here)];
  return [words.yourTime(hours, here), words.groupTime(words.time.clock(next.starts.toPlainTime()), there)];
}

/** What is not as usual: of the next Meeting, or of another one that has moved this week. */
function sayChange({ next, moved, kinds }: Upcoming, words: FinderStrings): readonly string[] {
  const dateOf = ({ starts }: Pick<NextMeeting, 'starts'>) => words.time.weekdayAndDate(starts.toPlainDate());
  const from = next?.movedFrom?.toPlainDate();
  const other = moved !== undefined && moved.starts.epochMilliseconds !== next?.starts.epochMilliseconds;
  return [
    kinds.includes('online-this-time') && words.onlineThisTime,
    kinds.includes('other-place') && words.movedHere,
    kinds.includes('other-time') && from !== undefined && words.movedFrom(words.time.weekdayAndDate(from)),
    next?.change === 'extra' && words.extra,
    // Why or where, in the affiliate's own words.
    next !== undefined && next.change !== 'as-usual' && next.note !== undefined && sentence(next.note),
    other &&
      (moved.movedFrom === undefined
        ? words.movedOther(dateOf(moved))
        : words.movedTo(words.time.weekdayAndDate(moved.movedFrom.toPlainDate()), dateOf(moved))),
  ].filter((said) => said !== false);
}

const sentence = (note: string): string => (/[.!?]$/u.test(note) ? note : `${note}.`);

const joinsOnline = ({ format }: NextMeeting, { fromAfar = false }: SayingSituation): boolean =>
  format === 'online' || (fromAfar && format === 'hybrid');

function sayDay(date: Temporal.PlainDate, today: Temporal.PlainDate, words: FinderStrings): string {
  if (date.equals(today)) return words.today;
  if (date.equals(today.add({ days: 1 }))) return words.tomorrow;
  // The door has the date; in the coming days its name is enough.
  if (Temporal.PlainDate.compare(date, today.add({ days: 6 })) <= 0) return words.time.weekdayOf(date);
  return words.time.weekdayAndDate(date);
}

/** A door is not lit for what nobody has confirmed lately. */
function doorKind(next: NextMeeting, freshness: Match['freshness'], situation: SayingSituation): DoorKind {
  if (freshness !== 'confirmed') return 'unsure';
  if (joinsOnline(next, situation)) return 'online';
  return next.change === 'moved' ? 'moved' : 'lit';
}
