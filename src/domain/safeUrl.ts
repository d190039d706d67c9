import { z } from 'zod';

/** Hosts that only this machine or this network can reach, and addresses written as numbers. */
const PRIVATE_HOST = /^(localhost|.*\.(local|localhost|internal|home|lan)|\[.*\]|[\d.]+)$/u;

/**
 * Why a link may not be shown, or `undefined` when it may.
 *
 * A link is judged on its parsed form, because `https:\\host`, a tab inside
 * `java\tscript:` and look-alike letters are all mended by the parser before a
 * browser follows them.
 */
export function refuseUrl(text: string): string | undefined {
  if (text.length > 2000) return 'This address is longer than 2000 characters.';
  if (!/^https:\/\/[^/\\]/u.test(text)) {
    return 'A link starts with "https://". Copy the whole address from the browser.';
  }
  if (/[\s\u0000-\u001f"<>\\^`{|}\u200b-\u200f\u2028-\u202e\ufeff]/u.test(text)) {
    return 'This address has a space or a sign that no address has. Copy it from the browser again.';
  }
  if (!URL.canParse(text)) {
    return 'This is not an address a browser can open. Copy it from the browser again.';
  }
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return 'This address has a name before an "@". Write it without.';
  }
  if (url.port !== '') return 'This address has a port number. Write it without.';
  if (PRIVATE_HOST.test(url.hostname)) {
    return 'This address only works on one machine or one network. Use the public address of the page.';
  }
  if (!url.hostname.includes('.')) return 'This address has no ending such as ".org".';
  if (/(^|\.)xn--/u.test(url.hostname)) {
    return 'This address has letters outside a to z in its name, which can imitate another site. Use one in plain letters.';
  }
  return undefined;
}

/** An `https` address that a visitor may be sent to. */
export const SafeUrl = z
  .string({ error: 'A link is text that starts with "https://".' })
  .superRefine((text, context) => {
    const reason = refuseUrl(text);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: reason });
  });
