import { useRef, useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { saveFile } from '../calendarOfKept.ts';
import { idOf } from './atPath.ts';
import { ContactLines } from './ContactLines.tsx';
import type { FormState } from './formState.ts';
import { copyText, fitsMail, fitsPage, follow, mailAddress, newFileAddress } from './handIn.ts';
import { sayDate } from './sayListing.ts';
import { Stroke } from './Stroke.tsx';

interface Props {
  readonly form: FormState;
  readonly contact: Contact;
  readonly newFile: string | undefined;
  readonly editing: boolean;
  readonly today: string;
  /** Somebody wants to publish, and something is still asked. */
  readonly onEarly: () => void;
  /** The words are somewhere else now, so nothing is lost when the page is left. */
  readonly onKept: () => void;
}

/** What is said after a press, and where to go on. */
interface Notice {
  readonly said: string;
  readonly next?: { readonly to: string; readonly words: string };
}

/** How a finished listing gets to the directory. Nothing goes anywhere by itself. */
export function FinishPart({ form, contact, newFile, editing, today, onEarly, onKept }: Props) {
  const { checked, fields, set } = form;
  const { edit, finish } = form.words.end;
  const [notice, setNotice] = useState<Notice>({ said: '' });
  const text = useRef<HTMLTextAreaElement>(null);
  const { ready, id } = checked;
  const file = `content/groups/${id}.yaml`;
  const fileName = `${id.split('/').at(-1) ?? 'group'}.yaml`;
  const name = ready?.group.name ?? '';

  /** Runs only with a finished listing; otherwise says what is missing. */
  const withListing = (act: (yaml: string) => void) => () => {
    if (ready === undefined) onEarly();
    else act(ready.yaml);
  };
  const showText = () => {
    const area = text.current;
    const around = area?.closest('details');
    if (around !== null && around !== undefined) around.open = true;
    area?.focus();
    area?.select();
  };
  /** `next` is where the copy is to be pasted, for whoever has to copy by hand first. */
  const copy = async (yaml: string, copied: string, byHand: string, next?: Notice['next']) => {
    const done = await copyText(yaml);
    setNotice(done ? { said: copied } : { said: byHand, ...(next !== undefined && { next }) });
    if (done) onKept();
    else showText();
    return done;
  };
  const send = async (yaml: string) => {
    const subject = editing ? finish.subjectChange(name) : finish.subject(name);
    const intro = finish.mailIntro(file);
    const whole = { to: contact.email ?? '', subject, body: `${intro}\n\n${yaml}` };
    const fits = fitsMail(whole);
    const mail = mailAddress(fits ? whole : { ...whole, body: `${intro}\n\n${finish.mailPaste}\n\n` });
    if (fits) setNotice({ said: finish.opened });
    else if (!(await copy(yaml, finish.tooLong, finish.tooLongByHand, { to: mail, words: finish.openMail }))) return;
    onKept();
    // The question before leaving is taken back first: a mail program is no other page.
    setTimeout(() => follow(mail));
  };
  const propose = async (template: string, yaml: string) => {
    const filled = newFileAddress(template, file, yaml);
    const fits = fitsPage(filled);
    const page = fits ? filled : newFileAddress(template, file, '');
    if (fits) setNotice({ said: finish.opened });
    else if (!(await copy(yaml, finish.tooLongToPropose, finish.tooLongByHand, { to: page, words: finish.openPage })))
      return;
    onKept();
    follow(page, true);
  };

  return (
    <fieldset>
      <legend>{finish.legend}</legend>
      <p>{finish.words}</p>
      <label className="publish__check">
        <input
          id={idOf('confirmed')}
          type="checkbox"
          checked={fields.confirmed}
          onChange={({ currentTarget }) => set({ confirmed: currentTarget.checked })}
        />
        <span>{finish.confirmed(sayDate(today, form.words))}</span>
      </label>
      <div className="publish__choices">
        {contact.email !== undefined && (
          <button type="button" className="button" onClick={withListing((yaml) => void send(yaml))}>
            <Stroke name="send" />
            {finish.send}
          </button>
        )}
        <button
          type="button"
          className="button button--quiet"
          onClick={withListing((yaml) => {
            saveFile(yaml, fileName, 'application/yaml');
            setNotice({ said: finish.saved(fileName) });
            onKept();
          })}
        >
          <Stroke name="save" />
          {finish.save}
        </button>
        {newFile !== undefined && (
          <button
            type="button"
            className="button button--quiet"
            onClick={withListing((yaml) => void propose(newFile, yaml))}
          >
            <Stroke name="branch" />
            {finish.propose}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          onClick={withListing((yaml) => void copy(yaml, finish.copied, finish.copyByHand))}
        >
          <Stroke name="copy" />
          {finish.copy}
        </button>
      </div>
      {editing && <p className="small quiet">{edit.remarks}</p>}
      <p className="small quiet">{contact.email === undefined ? finish.noMail : finish.sendNote}</p>
      <p role="status">{notice.said}</p>
      {notice.next !== undefined && (
        <p>
          <a className="link-line" href={notice.next.to} target="_blank" rel="noopener noreferrer" onClick={onKept}>
            {notice.next.words}
          </a>
        </p>
      )}
      {ready !== undefined && (
        <details className="publish__more">
          <summary>{finish.showText}</summary>
          <p className="small quiet">{file}</p>
          <textarea
            ref={text}
            className="input publish__text"
            aria-label={finish.text}
            rows={12}
            readOnly
            spellCheck={false}
            value={ready.yaml}
          />
        </details>
      )}
      <p>{finish.call}</p>
      <ContactLines contact={contact} />
    </fieldset>
  );
}
