import { isGivenName } from './givenNames.ts';
import type { Contacted, LintRule } from './lintRule.ts';
import type { ListingText } from './listingTexts.ts';
import { digitsOf, EMAIL_IN_TEXT, isDialIn, isTollFree, PHONE_IN_TEXT } from './numbersInText.ts';
import { withoutPasscode, withoutPasscodes } from './passcodes.ts';
import { hasNameShape, isPersonalEmail, isPrivateMailbox } from './personalEmail.ts';
import { findNames, isNamedAsContact, withoutSurname } from './personalNames.ts';

/** What belongs to a person. Facilitators and members are peers, and a name on these pages says that one is ill. */
export const PEOPLE_RULES: readonly LintRule[] = [
  {
    code: 'person-named',
    severity: 'error',
    looksFor:
      'a common first name with a surname, beside a number or an address, or as the one who leads or is to be asked',
    why: 'Who leads a group lives with a mental illness. A full name here tells that to everybody, for good.',
    mend: 'Write a first name or a role, like "Connection coordinator".',
    find: (text) => fullNames(text).find((name) => isKnownPerson(text, name)),
  },
  {
    code: 'person-named',
    severity: 'warning',
    looksFor: 'two other words with capitals that are named as the one to ask, or touch a number',
    why: 'They may be the full name of a person, or an office: words alone do not say which.',
    mend: 'If it is a person, write the first name or a role.',
    find: (text) => fullNames(text).find((name) => !isKnownPerson(text, name) && isLikelyPerson(text, name)),
  },
  {
    code: 'private-email',
    severity: 'error',
    looksFor: "a private mailbox with a person's name: maria.lopez at a free mail service",
    why: 'It names a peer, and it is gone when the volunteer is.',
    mend: "Give the affiliate's own address, or take it out.",
    find: (text) => emailsIn(text).find((email) => isPrivateMailbox(email) && hasNameShape(email)),
  },
  {
    code: 'private-email',
    severity: 'warning',
    looksFor: 'any other private mailbox that no word in it makes an office',
    why: "It may be a volunteer's own.",
    mend: "If it is the affiliate's, leave it. If it is a person's, give the affiliate's address.",
    find: (text) => emailsIn(text).find((email) => isPrivateMailbox(email) && !hasNameShape(email)),
  },
  {
    code: 'private-phone',
    severity: 'warning',
    looksFor: `a number called somebody's cell, or one that stands beside a first name`,
    why: 'Numbers of peers are not ours to publish.',
    mend: "If it is the affiliate's, write it as the contact. If it is a person's, take it out.",
    find: (text, group) =>
      text.kind === 'words' || text.kind === 'travel' ? privatePhone(text.text, group) : undefined,
  },
  {
    code: 'passcode-published',
    severity: 'error',
    looksFor: 'a meeting link with "pwd=", or "passcode 1234"',
    why: 'Strangers could come into a confidential group.',
    mend: 'Take the passcode out, and say how people ask for it.',
    find: ({ kind, text }) =>
      kind === 'link'
        ? withoutPasscode(text).removed
          ? 'pwd='
          : undefined
        : kind !== 'email' && withoutPasscodes(text).removed
          ? 'the passcode'
          : undefined,
  },
];

/** What may be first and last names, as far as a contact is not far from them. */
function fullNames({ kind, text }: ListingText): readonly string[] {
  if (kind === 'contact-name') return withoutSurname(text).full ? [text] : [];
  return kind === 'words' || kind === 'travel' ? findNames(text, hasContact) : [];
}

/** "San Juan Bautista" and "St. Mary Magdalene" are no neighbours of ours. */
function isKnownPerson({ text }: ListingText, name: string): boolean {
  const before = text.slice(0, text.indexOf(name));
  return isGivenName(/\p{L}+/u.exec(name)?.[0] ?? '') && !/\b(?:san|santa|santo|st\.?|saint) $/iu.test(before);
}

function isLikelyPerson({ kind, text }: ListingText, name: string): boolean {
  if (kind === 'contact-name') return true;
  const at = text.indexOf(name);
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + name.length, at + name.length + 60);
  return (
    isNamedAsContact(before) ||
    /\d[\s,:;()–-]{0,4}$/u.test(before) ||
    /^[\s,:;(–-]{0,4}(?:[+(]?\d{3}|[\w.]{1,40}@)/u.test(after)
  );
}

function emailsIn({ kind, text }: ListingText): readonly string[] {
  if (kind === 'email') return [text];
  return kind === 'link' || !text.includes('@') ? [] : (text.match(EMAIL_IN_TEXT) ?? []);
}

function hasContact(part: string): boolean {
  return numbersIn(part).length > 0 || (part.match(EMAIL_IN_TEXT) ?? []).some((email) => isPersonalEmail(email));
}

/** Numbers that may be a person's, with the place where they begin. */
function numbersIn(text: string): readonly { readonly phone: string; readonly at: number }[] {
  return [...text.matchAll(PHONE_IN_TEXT)]
    .map(({ 0: phone, index }) => ({ phone, at: index }))
    .filter(({ phone, at }) => !isTollFree(phone) && !isDialIn(text, at));
}

/** "Bob's cell", "text Bob at", "llame a María al". */
const OF_A_PERSON =
  /\b(?:cell(?:phone)?|mobile|celular|m[oó]vil)\b[^\d\n.]{0,12}$|\b(?:call|text|contact|phone|ask for|llame a|escriba a|pregunte por) (?<name>\p{L}{2,15})(?: \p{L}\.)?,? (?:at|on|al|en el)? ?$/iu;

function privatePhone(text: string, { contact }: Contacted): string | undefined {
  const own = contact?.phone === undefined ? undefined : digitsOf(contact.phone);
  return numbersIn(text).find(({ phone, at }) => {
    const found = OF_A_PERSON.exec(text.slice(Math.max(0, at - 50), at));
    const name = found?.groups?.['name'];
    return digitsOf(phone) !== own && found !== null && (name === undefined || isGivenName(name));
  })?.phone;
}
