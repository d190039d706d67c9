import { digitsOf, EMAIL_IN_TEXT, isDialIn, isTollFree, PHONE_IN_TEXT } from '../../domain/numbersInText.ts';
import { withoutPasscodes } from '../../domain/passcodes.ts';
import { isPersonalEmail } from '../../domain/personalEmail.ts';
import { findNames } from '../../domain/personalNames.ts';
import type { Finding } from './placeSite.ts';

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
  rest = rest.replace(EMAIL_IN_TEXT, (email) =>
    keep(email, isOwnEmail(email, own) || !isPersonalEmail(email), 'a private e-mail address'),
  );
  rest = rest.replace(PHONE_IN_TEXT, (phone: string, at: number, whole: string) =>
    keep(phone, isOwnPhone(phone, own) || isDialIn(whole, at), 'a phone number'),
  );
  rest = rest.replace(SHORT_PHONE, (phone) =>
    keep(
      phone,
      own.phones.some((known) => digitsOf(known).endsWith(phone.replace(/\D/gu, ''))),
      'a phone number',
    ),
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

/** A number without its area code, where the words before it say that it is one: "Ask for Jane, 555-0100". */
const SHORT_PHONE =
  /(?<=\b(?:ask for|call|text|contact|phone|cell|llame a?|pregunte por)\b[^;\n\d]{0,40})(?<![\d-])\d{3}[-. ]\d{4}(?![\d-])/giu;

function isOwnPhone(phone: string, { phones }: OwnContacts): boolean {
  const digits = digitsOf(phone);
  return isTollFree(digits) || phones.some((own) => digitsOf(own) === digits);
}

function isOwnEmail(email: string, { emails }: OwnContacts): boolean {
  return emails.some((own) => own.toLowerCase() === email.toLowerCase());
}

function hasContact(part: string, own: OwnContacts): boolean {
  const phones = [...part.matchAll(PHONE_IN_TEXT)].filter(
    ({ 0: phone, index }) => !isTollFree(phone) && !isDialIn(part, index),
  );
  return (
    phones.length > 0 ||
    (part.match(EMAIL_IN_TEXT) ?? []).some((email) => isOwnEmail(email, own) || isPersonalEmail(email))
  );
}

/** Mends what taking out leaves behind: "Call  at ,", empty brackets, a colon before nothing. */
function mend(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]|<\s*>/gu, '')
    .replace(/[ \t]{2,}/gu, ' ')
    .replace(
      /\b(?:ask for|speak (?:to|with)|call|text|contact|phone|tel|cell|mobile|e-?mail|llame|llamar|contacto|facilitators?|leaders?|led by|facilitated by)(?:\s+[\p{L}'’]{1,20}(?=\s+(?:at|al)(?![\p{L}])))?(?:\s+(?:at|a|al|or|and|y|us|&)(?![\p{L}])){0,4}[\s:,;/&-]*(?=[.;\n]|$)/giu,
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
