import { isOnlinePlace } from '../reading/readAttendance.ts';
import { atClockOf, type CalendarEntry } from './calendarEntries.ts';
import type { CalendarRecord } from './calendarRecords.ts';
import type { CalendarTime } from './calendarTime.ts';
import type { ListedDifference } from './listedSeries.ts';

/** A title that says the date is off: "CANCELLED - Tuesday group", "No meeting (holiday)". */
const OFF = /\b(?:cancell?ed|no (?:meeting|group)|cancelad[oa]|no hay (?:reunión|grupo))\b/iu;

/** The dates on which the series of a record differ: taken out, replaced, added. */
export function calendarDifferences({ series, instead, single, ours }: CalendarRecord): readonly ListedDifference[] {
  const differs = series.flatMap((master) => {
    const { start } = master;
    if (start === undefined) return [];
    const mine = instead.filter(({ uid }) => uid === master.uid);
    return [
      ...master.without.map((time) => cancelled(atClockOf(time, start), master)),
      ...master.extra.flatMap((time) => extra(atClockOf(time, start), master.minutes)),
      ...mine.flatMap((entry) => replaced(entry, master, start)),
    ];
  });
  if (ours === undefined) return differs;
  // Ours say a cancelled date twice, the second time with its reason, and write extra Meetings out.
  const [master] = series;
  const reasons = single.flatMap((entry) => {
    if (entry.start === undefined) return [];
    const words = noteOf(entry, master);
    if (entry.status === 'cancelled') return [{ ...cancelled(entry.start, entry), ...words }];
    return extra(entry.start, entry.minutes).map((one) => ({ ...one, ...words, ...otherPlace(entry, master, one) }));
  });
  const told = new Set(reasons.map(({ date, usually }) => `${date} ${usually ?? ''}`));
  return [...reasons, ...differs.filter(({ date, usually }) => !told.has(`${date} ${usually ?? ''}`))];
}

function cancelled({ date, clock }: CalendarTime, { start }: CalendarEntry): ListedDifference {
  const usually = clock ?? start?.clock;
  return { date, ...(usually !== undefined && { usually }), change: { kind: 'cancelled' } };
}

function extra({ date, clock }: CalendarTime, minutes: number | undefined): readonly ListedDifference[] {
  if (clock === undefined) return [];
  return [{ date, change: { kind: 'extra', starts: clock, ...(minutes !== undefined && { minutes }) } }];
}

function otherPlace(entry: CalendarEntry, master: CalendarEntry | undefined, { change }: ListedDifference) {
  const address = entry.where === master?.where ? undefined : entry.where;
  return address === undefined || isOnlinePlace(address) || change.kind !== 'extra'
    ? {}
    : { change: { ...change, address } };
}

function replaced(entry: CalendarEntry, master: CalendarEntry, start: CalendarTime): readonly ListedDifference[] {
  if (entry.instead === undefined) return [];
  const was = atClockOf(entry.instead, start);
  const usually = was.clock ?? start.clock;
  const where = { date: was.date, ...(usually !== undefined && { usually }) };
  const words = noteOf(entry, master);
  const title = entry.name ?? '';
  if (entry.status === 'cancelled') return [{ ...where, ...words, change: { kind: 'cancelled' } }];
  if (OFF.test(title) && !OFF.test(master.name ?? '')) {
    return [{ ...where, words: title, ...words, change: { kind: 'cancelled' } }];
  }
  const now = entry.start === undefined ? was : atClockOf(entry.start, start);
  const place = entry.where === undefined || entry.where === master.where ? undefined : entry.where;
  const isOnline = place !== undefined && (isOnlinePlace(place) || /^https?:/iu.test(place));
  const moved = {
    ...(now.date !== was.date && { to: now.date }),
    ...(now.clock !== undefined && now.clock !== usually && { starts: now.clock }),
    ...(entry.minutes !== undefined && entry.minutes !== master.minutes && { minutes: entry.minutes }),
    ...(place !== undefined && !isOnline && { address: place }),
  };
  if (Object.keys(moved).length > 0) return [{ ...where, ...words, change: { kind: 'moved', ...moved } }];
  return isOnline ? [{ ...where, ...words, change: { kind: 'online' } }] : [];
}

/** What stands before the words that every entry of the Group has. */
function noteOf({ about }: CalendarEntry, master: CalendarEntry | undefined): { readonly words?: string } {
  const usual = master?.about;
  if (about === undefined || usual === undefined || !about.endsWith(usual)) return {};
  const note = about.slice(0, -usual.length).trim();
  return note === '' ? {} : { words: note };
}
