import type { MeetingTime } from './meetingTime.ts';

/** Meeting times in the words of a listing, for whoever keeps it: "tuesday 18:30 (90 min), 1st and 3rd week". */
export const sayTimes = (times: readonly MeetingTime[]): string => times.map(sayTime).join(' and ');

function sayTime(time: MeetingTime): string {
  const moment = `${time.weekday} ${time.starts} (${time.minutes} min)`;
  if (time.rhythm === 'monthly') return `${moment} in week ${time.weeks.map(sayWeek).join(' and ')} of the month`;
  return time.rhythm === 'weekly' ? moment : `${moment} every other week`;
}

const sayWeek = (week: number): string => (week === -1 ? 'last' : String(week));
