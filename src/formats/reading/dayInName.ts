import { capital } from '../../domain/capital.ts';
import type { Weekday } from '../../domain/weekday.ts';
import type { Finding } from './placeSite.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';

/** Days that are other words as well, and shorter ones: "Into the Sun", "We Do Recover", "Mar Vista". */
const OTHER_WORDS = new Set(['sun', 'suns', 'mar', 'mie', 'jue', 'vie', 'lun', 'dom', 'sab', 'sat', 'wed']);

/**
 * Doubts a day that the Group's own name contradicts: "Friday Night Group" on a
 * Saturday. A warning only, because a club often gives all its days one name, and the
 * page shows both. `undefined` where the name names no day, one of the days, or several.
 */
export function doubtDayInName(name: string | undefined, days: readonly Weekday[]): Finding | undefined {
  if (name === undefined || days.length === 0) return undefined;
  const words = plainLetters(name.slice(0, 200)).split(/[^a-z']+/u);
  const named = new Set(
    words.filter((word) => word.length > 2 && !OTHER_WORDS.has(word)).flatMap((word) => WEEKDAY_WORDS.get(word) ?? []),
  );
  const [only] = named;
  if (only === undefined || named.size > 1 || days.includes(only)) return undefined;
  return {
    code: 'day-unclear',
    severity: 'warning',
    message: `The name ${quoteWords(name)} says another day than ${days.map(capital).join(', ')}, which was taken. Check the day.`,
  };
}
