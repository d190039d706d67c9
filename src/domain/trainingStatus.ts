import type { TrainingWeekend } from './facilitator.ts';
import { daysBetween } from './freshness.ts';

/** Whether somebody can still apply for a TrainingWeekend. */
export type TrainingStatus = 'open' | 'closing-soon' | 'full' | 'closed' | 'past';

/** From here on a visitor should not put it off. Unit: days before the last day to apply. */
const CLOSING_SOON_DAYS = 14;

/**
 * How a TrainingWeekend stands today.
 *
 * Shape: `today` is a calendar date. The last day to apply still counts as open,
 * and a weekend is not past before its last day is over.
 */
export function trainingStatus(
  { until, applyBy, seatsLeft }: Pick<TrainingWeekend, 'until' | 'applyBy' | 'seatsLeft'>,
  today: string,
): TrainingStatus {
  if (until < today) return 'past';
  if (seatsLeft === 0) return 'full';
  if (applyBy < today) return 'closed';
  return daysBetween(today, applyBy) <= CLOSING_SOON_DAYS ? 'closing-soon' : 'open';
}
