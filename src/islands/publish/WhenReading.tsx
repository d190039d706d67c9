import { meetingsOf, sayChange, sayRhythms, sayStart } from './sayListing.ts';
import type { FormState } from './formState.ts';
import { useSettled } from './useSettled.ts';

interface Props {
  readonly form: FormState;
  readonly now: Temporal.Instant;
}

/** Long enough that a screen reader is not interrupted at every key. Unit: milliseconds. */
const QUIET = 500;

const SHOWN = 4;

/** What was read of "when", in words, with the next dates. Dashed while something is still asked. */
export function WhenReading({ form: { words, checked }, now }: Props) {
  const { when } = words.form;
  const { preview, rhythms, problems } = useSettled(checked, QUIET);
  const asked = problems.find(({ field, weight }) => field.startsWith('times.') && weight === 'settle');
  const times = preview.meetingTimes ?? [];
  const certain = asked === undefined && times.length > 0;
  const meetings = meetingsOf(preview, now, SHOWN);
  return (
    <div className={`panel reading-back ${certain ? 'panel--lit' : 'panel--unsure'}`} role="status">
      <strong>{when.read}</strong>
      <div>
        {times.length === 0 && rhythms.length === 0 && (asked === undefined || asked.kind === 'when-missing') && (
          <p>{when.nothing}</p>
        )}
        {times.length > 0 ? <p>{sayRhythms(times, words)}.</p> : rhythms.map((rhythm) => <p key={rhythm}>{rhythm}.</p>)}
        {asked !== undefined && (rhythms.length > 0 || asked.kind !== 'when-missing') && (
          <p>{words.problems[asked.kind](asked.parts)}</p>
        )}
        {certain && preview.timeZone !== undefined && (
          <p className="small">{when.zoneIs(words.time.zone(preview.timeZone))}</p>
        )}
      </div>
      {meetings.length > 0 && (
        <>
          <strong>{when.next}</strong>
          <ul>
            {meetings.map((meeting) => (
              <li key={meeting.starts.toString()}>
                {sayStart(meeting, words)}
                {meeting.change === 'as-usual' ? '' : `: ${sayChange(meeting, words)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
