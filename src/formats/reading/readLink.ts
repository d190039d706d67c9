import { refuseUrl } from '../../domain/safeUrl.ts';
import { plainLink } from './plainLink.ts';
import { withoutPasscode } from '../../domain/passcodes.ts';
import type { Finding } from './placeSite.ts';
import { quoteWords } from './reading.ts';
import { readLine } from './readText.ts';

export interface LinkReading {
  /** Passes the `SafeUrl` schema. */
  readonly link?: string;
  readonly findings: readonly Finding[];
}

/**
 * A link that a visitor may be sent to, without a passcode and what others wrapped around it. `http:` and a bare
 * host become `https:`; what is unsafe is left out with a warning.
 */
export function readLink(words: string | undefined): LinkReading {
  const text = readLine(words, 3000)?.text;
  if (text === undefined) return { findings: [] };
  const host = /^(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:[/?#]\S*)?$/iu.test(text);
  const secure = host ? `https://${text}` : text.replace(/^http:\/\//iu, 'https://').replace(/^https:/iu, 'https:');
  const open = withoutPasscode(plainLink(secure));
  const reason = refuseUrl(open.link);
  if (reason !== undefined) {
    return {
      findings: [
        { code: 'url-unsafe', severity: 'warning', message: `The link ${quoteWords(text)} is left out. ${reason}` },
      ],
    };
  }
  const message = 'The passcode was taken out of the link to the online meeting. Say how people ask for it instead.';
  return {
    link: open.link,
    findings: open.removed ? [{ code: 'passcode-removed', severity: 'warning', message }] : [],
  };
}
