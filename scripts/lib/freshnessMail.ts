import { addressOf, confirmAddress } from '../../src/domain/address.ts';
import type { AffiliateReport, DueGroup } from '../../src/domain/freshnessReport.ts';
import type { Group } from '../../src/domain/group.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { stringsFor } from '../../src/strings/stringsFor.ts';
import { sayDue, sayQuestion } from './sayDue.ts';

/** A letter to one Affiliate, ready to be sent by whoever keeps the directory. Nothing here sends anything. */
export interface FreshnessMail {
  /** Absent where the Affiliate has published no address; then somebody calls. */
  readonly to?: string;
  readonly subject: string;
  readonly body: string;
}

/** In the language most of the Affiliate's listings are written in. */
export function freshnessMail(
  { affiliate, language, now, soon, questions }: AffiliateReport,
  { name, site, base, contact }: Pick<Settings, 'name' | 'site' | 'base' | 'contact'>,
): FreshnessMail {
  const strings = stringsFor(language);
  const words = strings.freshness;
  const addressBy = { language, base };
  const link = (path: string) => new URL(path, site).href;
  const sayGroup = (due: DueGroup): string =>
    [
      due.group.name,
      `  ${sayDue(due, strings)}`,
      `  ${words.page}: ${link(addressOf({ page: 'group', group: due.group.id }, addressBy))}`,
      `  ${words.stillRight}: ${link(confirmAddress(due.group.id, addressBy))}`,
    ].join('\n');
  const part = (heading: string, due: readonly DueGroup[]) =>
    due.length === 0 ? [] : [`${heading}:`, ...due.map(sayGroup)];
  const count = now.length + soon.length;
  const body = [
    words.greeting(affiliate.name),
    ...(count === 0 ? [] : [words.why(name[language])]),
    ...part(words.now, now),
    ...part(words.soon, soon),
    ...(count === 0 ? [] : [words.howToChange]),
    ...(questions.length === 0
      ? []
      : [`${words.questions}:`, questions.map((one) => `- ${sayQuestion(one, strings)}`).join('\n'), words.answer]),
    words.thanks,
    [contact.name ?? name[language], contact.phone, contact.email].filter((line) => line !== undefined).join('\n'),
  ].join('\n\n');
  const to = addressesOf(affiliate, [...now, ...soon, ...questions]);
  return { ...(to !== '' && { to }), subject: words.subject(affiliate.name, count), body: `${body}\n` };
}

/** The Affiliate's own address; without one, those of the Groups in question. */
function addressesOf(affiliate: AffiliateReport['affiliate'], asked: readonly { readonly group: Group }[]): string {
  const own = affiliate.contact?.email;
  const others = asked.flatMap(({ group }) => group.contact?.email ?? []);
  return own ?? [...new Set(others)].join(', ');
}

/** As a file that a mail program or a person can take up: the two lines of its head, a blank line, the text. */
export const mailText = ({ to = '', subject, body }: FreshnessMail): string =>
  `To: ${to}\nSubject: ${subject}\n\n${body}`;
