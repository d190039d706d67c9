import type { Finding } from './placeSite.ts';
import { isPersonalEmail } from './personalEmail.ts';
import { findNames } from './personalNames.ts';
import { withoutPasscodes } from './passcodes.ts';

export interface ProtectedText {
  /** What is left, or `undefined` when nothing is. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

export interface OwnContacts {
  /** Phone numbers that are the Affiliate's, in any spelling. They stay. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[a-z]{2,24}/giu;

/** Not a run of digits in a longer one, and not the number of an online meeting. */
const PHONE =
  /(?<![\d-])(?<!\bid[:# ]{0,3})(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\d])(?: ?(?:x|ext\.?) ?\d{1,5})?/giu;

/** What stands before the number of a telephone conference. */
const DIAL_IN = /\bdial\b|(?:dial|call)(?:ing)?[- ]?in|one[- ]tap|conference|by (?:tele)?phone|por tel[eé]fono/iu;

/** Numbers that belong to no person. */
const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)/u;

/**
 * Takes out of a text what belongs to a person: a private e-mail address, a phone
 * number that is not the Affiliate's, a full name beside either or named as the
 * one who leads, and passcodes. Facilitators and members are peers.
 */
export function protectText(text: string | undefined, own: OwnContacts): ProtectedText {
  if (text === undefined) return { findings: [] };
  const open = withoutPasscodes(text.slice(0, 8000));
  const taken = new Set<string>();
  const names = findNames(open.text, (part) => hasContact(part, own));
  let rest = open.text;
  for (const name of names) {
    rest = rest.replaceAll(name, '');
    taken.add('a full name');
  }
  rest = rest.replace(EMAIL, (email) =>
    keep(email, isOwnEmail(email, own) || !isPersonalEmail(email), 'a private e-mail address'),
  );
  rest = rest.replace(PHONE, (phone: string, at: number, whole: string) =>
    keep(phone, isOwnPhone(phone, own) || isDialIn(whole, at), 'a phone number'),
  );
  const findings: Finding[] = [];
  if (open.removed) {
    findings.push({
      code: 'passcode-removed',
      severity: 'warning',
      message: 'A passcode for an online meeting was taken out of the text. Say how people ask for it instead.',
    });
  }
  if (taken.size > 0) {
    findings.push({
      code: 'personal-details',
      severity: 'warning',
      message: `The text held ${[...taken].join(', ')}. It was taken out, because it may be a person's. Give the affiliate's own contact instead.`,
    });
  }
  const tidy = findings.length === 0 ? text : mend(rest);
  return { ...(tidy === '' ? {} : { text: tidy }), findings };

  function keep(found: string, isOurs: boolean, what: string): string {
    if (isOurs) return found;
    taken.add(what);
    return '';
  }
}

const digitsOf = (phone: string): string =>
  phone
    .replace(/(?:x|ext).*$/iu, '')
    .replace(/\D/gu, '')
    .replace(/^1(?=\d{10}$)/u, '');

function isOwnPhone(phone: string, { phones }: OwnContacts): boolean {
  const digits = digitsOf(phone);
  return TOLL_FREE.test(digits) || phones.some((own) => digitsOf(own) === digits);
}

function isOwnEmail(email: string, { emails }: OwnContacts): boolean {
  return emails.some((own) => own.toLowerCase() === email.toLowerCase());
}

function hasContact(part: string, own: OwnContacts): boolean {
  const phones = [...part.matchAll(PHONE)].filter(
    ({ 0: phone, index }) => !TOLL_FREE.test(digitsOf(phone)) && !isDialIn(part, index),
  );
  return (
    phones.length > 0 || (part.match(EMAIL) ?? []).some((email) => isOwnEmail(email, own) || isPersonalEmail(email))
  );
}

function isDialIn(text: string, at: number): boolean {
  return DIAL_IN.test(text.slice(Math.max(0, at - 40), at));
}

/** Mends what taking out leaves behind: "Call  at ,", empty brackets, a colon before nothing. */
function mend(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]|<\s*>/gu, '')
    .replace(/[ \t]{2,}/gu, ' ')
    .replace(
      /\b(?:call|text|contact|phone|tel|cell|mobile|e-?mail|llame|llamar|contacto|facilitators?|leaders?|led by|facilitated by)(?:\s+[\p{L}'’]{1,20}(?=\s+(?:at|al)(?![\p{L}])))?(?:\s+(?:at|a|al|or|and|y|us|&)(?![\p{L}])){0,4}[\s:,;/&-]*(?=[.;\n]|$)/giu,
      '',
    )
    .replace(/[ \t]+([,.;:])/gu, '$1')
    .replace(/([,;:])(?:\s*[,;:.])+/gu, '$1')
    .replace(/[ \t]{2,}/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/^[\s,;:.&-]+|[\s,;:&(-]+$/gu, ''))
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}
