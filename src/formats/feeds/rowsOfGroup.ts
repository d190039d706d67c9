import { capital } from '../../domain/capital.ts';
import { clockAt, clockMinutes } from '../../domain/clockMinutes.ts';
import type { Exception } from '../../domain/exception.ts';
import type { GroupRecord } from '../../domain/group.ts';
import type { MeetingFormat } from '../../domain/meetingFormat.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Site } from '../../domain/site.ts';
import { type ChangeKind, sayChange } from './plainChange.ts';
import type { PlainColumn } from './plainColumns.ts';

/** One row of our own table: column → cell. What is left out is blank. */
export type Row = Readonly<Partial<Record<PlainColumn, string | undefined>>>;

/**
 * A Group as rows of our own table: first all that is said once, with the first time;
 * then "also meets" for each further time; then a row for each date that differs.
 *
 * A first time that has a place or a way to attend of its own stands in a row of its
 * own as well, because the first row's are those of the Group.
 */
export function rowsOfGroup(group: GroupRecord): readonly Row[] {
  const [first, ...later] = group.meetingTimes;
  const isOwn = first !== undefined && (first.site !== undefined || first.format !== undefined);
  const further = isOwn ? group.meetingTimes : later;
  const which: Row = { id: group.id, affiliate: group.affiliate, name: group.name };
  return [
    { ...which, ...said(group), ...(first === undefined || isOwn ? {} : whenOf(first)) },
    ...further.map((time) => ({
      ...which,
      change: sayChange('also'),
      ...whenOf(time),
      attendance: time.format === undefined ? undefined : FORMATS[time.format],
      ...siteOf(time.site),
    })),
    ...group.exceptions.map((exception) => ({ ...which, ...changeOf(exception) })),
  ];
}

function said(group: GroupRecord): Row {
  const { access, firstVisit, contact, online, ages, season, facilitatorPair: pair, source } = group;
  return {
    season: season === undefined ? undefined : sayRange(season),
    attendance: FORMATS[group.format],
    ...siteOf(group.site),
    timeZone: group.timeZone,
    onlineLink: online?.link,
    howToJoin: online?.how,
    languages: group.languages.join(', '),
    audience: group.audiences.join(', '),
    ages: ages === undefined ? undefined : sayAges(ages),
    registration: group.registration,
    registrationLink: group.registrationLink,
    notes: group.description,
    phone: contact?.phone,
    email: contact?.email,
    contact: contact?.name,
    contactNote: contact?.note,
    website: contact?.website,
    status: group.status,
    statusNote: group.statusNote,
    resumesOn: group.resumesOn,
    stepFree: access?.stepFree,
    accessibleToilet: access?.accessibleToilet,
    asl: access?.asl,
    parking: access?.parking,
    transit: access?.transit,
    accessNotes: access?.notes,
    entrance: firstVisit?.entrance,
    room: firstVisit?.room,
    lookFor: firstVisit?.lookFor,
    firstVisitNotes: firstVisit?.notes,
    facilitators:
      pair === undefined ? undefined : [pair.status, ...(pair.since === undefined ? [] : [pair.since])].join(' since '),
    confirmedOn: group.confirmedOn,
    writtenIn: group.writtenIn,
    formerly: group.formerly.join(' '),
    source: source === undefined ? 'by hand' : source.feed,
    sourceId: source?.id,
    demonstration: group.demonstration ? 'yes' : undefined,
  };
}

const FORMATS: Readonly<Record<MeetingFormat, string>> = {
  'in-person': 'in person',
  online: 'online',
  hybrid: 'hybrid',
};

function whenOf(time: MeetingTime): Row {
  return { day: capital(time.weekday), ...clockCells(time.starts, time.minutes), repeats: sayRhythm(time) };
}

function sayRhythm(time: MeetingTime): string {
  if (time.rhythm === 'weekly') return 'weekly';
  if (time.rhythm === 'every-other-week') return `every other week, met ${time.metOn}`;
  const weeks = time.weeks.map((week) => ORDINALS[week]);
  return `${weeks.join(', ')} ${capital(time.weekday)}`;
}

const ORDINALS = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', [-1]: 'last' } as const;

/** A start with its end, which people read more easily than a length; a length where there is only that. */
function clockCells(starts: string | undefined, minutes: number | undefined): Row {
  if (starts === undefined) return { length: minutes === undefined ? undefined : `${minutes} minutes` };
  if (minutes === undefined) return { starts: sayClock(starts) };
  return { starts: sayClock(starts), ends: sayClock(clockAt((clockMinutes(starts) + minutes) % (24 * 60))) };
}

/** "18:30" → "6:30 pm", which no spreadsheet turns into a fraction of a day unasked, and no reader asks about. */
export function sayClock(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

function siteOf(site: Site | undefined): Row {
  if (site === undefined) return {};
  return {
    site: site.name,
    address: site.street,
    city: site.city,
    state: site.state,
    zip: site.zip,
    siteNotes: site.arriving,
    latitude: site.latitude?.toString(),
    longitude: site.longitude?.toString(),
    approximate: site.precision,
  };
}

function changeOf({ date, usually, cancelled, moved, online, extra, meets }: Exception): Row {
  const about = (kind: ChangeKind): Row => ({
    change: sayChange(kind),
    date,
    usually: usually === undefined ? undefined : sayClock(usually),
  });
  if (moved !== undefined) {
    return {
      ...about('moved'),
      newDate: moved.to,
      ...clockCells(moved.starts, moved.minutes),
      ...siteOf(moved.site),
      notes: moved.note,
    };
  }
  if (extra !== undefined) {
    return { ...about('extra'), ...clockCells(extra.starts, extra.minutes), ...siteOf(extra.site), notes: extra.note };
  }
  if (meets !== undefined) return { ...about('meets'), notes: meets };
  return online === undefined ? { ...about('cancelled'), notes: cancelled } : { ...about('online'), notes: online };
}

type Ends<T> = { readonly from?: T | undefined; readonly until?: T | undefined };

function sayRange({ from, until }: Ends<string>): string | undefined {
  if (from === undefined) return until === undefined ? undefined : `until ${until}`;
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}

function sayAges({ from, until }: Ends<number>): string | undefined {
  if (from === undefined) return until === undefined ? undefined : `up to ${until}`;
  return until === undefined ? `${from}+` : `${from}-${until}`;
}
