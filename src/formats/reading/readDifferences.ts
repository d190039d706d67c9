import type { z } from 'zod';
import { epochDayOf } from '../../domain/epochDay.ts';
import { NOT_IN_CALENDAR, type Exception } from '../../domain/exception.ts';
import { MeetingTime } from '../../domain/meetingTime.ts';
import { meetsOn } from '../../domain/schedule.ts';
import type { ListedDifference } from '../feeds/listedSeries.ts';
import { splitPlaceLine } from '../feeds/placeLine.ts';
import { defined } from './defined.ts';
import type { PlaceSite, SiteDraft } from './placeSite.ts';
import { readSite } from './readSite.ts';
import type { SeriesReading } from './readSeries.ts';
import type { Words } from './readWords.ts';

type ExceptionDraft = z.input<typeof Exception>;

export interface DifferenceRules {
  readonly placeSite: PlaceSite;
  readonly words: Words;
  readonly today?: string | undefined;
}

/** What the `Group` schema takes in. */
const MOST = 200;

/**
 * The dates on which a series differs, as exceptions: those of this year and later,
 * because calendars keep all they ever had. One that the rhythm does not give changes
 * nothing and is left out; one moved from such a date is an extra Meeting.
 */
export function readDifferences(
  differs: readonly ListedDifference[],
  { times, season }: SeriesReading,
  { placeSite, words, today }: DifferenceRules,
): readonly ExceptionDraft[] {
  const earliest = today === undefined ? '' : `${today.slice(0, 4)}-01-01`;
  const rhythms = times.flatMap((time) => MeetingTime.safeParse(time).data ?? []);
  const meetingsOn = (date: string) => rhythms.filter((time) => meetsOn(time, epochDayOf(date), { season }));
  const drafts = differs
    .filter(({ date, change }) => laterOf(date, 'to' in change ? change.to : undefined) >= earliest)
    .flatMap((one): readonly ExceptionDraft[] => {
      const there = meetingsOn(one.date);
      const said = one.words === undefined ? undefined : words.line(one.words);
      const isRhythm = there.some(({ starts }) => one.usually === undefined || starts === one.usually);
      if (!isRhythm) return extraOf(one, said, placed);
      const usually = there.length > 1 ? one.usually : undefined;
      const where = { date: one.date, ...defined({ usually }) };
      const { change } = one;
      if (change.kind === 'cancelled') return [{ ...where, cancelled: said ?? NOT_IN_CALENDAR }];
      if (change.kind === 'online') return [{ ...where, online: said ?? 'Online this time' }];
      if (change.kind === 'extra') return extraOf(one, said, placed);
      const { to, starts, minutes, address } = change;
      const moved = { ...defined({ to, starts, minutes }), ...withNote(placed(address), said) };
      return Object.keys(moved).length === 0 ? [] : [{ ...where, moved }];
    });
  const once = drafts.filter((draft, index) => drafts.findIndex((other) => isSame(other, draft)) === index);
  return once.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)).slice(-MOST);

  /** The Site of an address; or the address as words where it cannot be placed. */
  function placed(address: string | undefined): { readonly site?: SiteDraft; readonly note?: string } {
    if (address === undefined) return {};
    const { site } = placeSite(readSite(splitPlaceLine(address)).site);
    return site === undefined ? defined({ note: words.line(address) }) : { site };
  }
}

function extraOf(
  { date, change }: ListedDifference,
  said: string | undefined,
  placed: (address: string | undefined) => { readonly site?: SiteDraft; readonly note?: string },
): readonly ExceptionDraft[] {
  if (!('starts' in change)) return [];
  const { to, starts, minutes, address } = change;
  return [{ date: to ?? date, extra: { starts, ...defined({ minutes }), ...withNote(placed(address), said) } }];
}

function withNote({ site, note }: { readonly site?: SiteDraft; readonly note?: string }, said: string | undefined) {
  return defined({ site, note: said ?? note });
}

const laterOf = (date: string, other: string | undefined): string =>
  other === undefined || date > other ? date : other;

const isSame = (one: ExceptionDraft, other: ExceptionDraft): boolean =>
  one.date === other.date && one.usually === other.usually && (one.extra?.starts ?? '') === (other.extra?.starts ?? '');
