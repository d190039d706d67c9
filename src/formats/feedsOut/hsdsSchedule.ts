import { formatOf } from '../../domain/group.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import { dayCodes } from '../icalendarRhythm.ts';
import { firstDate } from '../schemaOrgSchedule.ts';
import { type Edition, type Published, saidOf } from './outFormat.ts';

/** Unit: nanoseconds. */
const HOUR = 3_600_000_000_000;

/**
 * A rhythm as HSDS has it. Hours carry the offset in force when the file was made,
 * and the note names the zone: for half the year the offset is another.
 */
export function scheduleRecord(
  published: Published,
  edition: Edition,
  { time, id }: { readonly time: MeetingTime; readonly id: string },
): unknown {
  const { group, affiliate } = published;
  const words = edition.words(group.writtenIn);
  const moment = edition.now.toZonedDateTimeISO(group.timeZone);
  const starts = Temporal.PlainTime.from(time.starts);
  const clock = (at: Temporal.PlainTime) => `${at.toString({ smallestUnit: 'minute' })}${moment.offset}`;
  return saidOf({
    id,
    freq: time.rhythm === 'monthly' ? 'MONTHLY' : 'WEEKLY',
    interval: time.rhythm === 'every-other-week' ? 2 : 1,
    byday: dayCodes(time).join(','),
    dtstart:
      time.rhythm === 'every-other-week' ? firstDate({ ...group, closures: affiliate.closures }, time) : undefined,
    opens_at: clock(starts),
    closes_at: clock(starts.add({ minutes: time.minutes })),
    timezone: moment.offsetNanoseconds / HOUR,
    valid_from: group.season?.from,
    valid_to: group.season?.until,
    until: group.season?.until,
    attending_type: formatOf(group, time),
    schedule_link: edition.pageOf(group),
    description: words.when({ ...time, site: undefined }),
    notes: [
      words.offset(group.timeZone),
      ...group.exceptions.map(words.exception),
      ...affiliate.closures.map(words.closure),
    ].join('\n'),
  });
}
