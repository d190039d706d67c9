import type { Edition, Published } from './outFormat.ts';

/** Whether it has a place in a list of what meets this week, be it paused for now. */
export function isMeetingNow({ group }: Published, { today }: Pick<Edition, 'today'>): boolean {
  const { status, season } = group;
  const inSeason = (season?.from ?? today) <= today && (season?.until ?? today) >= today;
  return (status === 'running' || status === 'paused') && inSeason;
}
