import type { MeetingTime } from '../domain/meetingTime.ts';
import type { time as english } from './en/time.ts';

/** "Every Tuesday, 6:30 to 8:00 p.m.; every first Monday of the month, noon to 1:30 p.m." What is said once is not said again. */
export function sayRhythms(times: readonly MeetingTime[], time: typeof english): string {
  const said = new Set(times.map((meets) => `${time.rhythm(meets)}, ${sayHours(meets, time)}`));
  return [...said].map((one, index) => (index === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join('; ');
}

/** "6:30 to 8:00 p.m.", from a time and a length. Unit: minutes. */
function sayHours(
  { starts, minutes }: Pick<MeetingTime, 'starts' | 'minutes'>,
  time: Pick<typeof english, 'fromTo'>,
): string {
  const from = Temporal.PlainTime.from(starts);
  return time.fromTo(from, from.add({ minutes }));
}
