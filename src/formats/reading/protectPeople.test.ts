import { describe, expect, test } from 'vitest';
import { type OwnContacts, protectText } from './protectPeople.ts';

const OWN: OwnContacts = { phones: ['847-555-0142'], emails: ['connection@example.org'] };
const protect = (text: string) => protectText(text, OWN);
const codes = (text: string) => protect(text).findings.map(({ code }) => code);

describe('what belongs to a person is taken out, and said', () => {
  test.each([
    ['Call Pat Example at 312-555-0199 first.', ['Pat', 'Example', '0199']],
    ['Pat Example: (312) 555-0199', ['Pat', '0199']],
    ['Contact Pat Q. Example 312.555.0199', ['Pat', 'Example', '0199']],
    ['Facilitators: Pat Example and Sam Sample. Ring the bell.', ['Example', 'Sample']],
    ['Led by Pat Example', ['Pat']],
    ['Write to pat.example@example.org', ['pat.example']],
    ['pexample99@gmail.com', ['gmail']],
    ['Text 3125550199', ['0199']],
    ['Facilitadora: María de la Cruz', ['María', 'Cruz']],
    ['Ask for Mary Jane Watson', ['Watson']],
    ['Ask for Pat E. 555-0199', ['0199']],
    ['Text or call 555.0199', ['0199']],
  ])('from %j', (text, gone) => {
    const { text: left = '', findings } = protect(text);
    for (const part of gone) expect(left).not.toContain(part);
    expect(findings).toEqual([expect.objectContaining({ code: 'personal-details', severity: 'warning' })]);
  });
});

test.each([
  'Call the office at 847-555-0142.',
  'Questions? connection@example.org or info@namiexample.org',
  'namiexample.connection@gmail.com',
  'NAMI HelpLine: 800-950-6264',
  'Call or text 988 in a crisis.',
  'Ask for Pat. Ring the bell.',
  'Grace Lutheran Church, Room 2, behind the Police Station',
  'Meeting ID: 818 324 5521',
  'Dial-In: (312) 626-6799',
  'One tap mobile: +13126266799',
  'The John Hancock Room is upstairs.',
  'Password required, ask us for it.',
])('%j stays as it is', (text) => {
  expect(protect(text)).toEqual({ text, findings: [] });
});

describe('passcodes', () => {
  test.each([
    'Passcode: 1234xy',
    'Meeting ID: 818 324 5521 Password: 1234xy',
    'the password is 1234xy.',
    'pw 1234xy',
    'Contraseña: 1234xy',
    'Join at https://us02web.zoom.us/j/1?pwd=1234xy today',
    '312 626 6799,,818 324 5521#,,,,0#,,12341234#',
  ])('%j loses its passcode', (text) => {
    expect(protect(text).text ?? '').not.toMatch(/1234xy|12341234/u);
    expect(codes(text)).toContain('passcode-removed');
  });

  test('the rest of the text and of the link stays', () => {
    expect(protect('Join at https://zoom.us/j/1?pwd=abc&x=1 by 7.').text).toBe('Join at https://zoom.us/j/1?x=1 by 7.');
    expect(protect('Ring the bell. Passcode: 1234').text).toBe('Ring the bell.');
  });
});

test.each([
  ['Ring the bell. Facilitated by Pat Example & Sam Sample', 'Ring the bell.'],
  ['Llame a Pat Example al 312-555-0199. Entre por atrás.', 'Entre por atrás.'],
  ['Call Pat Example 312-555-0199 to register', 'Call to register'],
  ['Contact Pat at pat.example@gmail.com or 312-555-0199. Ring the bell.', 'Ring the bell.'],
])('%j reads on as %j', (text, left) => {
  expect(protect(text).text).toBe(left);
});

test('nothing is left where there was nothing else', () => {
  expect(protect('Pat Example 312-555-0199').text).toBeUndefined();
  expect(protectText(undefined, OWN)).toEqual({ findings: [] });
});

test('a word behind the number of a meeting is its passcode', () => {
  expect(protect('Zoom ID 123 456 789 password Hope').text).toBe('Zoom ID 123 456 789');
  expect(protect('Zoom ID 123 456 789, password required').text).toBe('Zoom ID 123 456 789, password required');
});

test('a number of seven digits that nobody is to call stays', () => {
  expect(protect('Room 555-0199 upstairs').text).toBe('Room 555-0199 upstairs');
});
