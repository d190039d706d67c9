import { describe, expect, test } from 'vitest';
import { isPersonalEmail } from '../../domain/personalEmail.ts';
import { readContact } from './readContact.ts';

test('a role with the affiliate’s number is kept', () => {
  expect(readContact({ name: 'Connection coordinator', phone: '847-555-0142', email: 'info@example.org' })).toEqual({
    contact: { name: 'Connection coordinator', phone: '847-555-0142', email: 'info@example.org' },
    findings: [],
  });
});

test('the number under a person’s full name is that person’s', () => {
  const { contact, findings } = readContact({
    name: 'Pat Example',
    phone: '847-555-0142',
    website: 'https://example.org',
  });
  expect(contact).toEqual({ name: 'Pat', website: 'https://example.org' });
  expect(findings.map(({ code }) => code)).toEqual(['personal-details']);
});

test('a first name keeps its number', () => {
  expect(readContact({ name: 'Pat E.', phone: '847-555-0142' }).contact).toEqual({
    name: 'Pat E.',
    phone: '847-555-0142',
  });
});

test('of several numbers and addresses one is taken, and said', () => {
  const { contact, findings } = readContact({
    phone: '847-555-0142 x12 or 847-555-0143',
    email: 'pexample99@gmail.com; info@example.org',
  });
  expect(contact).toEqual({ phone: '847-555-0142 x12', email: 'info@example.org' });
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning wrong-value',
    'warning wrong-value',
  ]);
});

test('an address that would send a copy is none of several', () => {
  expect(readContact({ email: 'a@example.org?bcc=b@example.org' }).contact).toBeUndefined();
});

test('what is no number, no address and no safe link is left out', () => {
  const { contact, findings } = readContact({ phone: 'call us', email: 'at church', website: 'javascript:alert(1)' });
  expect(contact).toBeUndefined();
  expect(findings.map(({ code }) => code).sort()).toEqual(['url-unsafe', 'wrong-value', 'wrong-value']);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('Copy the whole address from the browser.'),
    'The phone number "call us" is not one. It is left out. Write it like "847-555-0142".',
    'The e-mail address "at church" is not one. It is left out. Write it like "connection@example.org".',
  ]);
});

describe('an e-mail address', () => {
  test.each([
    'pat@gmail.com',
    'pat.example@example.org',
    'pexample@yahoo.com.mx',
    'Pat_Example2@aol.com',
    'x@tampabay.rr.com',
  ])('%s looks like a person’s', (email) => {
    expect(isPersonalEmail(email)).toBe(true);
  });

  test.each([
    'info@example.org',
    'pat@example.org',
    'nami-lake@gmail.com',
    'support.groups@example.org',
    'oficina@example.org',
  ])('%s looks like an office’s', (email) => {
    expect(isPersonalEmail(email)).toBe(false);
  });
});
