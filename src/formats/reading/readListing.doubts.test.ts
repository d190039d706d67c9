import { expect, test } from 'vitest';
import { read, said } from '../../../tests/support/readRecord.ts';

test.each([
  // In which weeks
  ['Every other wk', 'rhythm-unclear'],
  ['Meets every 2 wks', 'rhythm-unclear'],
  ['Odd weeks in person, even weeks on Zoom', 'rhythm-unclear'],
  ['Monthly', 'rhythm-unclear'],
  ['1x/month', 'rhythm-unclear'],
  ['Two Tuesdays a month', 'rhythm-unclear'],
  ['First 3 Tuesdays of the month', 'rhythm-unclear'],
  ['Frequency: twice a month', 'rhythm-unclear'],
  ['Not the 3rd Tuesday', 'rhythm-unclear'],
  ['Dates vary, please call', 'rhythm-unclear'],
  ['See our website for dates', 'rhythm-unclear'],
  ['Meets on 12/8, 12/22, 1/12', 'rhythm-unclear'],
  ['By appointment only', 'rhythm-unclear'],
  // In which part of the year
  ['No meetings July & August', 'season-unclear'],
  ['We take a summer break', 'season-unclear'],
  ['See the seasonal list - 2nd week, step study', 'season-unclear'],
  // At what time
  ['Starts at 6:30 pm', 'time-unclear'],
  ['Please note: meeting time is now 7:30 pm', 'time-unclear'],
  ['Meets at 7:30 not 7', 'time-unclear'],
  ['Winter hours 6pm, summer hours 7pm', 'time-unclear'],
  ['Room 5, 7:00 pm to 9:00 pm', 'time-unclear'],
  // On which day
  ['Now on Thursdays', 'day-unclear'],
  ['Meets Thursdays at 7 pm', 'day-unclear'],
  // Whether at all
  ['On hiatus', 'listing-suspended'],
  ['Not meeting at this time', 'listing-suspended'],
  ['Group has dissolved', 'listing-suspended'],
  ['Suspended due to illness', 'listing-suspended'],
  ['Last meeting was in December 2023', 'listing-suspended'],
  ['Will resume in the fall', 'listing-suspended'],
  ['New group forming', 'listing-suspended'],
  // Where
  ['Moved to Zoom until further notice', 'attendance-unclear'],
  ['Currently meeting online only', 'attendance-unclear'],
  ['In-person meetings suspended', 'attendance-unclear'],
  ['Temporarily meeting at the Old Mill, 200 Elm St', 'place-unclear'],
  ['Moving to 200 Elm St in January', 'place-unclear'],
  ['Location rotates', 'place-unclear'],
  // For whom
  ['Family Support Group', 'other-programme'],
  ['For families of people with mental illness', 'other-programme'],
])('a weekly Tuesday at seven beside “%s” is asked about', (notes, code) => {
  expect(said({ notes })).toContain(`error ${code}`);
  // It makes no difference whether it is said of the Group, of the place, or in a field that nobody knows.
  expect(said({ site: { street: '1 Example St', city: 'Evanston', state: 'IL', notes } })).toContain(`error ${code}`);
  expect(said({ unread: [`Other: ${notes}`] })).toContain(`error ${code}`);
});

test.each([
  'Meets at 7 pm in Room 3',
  'Starts promptly at 7:00',
  '7:00 - 8:30 pm',
  'Also Thursdays at noon',
  'Doors open at 6:30 pm',
  'Speaker at 8 pm',
  'First Tuesday: speaker',
  'Monthly business meeting',
  'Summer picnic on July 4 at 3 pm',
  'Moved upstairs to the second floor room',
  'Now located at the Library, 1 Example St',
  'Join in person or on Zoom',
  'Zoom option available',
  'Alternate entrance on Elm',
  'Btwn 2nd & 3rd',
  'Meets outdoors in good weather',
  'Families and friends are welcome at our picnic',
])('“%s” beside it is no question', (notes) => {
  expect(said({ notes })).toEqual([]);
});

test('what stands in a field that nobody knows is never shown', () => {
  const { draft } = read({ unread: ['Facilitator: Pat Example'] });
  expect(JSON.stringify(draft)).not.toContain('Pat');
});

test.each(['Program: Family Support', 'Group Type: Families', 'Type: Peer-to-Peer'])(
  'a column for the programme names another one: %s',
  (line) => {
    expect(said({ unread: [line] })).toEqual(['error other-programme']);
  },
);

test('a column for the programme may name ours', () => {
  expect(said({ unread: ['Program: Connection', 'Type: Support group'] })).toEqual([]);
});

test('a note behind the street goes to the notes on the place', () => {
  const site = { street: '12 Elm Street *last Tues of month, speaker', city: 'Evanston', state: 'IL' };
  expect(read({ site }).draft?.site).toMatchObject({
    street: '12 Elm Street',
    arriving: 'last Tues of month, speaker',
  });
  expect(said({ site: { ...site, street: '12 Elm Street *no meeting last Tues' } })).toEqual(['error rhythm-unclear']);
});

test.each(['TBD', 'New meeting', 'Closed, Online Meeting, Women, Wheelchair Access'])('%j is no name', (name) => {
  expect(said({ name })).toContain('error missing-value');
});

test('a mailbox is no street, and its point no door', () => {
  const { draft, issues } = read({
    site: { street: 'P.O. Box 12', city: 'Evanston', state: 'IL', latitude: '42.0', longitude: '-87.7' },
  });
  expect(draft?.site).toEqual({ city: 'Evanston', state: 'IL', precision: 'door' });
  expect(issues).toMatchObject([{ code: 'wrong-value', severity: 'warning' }]);
  expect(issues[0]?.message).toMatch(/That is a mailbox, where nobody meets, and was left out/u);
});

test('an online group of another country is not ours', () => {
  const abroad = { attendance: 'online', timeZone: 'Europe/London', onlineLink: 'https://zoom.us/j/1' } as const;
  expect(said({ ...abroad, site: { address: 'London, UK' } })).toContain('error outside-us');
  expect(said({ ...abroad, timeZone: 'America/Toronto', site: { address: 'Toronto, ON M5V 2B4' } })).toContain(
    'error outside-us',
  );
});

test('a street without any town is asked for its town', () => {
  expect(read({ site: { street: '12 Elm Street' } }).issues).toMatchObject([{ code: 'place-unclear' }]);
});

test('a calendar of no zone that we know is asked for one', () => {
  const series = [
    { first: '2026-01-06', starts: '19:00', minutes: 90, rule: new Map([['freq', ['WEEKLY']]]), words: 'FREQ=WEEKLY' },
  ];
  const days: readonly string[] = [];
  expect(said({ series, days, timeZone: 'Europe/Dublin', timesInZone: true })).toEqual(['error time-zone-unclear']);
  expect(said({ series, days, timeZone: 'America/Chicago', timesInZone: true })).toEqual([]);
  expect(said({ series, days, notes: 'Meets 1st and 3rd Tuesdays only' })).toEqual(['error rhythm-unclear']);
});
