import { mainAddressOf } from '../domain/mainAddress.ts';
import type { KeptStrings } from '../strings/en/kept.ts';
import { rowId, type RowSituation } from './GroupRow.tsx';
import { KeepButton } from './KeepButton.tsx';
import type { KeptGroup } from './keptGroups.ts';
import { KeptPhone } from './KeptPhone.tsx';

interface Props {
  readonly kept: KeptGroup;
  /** Why no Meeting is told: it has left the directory, or what is kept of it makes no sense. */
  readonly why: 'gone' | 'unread';
  /** Of its Affiliate; empty where that has none, absent where the directory does not know it. */
  readonly phone: string | undefined;
  readonly words: KeptStrings;
  readonly situation: RowSituation;
}

/** A kept Group of which no Meeting can be told: its door is not lit, and it leads to no page that is no more. */
export function PlainKeptRow({ kept: { document: group }, why, phone, words, situation }: Props) {
  const { language, base, today, kept } = situation;
  const [top, middle] = words.door[why];
  return (
    <li className="group-card" id={rowId(group.id)}>
      <div className="door door--unlit door--past door--words" aria-hidden="true">
        <b>{top}</b>
        {middle !== undefined && <span>{middle}</span>}
      </div>
      <div className="group-card__words">
        <h3>{group.name}</h3>
        <p className="group-card__stop">{words[why]}</p>
        <KeptPhone words={words} affiliate={group.affiliateName} phone={phone} />
        {phone !== undefined && (
          <p className="no-print">
            <a
              className="link-line"
              href={mainAddressOf({ page: 'affiliate', affiliate: group.affiliate }, { language, base })}
            >
              {words.affiliate(group.affiliateName)}
            </a>
          </p>
        )}
        <div className="group-card__actions">
          <KeepButton words={situation.words} language={language} document={group} today={today} kept={kept} />
        </div>
      </div>
    </li>
  );
}
