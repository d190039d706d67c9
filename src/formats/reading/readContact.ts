import type { z } from 'zod';
import { type Contact, Email, Phone } from '../../domain/contact.ts';
import type { Listing } from '../feeds/listing.ts';
import { EMAIL_IN_TEXT, PHONE_IN_TEXT } from '../../domain/numbersInText.ts';
import { isPersonalEmail } from '../../domain/personalEmail.ts';
import { withoutSurname } from '../../domain/personalNames.ts';
import type { Finding } from './placeSite.ts';
import { readLink } from './readLink.ts';
import { quoteWords } from './reading.ts';
import { readLine } from './readText.ts';
import { defined } from './defined.ts';

export interface ContactReading {
  readonly contact?: z.input<typeof Contact>;
  readonly findings: readonly Finding[];
}

/** Whom to ask, as far as it is the Affiliate's. A number under a person's full name is that person's. */
export function readContact(listed: Listing['contact']): ContactReading {
  const findings: Finding[] = [];
  const name = readLine(listed?.name)?.text;
  const person = name === undefined ? undefined : withoutSurname(name);
  const told = readLine(listed?.phone)?.text;
  const phone = onlyPhone(told);
  const mail = readLine(listed?.email)?.text;
  const email = onlyEmail(mail);
  const link = readLink(listed?.website);
  findings.push(...link.findings);
  for (const [said, taken] of [
    [told, phone],
    [mail, email],
  ]) {
    if (said !== undefined && taken !== undefined && said !== taken) findings.push(several(said, taken));
  }
  const personal: string[] = [];
  if (person?.full === true) personal.push('a surname');
  const keptPhone = phone !== undefined && Phone.safeParse(phone).success;
  if (phone !== undefined && !keptPhone) findings.push(wrong('phone number', phone, '847-555-0142'));
  if (keptPhone && person?.full === true) personal.push('the phone number under it');
  const isEmail = email !== undefined && Email.safeParse(email).success;
  if (email !== undefined && !isEmail) findings.push(wrong('e-mail address', email, 'connection@example.org'));
  const ownEmail = isEmail && !isPersonalEmail(email);
  if (isEmail && !ownEmail) personal.push('an e-mail address that looks private');
  if (personal.length > 0) {
    findings.push({
      code: 'personal-details',
      severity: 'warning',
      message: `The contact held ${personal.join(', ')}, which was taken out. Give the affiliate's own phone number or e-mail address.`,
    });
  }
  const contact = defined({
    phone: keptPhone && person?.full !== true ? phone : undefined,
    email: ownEmail ? email : undefined,
    website: link.link,
  });
  if (Object.keys(contact).length === 0) return { findings };
  return { contact: { ...defined({ name: person?.name }), ...contact }, findings };
}

/** The first of several numbers in one field, where nothing but numbers stands in it. */
function onlyPhone(told: string | undefined): string | undefined {
  if (told === undefined || Phone.safeParse(told).success) return told;
  return partsOf(told, PHONE_IN_TEXT)[0] ?? told;
}

/** The first of several addresses in one field that is no person's, where nothing else stands in it. */
function onlyEmail(told: string | undefined): string | undefined {
  const several = told === undefined ? [] : partsOf(told, EMAIL_IN_TEXT);
  return several.find((email) => !isPersonalEmail(email)) ?? several[0] ?? told;
}

/** The parts of a list that holds nothing else: "…?bcc=…" is none. */
function partsOf(told: string, part: RegExp): readonly string[] {
  const parts = told.match(part) ?? [];
  const rest = told.replace(part, ' ');
  return parts.length > 1 && /^(?:[\s,;/&|]|\b(?:or|and|o|y)\b)*$/iu.test(rest) ? parts : [];
}

const several = (said: string, taken: string): Finding => ({
  code: 'wrong-value',
  severity: 'warning',
  message: `The contact says ${quoteWords(said)}. A page shows one, and ${quoteWords(taken)} was taken. Write the one that people should use.`,
});

function wrong(what: string, written: string, right: string): Finding {
  return {
    code: 'wrong-value',
    severity: 'warning',
    message: `The ${what} ${quoteWords(written)} is not one. It is left out. Write it like "${right}".`,
  };
}
