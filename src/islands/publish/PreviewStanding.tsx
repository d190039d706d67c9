import type { Meeting } from '../../domain/meeting.ts';
import type { PreviewGroup } from '../../formats/form/previewOf.ts';
import type { FormWords } from './formWords.ts';
import { asSentence, meetingsOf, sayChange, sayDate, sayHours, sayRhythms, sayStart } from './sayListing.ts';

interface Props {
  readonly words: FormWords;
  readonly group: PreviewGroup;
  readonly now: Temporal.Instant;
  readonly rhythms: readonly string[];
  readonly unsure: boolean;
}

/** Enough to find one that takes place behind a holiday or two. */
const LOOK_AT = 8;

/** The first answer of the page: does it meet, and when next. */
export function PreviewStanding({ words, group, now, rhythms, unsure }: Props) {
  const { time, group: page, form } = words;
  const meetings = group.status === 'running' || group.status === undefined ? meetingsOf(group, now, LOOK_AT) : [];
  const next = meetings.find(({ change }) => change !== 'cancelled');
  const off = meetings[0]?.change === 'cancelled' ? meetings[0] : undefined;
  const rhythm = (group.meetingTimes ?? []).length === 0 ? undefined : sayRhythms(group.meetingTimes ?? [], words);
  if (next === undefined) {
    return (
      <div className="panel panel--unsure preview__standing">
        <Door kind="unsure" top="?" />
        <div>
          <p>
            <strong>{headingWithout(group, words)}</strong>
          </p>
          {group.statusNote !== undefined && <p>{asSentence(group.statusNote)}</p>}
          {(rhythm === undefined ? rhythms : [rhythm]).map((said) => (
            <p key={said}>{asSentence(said)}</p>
          ))}
        </div>
      </div>
    );
  }
  const change = sayChange(next, words);
  return (
    <div className={`panel preview__standing ${unsure ? 'panel--unsure' : 'panel--lit'}`}>
      <Door
        kind={unsure ? 'unsure' : kindOf(next)}
        top={time.weekdayShortOf(next.starts.toPlainDate())}
        middle={time.dateShort(next.starts.toPlainDate())}
        bottom={time.clockShort(next.starts.toPlainTime())}
      />
      <div>
        {off !== undefined && (
          <p>
            {page.on.cancelled(time.dayAndMonth(off.starts.toPlainDate()))}
            {off.note === undefined ? '.' : `: ${asSentence(off.note)}`}
          </p>
        )}
        <p>
          <strong>{page.on.then}</strong>
        </p>
        <p className="preview__when">
          {sayStart(next, words)}, {sayHours(next, words)}
        </p>
        {change !== '' && <p>{asSentence(change)}</p>}
        {rhythm !== undefined && <p>{asSentence(rhythm)}</p>}
        {group.confirmedOn === undefined ? null : (
          <p className="small quiet">
            {page.confirmed.heading}: {sayDate(group.confirmedOn, words)}
          </p>
        )}
      </div>
    </div>
  );

  function headingWithout({ status }: PreviewGroup, { group: said }: FormWords): string {
    if (status === 'forming') return said.forming.heading;
    if (status === 'paused') return said.paused.heading;
    if (status === 'ended') return said.ended.heading;
    return (group.meetingTimes ?? []).length === 0 ? form.preview.missingTime : said.on.none;
  }
}

const kindOf = ({ change, format }: Meeting): string =>
  change === 'moved' ? 'moved' : format === 'online' ? 'online' : 'lit';

interface DoorProps {
  readonly kind: string;
  readonly top: string;
  readonly middle?: string;
  readonly bottom?: string;
}

/** Says what the words beside it say, so it is for the eye alone. */
function Door({ kind, top, middle, bottom }: DoorProps) {
  return (
    <div className={kind === 'lit' ? 'door' : `door door--${kind}`} aria-hidden="true">
      <b>{top}</b>
      {middle !== undefined && <span>{middle}</span>}
      {bottom !== undefined && <strong>{bottom}</strong>}
    </div>
  );
}
