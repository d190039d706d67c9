import { describe, expect, test } from 'vitest';
import { PLAIN_COLUMNS, plainColumn } from './plainColumns.ts';
import { plainHeading } from './plainHeading.ts';
import { plainTable } from './plainTable.ts';
import { splitWhen } from './splitWhen.ts';

const read = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  plainTable.read(
    header,
    rows.map((cells, index) => ({ number: index + 2, cells })),
  );
const listing = (fields: Readonly<Record<string, string>>) =>
  read(Object.keys(fields), Object.values(fields)).listings[0]!;

describe('headings', () => {
  test('no heading means two columns', () => {
    const all = [...PLAIN_COLUMNS.values()].flat().map(plainHeading);
    expect(all.filter((heading, index) => all.indexOf(heading) !== index)).toEqual([]);
  });

  test.each([
    ['ZIP Code', 'zip'],
    ['zip-code (5 digits)', 'zip'],
    [' CÓDIGO  POSTAL* ', 'zip'],
    ['codigo_postal', 'zip'],
    ['E-mail:', 'email'],
    ['Día de la semana', 'day'],
    ['Dia', 'day'],
    ['¿Para quién?', 'audience'],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['(optional)', undefined],
  ])('%j is %j', (heading, column) => {
    expect(plainColumn(heading)).toBe(column);
  });

  test('a table is one of groups when it says when, and who or where', () => {
    expect(plainTable.recognizes(['City', 'Day', 'Start'])).toBe(true);
    expect(plainTable.recognizes(['Nombre', 'Horario'])).toBe(true);
    expect(plainTable.recognizes(['Name', 'City', 'Phone'])).toBe(false);
    expect(plainTable.recognizes(['Day', 'Start'])).toBe(false);
  });
});

test('a row gives every column the word we have for it', () => {
  const read = listing({
    Notes: 'Ring twice',
    Name: 'Elm Street Tuesday',
    Day: '1st & 3rd Tue',
    Start: '6:30 pm',
    Length: '90',
    'How often': 'twice a month',
    Place: 'Elm Hall',
    Address: '1 Elm St',
    'Address 2': 'Suite 4',
    City: 'Decatur',
    State: 'GA',
    ZIP: '30030',
    Language: 'English & español',
    Format: 'In person or by Zoom',
    'Online link': 'https://example.org/room',
    'Step-free': 'yes',
    'Confirmed on': '2026-03-01',
    ID: 'elm-1',
  });
  expect(read).toEqual({
    place: 'row 2',
    id: 'elm-1',
    name: 'Elm Street Tuesday',
    days: ['1st & 3rd Tue'],
    starts: '6:30 pm',
    duration: '90',
    rhythm: 'twice a month',
    site: { name: 'Elm Hall', street: '1 Elm St, Suite 4', city: 'Decatur', state: 'GA', zip: '30030' },
    attendance: 'hybrid',
    onlineLink: 'https://example.org/room',
    traits: [],
    languages: ['en', 'es'],
    notes: 'Ring twice',
    own: { stepFree: 'yes', confirmedOn: '2026-03-01' },
  });
});

test('a table in Spanish is read alike', () => {
  const read = listing({
    Nombre: 'Grupo Olmo',
    Día: 'martes',
    Hora: '18:30',
    Ciudad: 'Decatur',
    Idioma: 'español',
    Modalidad: 'en línea',
  });
  expect(read).toMatchObject({
    name: 'Grupo Olmo',
    days: ['martes'],
    starts: '18:30',
    languages: ['es'],
    attendance: 'online',
  });
});

test('an address alone is the whole of it, and so is a place with commas', () => {
  expect(listing({ Name: 'Elm', Day: 'Tue', Address: '1 Elm St, Decatur, GA 30030' }).site).toEqual({
    address: '1 Elm St, Decatur, GA 30030',
  });
  expect(listing({ Name: 'Elm', Day: 'Tue', Location: 'Elm Hall, 1 Elm St, Decatur GA' }).site).toEqual({
    address: 'Elm Hall, 1 Elm St, Decatur GA',
  });
});

test.each([
  ['1st & 3rd Tuesday, 7–8:30 pm', { days: '1st & 3rd Tuesday', starts: '7–8:30 pm' }],
  ['Tuesdays at 7pm', { days: 'Tuesdays', starts: '7pm' }],
  ['martes a las 19:00', { days: 'martes', starts: '19:00' }],
  ['Every Monday (noon)', { days: 'Every Monday', starts: 'noon' }],
  ['Mondays', { days: 'Mondays' }],
  ['2 Mondays a month', { days: '2 Mondays a month' }],
])('%j is divided into days and time', (text, parts) => {
  expect(splitWhen(text)).toEqual(parts);
});

describe('what a row leaves unclear is asked', () => {
  test.each(['Open', 'not online', 'Not in person', 'maybe'])('how one attends: %j', (Format) => {
    const { listings, issues } = read(['Name', 'Day', 'Format'], ['Elm', 'Tue', Format]);
    expect(listings).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code: 'wrong-value', place: 'row 2', severity: 'error' })]);
  });

  test('“Online: yes” does not say whether it is only online; “no” says nothing', () => {
    expect(read(['Name', 'Day', 'Online'], ['Elm', 'Tue', 'Yes']).issues).toMatchObject([{ severity: 'error' }]);
    expect(listing({ Name: 'Elm', Day: 'Tue', Online: 'no', City: 'Decatur' })).not.toHaveProperty('onlineLink');
  });

  test('two columns of one name that disagree; two that agree are fine, and notes are put together', () => {
    const header = ['Name', 'Day', 'Phone', 'Telephone', 'Notes', 'Comments'];
    const { listings, issues } = read(header, ['Elm', 'Tue', '1', '2', '', ''], ['Oak', 'Wed', '1', '1', 'a', 'b']);
    expect(issues).toMatchObject([
      { code: 'feed-record', place: 'row 2', message: expect.stringContaining('“1” and “2”') },
    ]);
    expect(listings).toMatchObject([{ contact: { phone: '1' }, notes: 'a\nb' }]);
  });

  test('no name, with a word on merged cells', () => {
    expect(read(['Name', 'Day'], ['Elm', 'Mon'], ['', 'Tue']).issues).toMatchObject([
      { code: 'missing-value', place: 'row 3', message: expect.stringContaining('merged') },
    ]);
  });

  test('a place left blank below one is noticed, never filled in', () => {
    const { listings, issues } = read(['Name', 'Day', 'City'], ['Elm', 'Mon', 'Decatur'], ['Oak', 'Tue', '']);
    expect(listings[1]).not.toHaveProperty('site');
    expect(issues).toMatchObject([{ severity: 'warning', place: 'row 3' }]);
  });
});

test('columns that are not read are named, with a near word; empty ones are not', () => {
  const { issues } = read(['Name', 'Day', 'Adress', '', '', 'Snacks'], ['Elm', 'Mon', '1 Elm St', 'x', '', 'tea']);
  expect(issues).toEqual([
    {
      code: 'feed-column',
      severity: 'warning',
      message:
        'These columns were not read: “Adress” (did you mean “address”?), column 4, which has no heading, “Snacks”.',
    },
  ]);
});
