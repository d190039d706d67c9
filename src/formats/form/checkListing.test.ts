import { describe, expect, test } from 'vitest';
import { formSituation } from '../../../tests/support/formSituation.ts';
import { Group } from '../../domain/group.ts';
import { readRecord } from '../yamlRecord.ts';
import { asksMetOn, checkListing } from './checkListing.ts';
import type { DraftSituation } from './draftOf.ts';
import { emptyDate, emptyFields, emptyTime, type FormFields, NEW_AFFILIATE } from './formFields.ts';

const when = (words: string, starts: string, length = '', metOn = '') => ({
  times: [{ ...emptyTime(1), words, starts, length, metOn }],
});
const TYPED: FormFields = {
  ...emptyFields('en'),
  ...{ name: 'Belleville Tuesday', affiliate: 'nami-example', city: 'Belleville', state: 'IL', zip: '62220' },
  ...when('2nd & 4th Tue', '7pm'),
};
const check = (fields: Partial<FormFields>, more: Partial<DraftSituation> = {}) =>
  checkListing({ ...TYPED, ...fields }, { ...formSituation, ...more });
/** "starts-half at times.0.starts" */
const asked = (fields: Partial<FormFields>, more: Partial<DraftSituation> = {}) =>
  check(fields, more).problems.map(({ kind, field }) => `${kind} at ${field}`);

test('what a volunteer types becomes a file that the reader of the directory accepts', () => {
  const { ready, id } = check({ ...when('2nd & 4th Tue', '6:30-8 pm'), room: 'Room 7', registration: 'drop-in' });
  expect(id).toBe('nami-example/belleville-tuesday');
  const reading = readRecord(new TextEncoder().encode(ready?.yaml ?? ''), Group);
  expect(reading).toEqual({ record: ready?.group });
  expect(ready?.group).toMatchObject({
    name: 'Belleville Tuesday',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'monthly', weekday: 'tuesday', weeks: [2, 4], starts: '18:30', minutes: 90 }],
    site: { city: 'Belleville', state: 'IL', zip: '62220' },
    firstVisit: { room: 'Room 7' },
    confirmedOn: '2026-11-28',
  });
});

describe('what is typed about times is read as it is in a feed', () => {
  test.each([
    [
      'todos los martes',
      'a las 7 de la noche',
      '',
      { rhythm: 'weekly', weekday: 'tuesday', starts: '19:00', minutes: 90 },
    ],
    [
      'last Monday',
      'noon',
      '1 hour',
      { rhythm: 'monthly', weeks: [-1], weekday: 'monday', starts: '12:00', minutes: 60 },
    ],
    ['Tuesdays at 7-8:15 pm', '', '', { rhythm: 'weekly', weekday: 'tuesday', starts: '19:00', minutes: 75 }],
    ['todos los martes a las 7 pm', '', 'hora y media', { rhythm: 'weekly', starts: '19:00', minutes: 90 }],
    ['primer y tercer lunes', '18:30', '2 horas', { rhythm: 'monthly', weeks: [1, 3], starts: '18:30', minutes: 120 }],
  ])('%s, %s, %s', (words, starts, length, time) => {
    expect(check(when(words, starts, length)).ready?.group.meetingTimes).toMatchObject([time]);
  });

  test('two days in one answer are two meeting times', () => {
    const days = check(when('Tuesday and Thursday', '7 pm')).ready?.group.meetingTimes.map(({ weekday }) => weekday);
    expect(days).toEqual(['tuesday', 'thursday']);
  });

  test('every other week is counted from the date on which it met', () => {
    expect(asked(when('every other Thursday', '7 pm'))).toEqual(['met-on-missing at times.0.metOn']);
    for (const words of ['every other Thursday', 'biweekly on Thursdays at 7 pm'])
      expect(asksMetOn({ words })).toBe(true);
    expect(asksMetOn({ words: 'every Thursday' })).toBe(false);
    expect(asked(when('every other Thursday', '7 pm', '', '2026-11-25'))).toEqual(['met-on-weekday at times.0.metOn']);
    expect(check(when('every other Thursday', '7 pm', '', '2026-11-26')).ready?.group.meetingTimes).toMatchObject([
      { rhythm: 'every-other-week', weekday: 'thursday', metOn: '2026-11-26' },
    ]);
  });
});

describe('an unclear answer is asked about', () => {
  test('with both halves of the day to press', () => {
    const [problem] = check(when('Tuesdays', '7')).problems;
    expect(problem).toMatchObject({ kind: 'starts-half', field: 'times.0.starts', weight: 'settle' });
    expect(problem?.answers.map(({ value }) => value)).toEqual(['7 am', '7 pm']);
  });

  test('with the reading that is likely', () => {
    const [problem] = check(when('every third Tuesday', '7 pm')).problems;
    expect(problem).toMatchObject({ kind: 'weeks-likely', answers: [{ field: 'times.0.words', says: 'yes' }] });
  });

  test.each<[string, Partial<FormFields>, string]>([
    ['a day that is none', when('once a month', '7 pm'), 'day-unread at times.0.words'],
    ['a time that is none', when('Tuesdays', 'after dinner'), 'starts-unread at times.0.starts'],
    ['no name', { name: ' ' }, 'name-missing at name'],
    ['no town', { city: '' }, 'city-missing at city'],
    ['a ZIP code that is none', { zip: '622' }, 'zip-unread at zip'],
    ['a phone that nobody can call', { phone: '555' }, 'phone-unread at phone'],
    ['a link that leads elsewhere', { website: 'javascript:alert(1)' }, 'link-unread at website'],
    ['a point in another country', { latitude: '41.5', longitude: '87.7' }, 'point-not-in-state at latitude'],
    ['a text that is too long', { description: 'a'.repeat(2001) }, 'too-long at description'],
    ['signs that nobody sees', { name: 'Hope\u202e group' }, 'unseen at name'],
    [
      'a season that ends first',
      { seasonFrom: '2026-06-01', seasonUntil: '2026-05-01' },
      'season-backwards at seasonUntil',
    ],
  ])('%s', (_, fields, problem) => {
    expect(asked(fields)).toContain(problem);
    expect(check(fields).ready).toBeUndefined();
  });

  test('two numbers that lost a minus sign can be put right with one press', () => {
    const [problem] = check({ latitude: '38.52', longitude: '89.98' }).problems;
    expect(problem?.answers).toEqual([{ field: 'latitude', value: '38.52, -89.98', says: 'value' }]);
  });

  test('a new affiliate needs a name and somebody to ask', () => {
    expect(asked({ affiliate: NEW_AFFILIATE }, { affiliateState: undefined })).toEqual([
      'affiliate-name-missing at affiliateName',
      'contact-missing at phone',
    ]);
  });
});

describe('what looks personal is pointed out, and keeps nobody from publishing', () => {
  test.each<[string, Partial<FormFields>, string]>([
    ['the mailbox of a person', { email: 'pat.example@example.org' }, 'email-personal at email'],
    ['a surname', { contactName: 'Pat Example' }, 'surname at contactName'],
    ['a number in a text', { arriving: 'Call Pat Example at 618-555-0199.' }, 'personal at arriving'],
    ['a passcode in a text', { format: 'hybrid', onlineHow: 'Passcode: 1234' }, 'passcode at onlineHow'],
    ['a passcode in a link', { format: 'hybrid', onlineLink: 'https://zoom.us/j/1?pwd=abc' }, 'passcode at onlineLink'],
  ])('%s', (_, fields, problem) => {
    const whole = { phone: '618-555-0133', ...fields };
    expect(asked(whole)).toEqual([problem]);
    expect(check(whole).ready).toBeDefined();
  });

  test('and what is left after a press is said no more', () => {
    const text = 'The hall is behind the library. Call Pat Example at 618-555-0199.';
    const [answer] = check({ arriving: text }).problems[0]?.answers ?? [];
    expect(answer).toMatchObject({ field: 'arriving', says: 'take-out' });
    expect(asked({ arriving: answer?.value ?? '' })).toEqual([]);
  });
});

describe('the place', () => {
  const belleville = { kind: 'zip', zip: '62220', city: 'Belleville', state: 'IL', point: { latitude: 38.5, longitude: -90 }, timeZone: 'America/Chicago' } as const; // prettier-ignore

  test('is the middle of its ZIP code until somebody says more, and says so', () => {
    const { ready } = check({}, { found: { zip: belleville } });
    expect(ready?.group.site).toMatchObject({ latitude: 38.5, longitude: -90, precision: 'town' });
  });

  test('is the door where somebody has put it', () => {
    const { ready } = check({ latitude: '38.5201, -89.9840', precision: 'door' }, { found: { zip: belleville } });
    expect(ready?.group.site).toMatchObject({ latitude: 38.5201, longitude: -89.984, precision: 'door' });
  });

  test('far from its ZIP code is doubted, with the distance', () => {
    const { problems } = check({ latitude: '39.5', longitude: '-90' }, { found: { zip: belleville } });
    expect(problems).toMatchObject([{ kind: 'point-far', weight: 'look', parts: { place: 'Belleville, IL' } }]);
    expect(problems[0]?.parts.miles).toBeCloseTo(69.1, 0);
  });

  test('in a state that its ZIP code is not in is doubted, and nothing is rewritten', () => {
    const { problems, ready } = check({ city: 'St. Louis', state: 'MO' }, { found: { zip: belleville } });
    expect(problems.map(({ kind }) => kind)).toContain('zip-elsewhere');
    expect(ready?.group.site).toMatchObject({ city: 'St. Louis', state: 'MO', zip: '62220' });
  });
});

describe('dates that differ', () => {
  const dates = (row: Partial<FormFields['dates'][number]>) => ({
    dates: [{ ...emptyDate(1), date: '2026-12-08', ...row }],
  });

  test.each([
    ['no meeting', { kind: 'cancelled', note: 'Holiday' }, { cancelled: 'Holiday' }],
    ['no meeting, without a reason', { kind: 'cancelled' }, { cancelled: 'as announced' }],
    ['online', { kind: 'online', note: 'Write to us' }, { online: 'Write to us' }],
    [
      'another day and time',
      { kind: 'moved', toDate: '2026-12-09', starts: '8 pm' },
      { moved: { to: '2026-12-09', starts: '20:00' } },
    ],
    [
      'another place',
      { kind: 'moved', siteName: 'Library' },
      { moved: { site: { name: 'Library', city: 'Belleville', state: 'IL' } } },
    ],
    ['one more', { kind: 'extra' }, { extra: { starts: '19:00' } }],
  ] as const)('%s', (_, row, exception) => {
    const { ready, problems } = check(dates(row));
    expect(problems).toEqual([]);
    expect(ready?.group.exceptions).toMatchObject([{ date: '2026-12-08', ...exception }]);
  });

  test('need a date, and a change', () => {
    expect(asked(dates({ date: '' }))).toEqual(['date-missing at dates.0.date']);
    expect(asked(dates({ kind: 'moved' }))).toEqual(['nothing-moves at dates.0.toDate']);
  });

  test('on a day without a meeting are doubted', () => {
    expect(asked(dates({ date: '2026-12-09' }))).toEqual(['date-no-meeting at dates.0.date']);
  });
});

test('the entrance, the first visit and what else matters for access go into the listing', () => {
  const { ready } = check({
    entrance: 'Side door',
    firstVisitNotes: 'Wait in the hall',
    accessNotes: 'Small elevator',
  });
  expect(ready?.group).toMatchObject({
    firstVisit: { entrance: 'Side door', notes: 'Wait in the hall' },
    access: { notes: 'Small elevator' },
  });
});
