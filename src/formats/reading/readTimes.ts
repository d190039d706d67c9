import type { z } from 'zod';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Listing } from '../feeds/listing.ts';
import type { Finding } from './placeSite.ts';
import { type MeetingTimesReading, readMeetingTimes } from './readMeetingTimes.ts';
import { readRowSite, type RowRules } from './readRowSite.ts';

/** When a Group meets, in all the rows it has; a further row may have its own place and its own way to attend. */
export function readTimes(
  listing: Listing,
  { mayHaveNone, ...rules }: RowRules & { readonly mayHaveNone: boolean },
): MeetingTimesReading {
  const { moreTimes = [], ...first } = listing;
  const isSilent = first.days.every((day) => day.trim() === '') && first.starts === undefined;
  const own = isSilent && (mayHaveNone || moreTimes.length > 0) ? NONE : readMeetingTimes(first);
  const times: z.input<typeof MeetingTime>[] = [...own.times];
  const findings: Finding[] = [...own.findings];
  const rest = withoutTime(first);
  for (const { place, attendance, site, ...when } of moreTimes) {
    const read = readMeetingTimes({ ...rest, ...when });
    const elsewhere = site === undefined ? { findings: [] } : readRowSite(site, rules);
    const format = attendance === 'suspended' ? undefined : attendance;
    times.push(
      ...read.times.map((time) => ({
        ...time,
        ...(format !== undefined && { format }),
        ...(elsewhere.site !== undefined && { site: elsewhere.site }),
      })),
    );
    findings.push(...[...read.findings, ...elsewhere.findings].map((finding) => ({ ...finding, place })));
  }
  return { times, findings };
}

function withoutTime(listing: Listing): Listing {
  const rest: Listing = { ...listing, days: [] };
  for (const key of ['starts', 'ends', 'duration', 'rhythm']) Reflect.deleteProperty(rest, key);
  return rest;
}

const NONE: MeetingTimesReading = { times: [], findings: [] };
