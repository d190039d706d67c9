import { NAMI_HELPLINE } from '../domain/crisisLine.ts';

export type HelpLineNow =
  | { readonly open: true; readonly until: Temporal.ZonedDateTime }
  | { readonly open: false; readonly opens: Temporal.ZonedDateTime };

const FRIDAY = 5;

/** Whether the NAMI HelpLine answers now, by its weekly hours. Its holidays nobody publishes ahead. */
export function helpLineNow(now: Temporal.Instant): HelpLineNow {
  const { timeZone, opensHour, closesHour } = NAMI_HELPLINE;
  const there = now.toZonedDateTimeISO(timeZone);
  const at = (date: Temporal.PlainDate, hour: number) =>
    date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });
  const today = there.toPlainDate();
  if (today.dayOfWeek <= FRIDAY) {
    if (there.hour < opensHour) return { open: false, opens: at(today, opensHour) };
    if (there.hour < closesHour) return { open: true, until: at(today, closesHour) };
  }
  const days = today.dayOfWeek < FRIDAY ? 1 : 8 - today.dayOfWeek;
  return { open: false, opens: at(today.add({ days }), opensHour) };
}
