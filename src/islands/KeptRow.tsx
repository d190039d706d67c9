import { freshness } from '../domain/freshness.ts';
import { mainAddressOf } from '../domain/mainAddress.ts';
import type { Settings } from '../domain/settings.ts';
import type { KeptStrings } from '../strings/en/kept.ts';
import { sayRhythms } from '../strings/sayRhythms.ts';
import { GroupRow, type RowSituation } from './GroupRow.tsx';
import type { KeptGroup } from './keptGroups.ts';
import { KeptPhone } from './KeptPhone.tsx';
import type { KeptNow } from './lookUpKept.ts';

interface Props {
  readonly kept: KeptGroup;
  /** Absent while it is being looked up. */
  readonly now: Exclude<KeptNow, { is: 'gone' }> | undefined;
  readonly rules: Settings['freshness'];
  /** Of its Affiliate. */
  readonly phone: string | undefined;
  readonly words: KeptStrings;
  readonly situation: RowSituation;
}

/** A kept Group, with whom to ask and where its page is, since a printed list has no links. */
export function KeptRow({ kept, now, rules, phone, words, situation }: Props) {
  const { language, base, today } = situation;
  const { time } = situation.words;
  const group = now?.is === 'listed' ? now.document : kept.document;
  const known = freshness(group.confirmedOn, today, rules);
  const path = mainAddressOf({ page: 'group', group: group.id }, { language, base });
  return (
    <GroupRow
      match={{ candidate: group, freshness: known === 'unlisted' ? 'ask-first' : known }}
      group={group}
      situation={{ ...situation, lasting: true }}
    >
      {group.meetingTimes.length > 0 && <p className="quiet">{sayRhythms(group.meetingTimes, time)}</p>}
      {now?.is === 'unknown' && <p>{words.asKept(time.date(Temporal.PlainDate.from(kept.keptOn)))}</p>}
      <KeptPhone words={words} affiliate={group.affiliateName} phone={phone} />
      <p className="kept__address print-only">
        {words.page} {new URL(path, location.href).href}
      </p>
    </GroupRow>
  );
}
