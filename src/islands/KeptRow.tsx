import { mainAddressOf } from '../domain/mainAddress.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { KeptStrings } from '../strings/en/kept.ts';
import { sayRhythms } from '../strings/sayRhythms.ts';
import { GroupRow, type RowSituation } from './GroupRow.tsx';
import type { KeptGroup } from './keptGroups.ts';
import type { KeptNow } from './lookUpKept.ts';

interface Props {
  readonly kept: KeptGroup;
  /** Absent while it is being looked up. */
  readonly now: KeptNow | undefined;
  readonly match: Match;
  readonly group: GroupDocument;
  /** Of its Affiliate. */
  readonly phone: string | undefined;
  readonly words: KeptStrings;
  readonly situation: RowSituation;
}

/** A kept Group, with whom to ask and where its page is, since a printed list has no links. */
export function KeptRow({ kept, now, match, group, phone, words, situation }: Props) {
  const { language, base } = situation;
  const { time } = situation.words;
  const path = mainAddressOf({ page: 'group', group: group.id }, { language, base });
  return (
    <GroupRow match={match} group={group} situation={{ ...situation, lasting: true }}>
      {group.meetingTimes.length > 0 && <p className="quiet">{sayRhythms(group.meetingTimes, time)}</p>}
      {now?.is === 'gone' && <p className="group-card__stop">{words.gone}</p>}
      {now?.is === 'unknown' && <p>{words.asKept(time.date(Temporal.PlainDate.from(kept.keptOn)))}</p>}
      {phone !== undefined && phone !== '' && (
        <p className="kept__ask">
          {words.ask} {group.affiliateName},{' '}
          <a className="link-line" href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>
            {phone}
          </a>
        </p>
      )}
      <p className="kept__address print-only">
        {words.page} {new URL(path, location.href).href}
      </p>
    </GroupRow>
  );
}
