import { type OwnContacts, protectText } from './protectPeople.ts';
import type { Finding } from './placeSite.ts';
import { readLine, readParagraph, type ReadText, shortenText } from './readText.ts';

/** Reads the texts of one record, and keeps what there is to say about them. */
export interface Words {
  readonly line: (text: string | undefined, most?: number) => string | undefined;
  readonly paragraph: (texts: readonly (string | undefined)[]) => string | undefined;
  readonly findings: readonly Finding[];
}

/** What the `Paragraph` schema takes in, and how much of one text is looked at for it. Unit: UTF-16 code units. */
const MOST = 2000;
const LONGEST = 8000;

/** Every text of a record goes through here: made plain, kept short, and cleared of what belongs to people. */
export function readWords(own: OwnContacts): Words {
  const findings: Finding[] = [];
  const clear = (read: ReadText | undefined): string | undefined => {
    if (read === undefined) return undefined;
    if (read.shortened) {
      add({
        code: 'text-shortened',
        severity: 'warning',
        message: `A text is too long and ends here: "${read.text.slice(-60)}". Shorten it in the feed.`,
      });
    }
    const open = protectText(read.text, own);
    open.findings.forEach(add);
    return open.text;
  };
  /** One sentence a record for each kind of thing taken out. */
  const add = (finding: Finding) => {
    if (!findings.some(({ message }) => message === finding.message)) findings.push(finding);
  };
  return {
    line: (text, most) => clear(readLine(text, most)),
    paragraph: (texts) => {
      const each = new Set(texts.flatMap((text) => readParagraph(text, LONGEST)?.text ?? []));
      return clear(shortenText([...each].join('\n'), MOST));
    },
    findings,
  };
}
