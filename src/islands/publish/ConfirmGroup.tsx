import type { Contact } from '../../domain/contact.ts';
import type { GroupRecord } from '../../domain/group.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import { publishFragment } from '../../domain/publishFragment.ts';
import { ContactLines } from './ContactLines.tsx';
import type { FormWords } from './formWords.ts';
import { mailAddress } from './handIn.ts';
import { Preview } from './Preview.tsx';
import { sayDate } from './sayListing.ts';
import { Stroke } from './Stroke.tsx';

interface Props {
  readonly words: FormWords;
  readonly language: SiteLanguage;
  readonly group: GroupRecord;
  readonly contact: Contact;
  readonly now: Temporal.Instant;
  /** By the clock of the browser. */
  readonly today: string;
}

/** One question about one listing: is it still right? */
export function ConfirmGroup({ words, language, group, contact, now, today }: Props) {
  const { confirm } = words.end;
  const { email } = contact;
  const { name, id, confirmedOn } = group;
  return (
    <section className="confirm" aria-labelledby="publish-confirm">
      <h2 id="publish-confirm" tabIndex={-1}>
        {confirm.heading(name)}
      </h2>
      <p>{confirm.words}</p>
      <p>{confirmedOn === undefined ? confirm.never : confirm.last(sayDate(confirmedOn, words))}</p>
      <div className="preview">
        <Preview words={words} language={language} group={group} now={now} />
      </div>
      <div className="publish__choices">
        {email !== undefined && (
          <a
            className="button"
            href={mailAddress({
              to: email,
              subject: confirm.subject(name),
              body: confirm.body(name, id, sayDate(today, words), today),
            })}
          >
            <Stroke name="yes" />
            {confirm.still}
          </a>
        )}
        <a className="button button--quiet" href={publishFragment({ to: 'edit', group: id })}>
          {confirm.changed}
        </a>
      </div>
      <p className="small quiet">{email === undefined ? confirm.noMail : confirm.note}</p>
      <ContactLines contact={contact} />
    </section>
  );
}
