import { readClock, type ReadClock } from '../reading/readClock.ts';
import { type Answer, type FormProblem, settle } from '../../domain/formProblem.ts';

interface StartReading {
  readonly clock?: ReadClock;
  readonly problems: readonly FormProblem[];
}

/** Unit: letters. No time is longer. */
const MOST = 60;

/** When it starts, as somebody types it. "7" is asked about with two buttons; what is no time at all, with an example. */
export function readStart(typed: string, field: string): StartReading {
  const words = typed.trim().slice(0, MOST);
  if (words === '') return { problems: [] };
  const reading = readClock({ starts: words });
  if (reading !== undefined && 'read' in reading) return { clock: reading.read, problems: [] };
  const halves = ['am', 'pm'].flatMap((half): readonly Answer[] => {
    const value = `${words} ${half}`;
    const whole = readClock({ starts: value });
    return whole !== undefined && 'read' in whole ? [{ field, value, says: 'value' }] : [];
  });
  const problem =
    halves.length === 2
      ? settle(field, 'starts-half', { text: words }, halves)
      : settle(field, 'starts-unread', { text: words });
  return { problems: [problem] };
}
