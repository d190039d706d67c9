import { CRISIS_LINE, EMERGENCY } from '../domain/crisisLine.ts';
import type { FinderForm } from '../strings/en/finderForm.ts';

interface Props {
  readonly words: FinderForm['crisis'];
  /** The address of the page with all ways to get help. */
  readonly more: string;
}

/** Focus leaves the field, so that a phone's keyboard no longer covers the way to call. */
const comeForward = (card: HTMLElement | null) => card?.focus();

/** 988, above everything, for somebody whose words read as distress. Its words are in the page, so nothing has to load. */
export function CrisisCard({ words, more }: Props) {
  const { call, text, chat } = CRISIS_LINE;
  return (
    <section className="crisis-card" role="alert" aria-labelledby="crisis-card-heading" tabIndex={-1} ref={comeForward}>
      <h2 id="crisis-card-heading">{words.heading}</h2>
      <p>{words.words}</p>
      <p lang={words.otherLanguageCode}>{words.otherLanguage}</p>
      <ul className="crisis-card__ways">
        <li>
          <a href={call.href}>
            <span>{words.call}</span>
            <small>{words.callExtra}</small>
          </a>
        </li>
        <li>
          <a href={text.href}>
            <span>{words.text}</span>
            <small>{words.textExtra}</small>
          </a>
        </li>
        <li>
          <a href={chat.href} rel="noreferrer">
            <span>{words.chat}</span>
            <small>{words.chatExtra}</small>
          </a>
        </li>
      </ul>
      <p>
        {words.danger}{' '}
        <a className="link-line" href={EMERGENCY.href}>
          {words.dangerCall}
        </a>
      </p>
      <p>
        <a className="link-line" href={more}>
          {words.more}
        </a>
      </p>
      <p className="crisis-card__unsent">{words.unsent}</p>
    </section>
  );
}
