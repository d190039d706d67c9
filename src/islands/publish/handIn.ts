/** What programs and hosts take of an address; longer ones are cut without a word. Unit: characters. */
const MOST_OF_MAIL = 1_900;
const MOST_OF_PAGE = 7_500;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** An address that opens the visitor's own mail program. */
export const mailAddress = ({ to, subject, body }: Mail): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

export const fitsMail = (mail: Mail): boolean => mailAddress(mail).length <= MOST_OF_MAIL;

/** The hosting site's page for a new file, filled in; `template` is the setting `links.newFile`. */
export const newFileAddress = (template: string, path: string, text: string): string =>
  template.replaceAll('{path}', () => encodeURIComponent(path)).replaceAll('{text}', () => encodeURIComponent(text));

export const fitsPage = (address: string): boolean => address.length <= MOST_OF_PAGE;

/** Whether the text is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Follows a link, as a press on it would: to the mail program, or in a tab of its own. */
export function follow(address: string, newTab = false): void {
  const link = document.createElement('a');
  link.href = address;
  if (newTab) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  link.click();
}
