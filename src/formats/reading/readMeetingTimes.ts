import type { z } from 'zod';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Listing } from '../feeds/listing.ts';
import type { Finding } from './placeSite.ts';
import { doubtDayInName } from './dayInName.ts';
import { defined } from './defined.ts';
import { lengthInNotes } from './lengthInNotes.ts';
import { listingTexts } from './listingTexts.ts';
import { isMidnightMeant } from './midnight.ts';
import { readClock } from './readClock.ts';
import { readDays } from './readDays.ts';
import { type Rhythm, readRhythm } from './readRhythm.ts';
import { quoteWords } from './reading.ts';
import { readLine, readParagraph } from './readText.ts';

export interface MeetingTimesReading {
  readonly times: readonly z.input<typeof MeetingTime>[];
  /** Errors where a day, a time or a rhythm has to be asked for. */
  readonly findings: readonly Finding[];
}

/**
 * A Meeting longer than the first is read, and doubted. One longer than the second is
 * asked about where only a length was given: that is often a time of day. Unit: minutes.
 */
const LONG = 240;
const TOO_LONG = 360;

/** When a Group meets: one MeetingTime for each day its record names. */
export function readMeetingTimes(listing: Listing): MeetingTimesReading {
  const findings: Finding[] = [];
  const line = (text: string | undefined) => readLine(text, 300)?.text;
  const days = readDays(
    listing.days.slice(0, 31).map((day) => line(day) ?? ''),
    listing.dayNumbers,
  );
  const clock = readClock({ starts: line(listing.starts), ends: line(listing.ends), duration: line(listing.duration) });
  const ask = (code: Finding['code'], message: string) => findings.push({ code, severity: 'error', message });
  if (days === undefined) ask('day-unclear', 'It does not say on which day it meets. Write the day, like "Tuesday".');
  else if ('question' in days) ask('day-unclear', days.question);
  if (clock === undefined)
    ask('no-meeting-time', 'It does not say at what time it meets. Write the time, like "7:00 pm".');
  else if ('question' in clock)
    ask(/\d/u.test(listing.starts ?? '') ? 'time-unclear' : 'no-meeting-time', clock.question);
  if (days === undefined || !('read' in days)) return { times: [], findings };
  const words = rhythmWords(listing);
  const doubt = doubtDayInName(words.name, days.read);
  if (doubt !== undefined) findings.push(doubt);
  const rhythms = days.read.map((weekday) => ({ weekday, rhythm: readRhythm({ weekday, ...words }) }));
  for (const { rhythm } of rhythms) if ('question' in rhythm) ask('rhythm-unclear', rhythm.question);
  if (clock === undefined || !('read' in clock)) return { times: [], findings: once(findings) };
  const { starts } = clock.read;
  const minutes = clock.read.minutes ?? lengthInNotes(words.notes, starts);
  if (starts === '00:00' && !isMidnightMeant(listing)) {
    const shown = quoteWords(listing.starts ?? '');
    ask(
      'time-unclear',
      `The time says ${shown}, which many forms write where no time was entered. At what time does it start? If at midnight, write "12:00 am" and the day that begins then.`,
    );
  }
  if ((minutes ?? 0) > TOO_LONG && listing.ends === undefined) {
    ask(
      'time-unclear',
      `It would last ${minutes} minutes. Is the length a time of day, or are start and length swapped? Write the end, like "8:30 pm".`,
    );
  } else if ((minutes ?? 0) > LONG) {
    findings.push({
      code: 'time-unclear',
      severity: 'warning',
      message: `It lasts ${minutes} minutes, which is unusually long. Check the start, the end and the length.`,
    });
  }
  const times = rhythms.flatMap(({ weekday, rhythm }) =>
    'read' in rhythm
      ? [{ ...ofRhythm(rhythm.read), weekday, starts, ...(minutes === undefined ? {} : { minutes }) }]
      : [],
  );
  return { times, findings: once(findings) };
}

function rhythmWords(listing: Listing) {
  const day = listing.days.map((text) => readLine(text)?.text ?? '').join(', ');
  const rhythm = readLine(listing.rhythm, 300)?.text;
  const name = readLine(listing.name)?.text;
  const groupName = readParagraph(listing.groupName, 8000)?.text;
  const notes = [...listingTexts(listing), ...(groupName === undefined ? [] : [groupName])];
  return { day, ...defined({ rhythm, name, onlyWeekly: listing.onlyWeekly }), notes };
}

/** The schema's arrays are its own to change; ours are not. */
function ofRhythm(rhythm: Rhythm) {
  return rhythm.rhythm === 'monthly' ? { rhythm: rhythm.rhythm, weeks: [...rhythm.weeks] } : rhythm;
}

/** Five days with the same doubt are one question. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ message }, index) => findings.findIndex((other) => other.message === message) === index);
}
