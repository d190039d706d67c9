import { describe, expect, test } from 'vitest';
import { workTime } from '../../tests/support/workTime.ts';
import { Group } from './group.ts';
import { LINT_RULES, lintGroup } from './listingLint.ts';
import { LINT_CODES } from './lintRule.ts';

const group = (changes: Readonly<Record<string, unknown>> = {}): Group =>
  Group.parse({
    name: 'Evanston Tuesday',
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
    site: { name: 'Saint Mary Hall', street: '1200 Maple Grove Avenue', city: 'Evanston', state: 'IL' },
    contact: { name: 'Connection coordinator', phone: '847-555-0142', email: 'connection@example.org' },
    ...changes,
  });
/** What is said of a text in the description. */
const saidOf = (description: string) =>
  lintGroup(group({ description })).map(({ code, severity }) => `${severity} ${code}`);
const codesOf = (changes: Readonly<Record<string, unknown>>) => lintGroup(group(changes)).map(({ code }) => code);

test('an ordinary listing gives no cause', () => {
  expect(lintGroup(group())).toEqual([]);
});

describe('what must be found', () => {
  test.each([
    // People
    ['error person-named', 'Facilitators: Pat Example and Sam Sample.'],
    ['error person-named', 'Led by Maria de la Cruz.'],
    ['error person-named', 'Questions? Pat Example, 847-555-0199'],
    ['error person-named', 'Pregunte: contacto Rosa Peña, 312-555-0177'],
    ['warning person-named', 'Oluwaseun Adeyemi, 847-555-0199'],
    ['warning person-named', 'Facilitator: Oluwaseun Adeyemi'],
    ['error private-email', 'Write to pat.example@gmail.com'],
    ['warning private-email', 'Write to sunnyday77@yahoo.com'],
    ['warning private-phone', 'Call Bob at 847-555-0199'],
    ['warning private-phone', 'Bob answers his cell: 847-555-0199'],
    ['warning private-phone', 'Llame a María al 847-555-0199'],
    ['error passcode-published', 'Join at https://zoom.us/j/123?pwd=abcdef'],
    ['error passcode-published', 'The passcode is 1234'],
    ['error passcode-published', 'Contraseña: paz2024'],
    ['error passcode-published', 'Clave de acceso: 4455'],
    // Wording
    ['error unsafe-wording', 'For those whose child committed suicide.'],
    ['error unsafe-wording', 'After a failed suicide attempt or a successful  suicide'],
    ['error unsafe-wording', 'Su hijo cometió suicidio.'],
    ['error unsafe-wording', 'Tras un intento fallido de suicidio'],
    ['error unsafe-wording', 'He hanged himself in 2020.'],
    ['error unsafe-wording', 'She overdosed on pills.'],
    ['error unsafe-wording', 'Se cortó las venas, y aquí habla de ello.'],
    ['warning unsafe-wording', 'A place where schizophrenics are welcome.'],
    ['warning unsafe-wording', 'Para enfermos mentales.'],
    // Crisis numbers
    ['error crisis-number-false', 'Suicide hotline: 312-555-0100'],
    ['error crisis-number-false', 'In a crisis, call 998.'],
    ['error crisis-number-false', 'Call 312-555-0100, the crisis line of the county.'],
    ['error crisis-number-false', 'Text HELLO to 555888 if you are in crisis'],
    ['error crisis-number-false', 'Línea de crisis: llame al 312-555-0100'],
    ['error crisis-number-false', 'Call 988 and press 3.'],
    ['error crisis-number-false', 'Marque 988 y oprima el número 3'],
    ['error crisis-number-false', 'In crisis? In a crisis call the NAMI HelpLine.'],
    ['error crisis-number-false', 'For emergencies: 1-800-950-6264'],
    ['error crisis-number-false', 'In crisis call 988 or 800-950-6264'],
    // Fees and claims
    ['error fee-charged', 'We ask $10 per session.'],
    ['error fee-charged', 'Cost: $5'],
    ['error fee-charged', 'There is a registration fee.'],
    ['error fee-charged', 'Medicaid and insurance accepted.'],
    ['error fee-charged', 'La cuota es de $5.'],
    ['error fee-charged', 'Se cobra 5 dólares por reunión'],
    ['error medical-claim', 'Our method cures depression in six weeks.'],
    ['error medical-claim', 'Stop taking your medication and come to us.'],
    ['error medical-claim', 'Este grupo cura la ansiedad.'],
    ['error medical-claim', 'Deje de tomar sus medicamentos.'],
    ['warning medical-claim', 'Group therapy every week.'],
    ['warning medical-claim', 'Terapia de grupo, led by peers'],
    ['warning advertising', 'Special offer: books 20% off!'],
    ['warning advertising', 'Oferta especial para nuevos miembros'],
    ['warning other-programme', 'This group is for family members of people with schizophrenia.'],
    ['warning other-programme', 'Este grupo es para familiares.'],
  ])('%s: %s', (expected, text) => {
    expect(saidOf(text)).toContain(expected);
  });
});

describe('what must pass', () => {
  test.each([
    'Hope House, in Killeen, Texas: hope is the theme.',
    'Meets in the Martin Luther King Center. Office: 847-555-0142.',
    'Call the church office at 312-555-0180 when the door is locked.',
    'Call Maple Grove Church at 312-555-0180.',
    'Ask for Pat or Sam at the door.',
    'We meet in Longboat Key. Office: 847-555-0142',
    'In San Juan Bautista, behind the mission. Office: 847-555-0142',
    'Call Riverside Behavioral Health at 847-555-0199, or Oasis at 847-555-0198',
    'We meet in Mobile. Office: 312-555-0180',
    'Write to connection@example.org or nami.northshore@gmail.com',
    'The password is sent to you by e-mail. A passcode is needed.',
    'La clave es escuchar.',
    'Meeting ID: 847 555 0142',
    'For survivors of suicide loss and survivors of suicide attempts.',
    'Someone I love died by suicide. Alguien murió por suicidio.',
    'Overdose prevention training is on Fridays. Cut yourself some slack.',
    'Killing time? We have tea.',
    'Adults who live with schizophrenia, or with any mental illness.',
    'In a crisis, call or text 988. Text HOME to 741741. In danger, call 911.',
    'Crisis: 988 (press 2 for Spanish), veterans press 1. Questions: 847-555-0142.',
    'En una crisis llame al 988. Preguntas: 847-555-0142',
    'The NAMI HelpLine, 800-950-6264, is not a crisis line.',
    'In a crisis call 988, and for questions the NAMI HelpLine at 800-950-6264',
    'Press 3 on the intercom at the side door.',
    'A former crisis counselor helps on 12 March. Room 312.',
    'Free of charge. No fee, no registration fee, never any dues.',
    'Parking costs $5 in the garage. A donation of $2 is optional.',
    'Sin cuota. El estacionamiento cuesta $3.',
    'It is not therapy, does not cure depression, and no one tells you to stop taking your medication.',
    'No es terapia de grupo.',
    'People with and without medication are welcome. There is no cure for bad coffee.',
    'Not for family members; they have a Family Support Group of their own.',
    'Parents living with a mental illness are welcome.',
    'Free coffee. 20% of us come for the first time.',
  ])('%s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each(['Hope', 'Killeen Tuesday', 'Peer Connection', 'Hoffman Estates Family Center', 'La Esperanza'])(
    'a group called %s',
    (name) => {
      expect(codesOf({ name })).toEqual([]);
    },
  );

  test.each(['Connection coordinator', 'Helpline volunteers', 'Pat', 'Pat E.', 'Green Valley office', 'Front Desk'])(
    'a contact called %s',
    (name) => {
      expect(codesOf({ contact: { name, phone: '847-555-0142' } })).toEqual([]);
    },
  );
});

describe('every text of a listing is looked at', () => {
  const site = { city: 'Evanston', state: 'IL' };
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['name', { name: 'They committed suicide' }],
    ['statusNote', { statusNote: 'She committed suicide' }],
    ['site.arriving', { site: { ...site, arriving: 'He committed suicide' } }],
    ['site.name', { site: { ...site, name: 'He committed suicide' } }],
    ['firstVisit.lookFor', { firstVisit: { lookFor: 'He committed suicide' } }],
    ['access.notes', { access: { notes: 'He committed suicide' } }],
    ['online.how', { online: { how: 'He committed suicide' } }],
    ['contact.note', { contact: { phone: '847-555-0142', note: 'He committed suicide' } }],
    ['exceptions[0].cancelled', { exceptions: [{ date: '2026-12-22', cancelled: 'He committed suicide' }] }],
    [
      'exceptions[0].moved.site.arriving',
      { exceptions: [{ date: '2026-12-22', moved: { site: { ...site, arriving: 'He committed suicide' } } }] },
    ],
    [
      'meetingTimes[0].site.arriving',
      {
        meetingTimes: [
          {
            rhythm: 'weekly',
            weekday: 'monday',
            starts: '18:00',
            site: { ...site, arriving: 'He committed suicide' },
          },
        ],
      },
    ],
  ])('%s', (field, changes) => {
    expect(lintGroup(group(changes)).map((found) => found.field)).toEqual([field]);
  });

  test('links and addresses, for what they carry', () => {
    expect(codesOf({ online: { link: 'https://zoom.us/j/1?pwd=abc' } })).toEqual(['passcode-published']);
    expect(codesOf({ online: { link: 'https://zoom.us/j/1' } })).toEqual([]);
    expect(codesOf({ contact: { email: 'pat.example@gmail.com' } })).toEqual(['private-email']);
    expect(codesOf({ contact: { name: 'Pat Example', phone: '847-555-0142' } })).toEqual(['person-named']);
    expect(codesOf({ contact: { name: 'Crisis line', phone: '847-555-0142' } })).toEqual(['crisis-number-false']);
    expect(codesOf({ contact: { name: 'Crisis line', phone: '1-800-273-8255' } })).toEqual([]);
    expect(codesOf({ name: 'NAMI Family Support Group' })).toEqual(['other-programme']);
  });

  test('a listing that says nothing but names of places is never doubted, whoever they are called after', () => {
    const named = group({
      site: { name: 'Pat Example Library', street: '12 Sam Sample Road', city: 'Kill Devil Hills', state: 'NC' },
    });
    expect(lintGroup(named)).toEqual([]);
  });
});

test('a message names the words, gives the reason and says what to do', () => {
  const [found] = lintGroup(group({ description: 'Her brother committed suicide.' }));
  expect(found).toEqual({
    code: 'unsafe-wording',
    severity: 'error',
    field: 'description',
    message:
      'It says "committed suicide". It speaks of a crime or of an achievement. People who grieve, and people who think of dying, read these pages. Write "died by suicide" or "attempted suicide"; in Spanish "murió por suicidio" or "intentó suicidarse".',
  });
});

test('every code has a rule, and every rule a reason and a mend in sentences', () => {
  expect(new Set(LINT_RULES.map(({ code }) => code))).toEqual(new Set(LINT_CODES));
  const unfinished = LINT_RULES.filter(({ why, mend }) => !/^[A-Z].*\.$/u.test(why) || !/^[A-Z].*\.$/u.test(mend));
  expect(unfinished).toEqual([]);
});

test('a hostile text of the longest size is read at once', () => {
  const long = ['suicide crisis call ', '$1 per ', 'Pa Pb ', '555-', 'press ', 'a@', 'curing your '].map((part) =>
    part.repeat(2000).slice(0, 2000).trim(),
  );
  const taken = workTime(() => {
    for (const description of long) lintGroup(group({ description }));
  });
  expect(taken).toBeLessThan(2000);
});
