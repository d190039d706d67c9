import type { MeetingFormat } from '../../domain/meetingFormat.ts';
import { sameClock } from '../../domain/sameClock.ts';
import type { TimeZone } from '../../domain/timeZone.ts';
import type { Listing } from '../feeds/listing.ts';
import type { Finding, PlacedSite, PlaceSite, ReadSite, SiteDraft } from './placeSite.ts';
import { plainLink } from './plainLink.ts';
import { plainLetters } from './plainLetters.ts';
import { isOnlinePlace, readAttendance } from './readAttendance.ts';
import { withPrecision } from './readRowSite.ts';
import { readSite } from './readSite.ts';
import { readLine } from './readText.ts';
import { readTimeZone, zoneBehindTime } from './readTimeZone.ts';
import type { Reading } from './reading.ts';
import { quoteWords } from './reading.ts';

export interface GroupPlace {
  readonly format: MeetingFormat;
  readonly site?: SiteDraft;
  readonly timeZone?: TimeZone;
  readonly findings: readonly Finding[];
}

export interface PlaceRules {
  readonly placeSite: PlaceSite;
  /** For Groups that meet online and name neither a zone nor a place. */
  readonly timeZone?: TimeZone;
  /** Its building is closed, and it meets online for now. */
  readonly onlineInstead: boolean;
  /** While nobody attends, how one does is no question. */
  readonly paused: boolean;
}

/** How one attends a Group, where, and whose clocks it keeps. */
export function readGroupPlace(listing: Listing, rules: PlaceRules): GroupPlace {
  const { site: read, findings: siteFindings } = readSite(listing.site ?? {});
  const attendance = attendanceAt(listing, read, rules.onlineInstead);
  // A Group each of whose times has a place of its own needs none itself.
  const elsewhere = (listing.moreTimes ?? []).length > 0 && listing.site === undefined;
  const format = 'read' in attendance ? attendance.read : (attendance.unsure ?? 'in-person');
  const hasPlace = read.city !== undefined || read.zip !== undefined || read.point !== undefined;
  const isForTimes = (listing.moreTimes ?? []).some(
    ({ attendance }) => attendance !== undefined && attendance !== 'online',
  );
  const needsPlace = (format !== 'online' || isForTimes) && (hasPlace || !(rules.paused || elsewhere));
  // Without any sign of a town the gazetteer says what is missing, unless how one attends is asked already.
  const isLookedUp = hasPlace || (needsPlace && 'read' in attendance);
  const placed: PlacedSite = isLookedUp ? rules.placeSite(read) : { findings: [] };
  const zone = readZone(listing, placed.timeZone, rules.timeZone);
  const unclear: Finding[] =
    'question' in attendance && !rules.paused && !(elsewhere && listing.attendance !== undefined)
      ? [{ code: 'attendance-unclear', severity: 'error', message: attendance.question }]
      : [];
  // An online Group is not held back by the town that a Feed wrote beside it.
  const aboutPlace = needsPlace
    ? [...siteFindings, ...placed.findings]
    : siteFindings.filter(({ code }) => code === 'outside-us');
  const timeTold = aboutPlace.some(({ code }) => code.startsWith('time-zone'));
  // Held back for its place, a Group need not be asked for its zone as well.
  const aboutZone =
    zone.timeZone === undefined && (timeTold || hasError([...aboutPlace, ...unclear])) ? [] : zone.findings;
  return {
    format,
    ...(needsPlace &&
      placed.site !== undefined && { site: withPrecision(placed.site, { listed: listing.site, read }) }),
    ...(zone.timeZone !== undefined && { timeZone: zone.timeZone }),
    findings: [...unclear, ...aboutPlace, ...aboutZone],
  };
}

function attendanceAt(listing: Listing, read: ReadSite, onlineInstead: boolean): Reading<MeetingFormat> {
  const differ = daysThatDiffer(listing);
  if (differ !== undefined) {
    const question = `The notes say ${quoteWords(differ)}. Make a record for each day, and say in each whether one attends in person or online.`;
    return { question };
  }
  const { name, street, city } = listing.site ?? {};
  const shown = [name, street, city].map((text) => readLine(text)?.text);
  const online = shown.find(isOnlinePlace);
  return readAttendance({
    attendance: listing.attendance,
    traits: listing.traits,
    onlineLink:
      listing.onlineLink === undefined ? undefined : plainLink(readLine(listing.onlineLink, 3000)?.text ?? ''),
    onlinePhone: listing.onlinePhone,
    siteName: online ?? shown[0],
    street: read.street,
    placed: [read.city, read.zip, read.point].some((part) => part !== undefined),
    approximate: read.approximate,
    onlineInstead,
  });
}

const DAYS =
  '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:days?)?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?';
const IN_ROOM = new RegExp(`\\b(?:${DAYS})\\b[^.;,]{0,20}\\b(?:in[- ]person|presencial|en persona)`, 'u');
const ON_SCREEN = new RegExp(`\\b(?:${DAYS})\\b[^.;,]{0,20}\\b(?:on zoom|via zoom|zoom|online|virtual|en linea)`, 'u');

/** "Mondays in person, Wednesdays on Zoom": the days differ, and one record has one way to attend. */
function daysThatDiffer({ notes, groupNotes, days }: Listing): string | undefined {
  return [notes, groupNotes, days.join(', ')]
    .map((text) => readLine(text, 4000)?.text ?? '')
    .find((text) => {
      const plain = plainLetters(text);
      return IN_ROOM.test(plain) && ON_SCREEN.test(plain);
    });
}

function zoneInTimes({ starts = '', ends = '' }: Listing): string | undefined {
  return zoneBehindTime(readLine(ends)?.text ?? '') ?? zoneBehindTime(readLine(starts)?.text ?? '');
}

interface ZoneReading {
  readonly timeZone?: TimeZone;
  readonly findings: readonly Finding[];
}

/** The place decides; the Feed's own word stands in where there is none, and the Affiliate's zone after that. */
function readZone(listing: Listing, placed: TimeZone | undefined, usual: TimeZone | undefined): ZoneReading {
  const written = listing.timeZone ?? zoneInTimes(listing);
  const named = readTimeZone(readLine(written)?.text);
  if (placed !== undefined) {
    if (named === undefined && listing.timesInZone === true) {
      const question = `The calendar keeps the time of ${quoteWords(written ?? '')}, which is no zone of the United States that we know. What does the clock at the place show when it starts? Give the entry a zone like "${placed}".`;
      return { findings: [{ code: 'time-zone-unclear', severity: 'error', message: question }] };
    }
    if (named === undefined || sameClock(named, placed)) return { timeZone: placed, findings: [] };
    if (listing.timesInZone === true) {
      const question = `The calendar keeps ${quoteWords(written ?? '')} time, but the place keeps ${placed} time. What does the clock there show when it starts? Give the entry the time zone of the place.`;
      return { findings: [{ code: 'time-zone-unclear', severity: 'error', message: question }] };
    }
    const message = `The time zone says ${quoteWords(written ?? '')}, but the place keeps ${placed} time, which is taken. Check the time.`;
    return { timeZone: placed, findings: [{ code: 'time-zone-doubtful', severity: 'warning', message }] };
  }
  if (named !== undefined) return { timeZone: named, findings: [] };
  if (usual !== undefined && (written ?? '').trim() === '') return { timeZone: usual, findings: [] };
  const said =
    (written ?? '').trim() === ''
      ? 'It does not say which time zone its time is in.'
      : `The time zone says ${quoteWords(written ?? '')}.`;
  const message = `${said} Write its full name, like "America/Chicago", or the town and state.`;
  return { findings: [{ code: 'time-zone-unclear', severity: 'error', message }] };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
