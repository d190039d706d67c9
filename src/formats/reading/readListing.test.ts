import { describe, expect, test } from 'vitest';
import type { Listing } from '../feeds/listing.ts';
import { read, said, TUESDAY } from '../../../tests/support/readRecord.ts';
import { Group } from '../../domain/group.ts';

test('a plain record becomes a Group that says where it came from and is not confirmed', () => {
  const { draft, issues } = read({ updated: '2026-01-01' });
  expect(issues).toEqual([]);
  expect(draft).toEqual({
    name: 'Evanston Tuesday',
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '19:00', minutes: 90 }],
    site: { name: 'Library', street: '1 Example St', city: 'Evanston', state: 'IL', precision: 'door' },
    source: { feed: 'example', id: '17' },
  });
});

test('a list of days is a meeting time for each', () => {
  const times = read({ days: ['2', '4'], dayNumbers: 'sunday-is-0' }).draft?.meetingTimes ?? [];
  expect(times.map(({ weekday }) => weekday)).toEqual(['tuesday', 'thursday']);
});

test('every issue says which record it is about', () => {
  const [issue] = read({ starts: '9:30', ends: '' }).issues;
  expect(issue).toMatchObject({ place: 'row 2', id: '17', name: 'Evanston Tuesday', code: 'time-unclear' });
});

describe('held back with a question', () => {
  test.each<[Partial<Listing>, string]>([
    [{ days: [] }, 'day-unclear'],
    [{ days: ['by appointment'] }, 'day-unclear'],
    [{ starts: '' }, 'no-meeting-time'],
    [{ starts: 'Appointment' }, 'no-meeting-time'],
    [{ starts: '9:30', ends: '' }, 'time-unclear'],
    [{ starts: 'Midnight', ends: '' }, 'time-unclear'],
    [{ starts: '00:00:00', ends: '', duration: '01:30:00' }, 'time-unclear'],
    [{ site: { ...TUESDAY.site, name: 'SPANISH - Nueva Vida Meets Here' } }, 'language-unclear'],
    [{ notes: 'Meets 1st and 3rd only' }, 'rhythm-unclear'],
    [{ rhythm: 'every other week' }, 'rhythm-unclear'],
    [{ attendance: 'in-person', site: { name: 'Zoom' } }, 'attendance-unclear'],
    [{ notes: 'Mondays in person, Wednesdays on Zoom' }, 'attendance-unclear'],
    [{ status: 'unpublished' }, 'not-published'],
    [{ notes: 'This meeting is suspended until further notice' }, 'listing-suspended'],
    [{ site: { city: 'Toronto', country: 'Canada' } }, 'outside-us'],
    [{ site: { city: 'Nowhere', state: 'IL' } }, 'place-unclear'],
    [{ attendance: 'online', site: {}, timeZone: '-05:00' }, 'time-zone-unclear'],
    [{ name: '<b></b>' }, 'missing-value'],
    [{ name: 'Pat Example 312-555-0199' }, 'missing-value'],
  ])('%j', (words, code) => {
    const { draft, issues } = read(words);
    expect(draft).toBeUndefined();
    expect(issues.filter(({ severity }) => severity === 'error').map((issue) => issue.code)).toContain(code);
  });
});

describe('published with a warning', () => {
  test.each<[Partial<Listing>, string]>([
    [{ notes: 'Call Pat Example, 312-555-0199' }, 'personal-details'],
    [{ onlineNotes: 'Passcode: 1234', attendance: 'hybrid' }, 'passcode-removed'],
    [{ contact: { website: 'javascript:alert(1)' } }, 'url-unsafe'],
    [{ name: 'Evanston Tuesday (SUSPENDED)' }, 'listing-suspended'],
    [{ name: 'Spanish Meeting' }, 'language-unclear'],
    [{ name: 'Volver a Vivir', site: { ...TUESDAY.site, name: 'SPANISH - Room 2' } }, 'language-unclear'],
    [{ rhythm: 'weekly, no meetings on holidays' }, 'holidays-unclear'],
    [{ starts: '8:00 am', ends: '4:00 pm' }, 'time-unclear'],
    [{ timeZone: 'America/New_York' }, 'time-zone-doubtful'],
    [{ notes: 'word '.repeat(1000) }, 'text-shortened'],
    [{ own: { ages: 'grown-ups' } }, 'wrong-value'],
  ])('%j', (words, code) => {
    expect(said(words)).toEqual([`warning ${code}`]);
    expect(read(words).draft).toBeDefined();
  });
});

test('a length that is a time of day is asked about, one between two times only doubted', () => {
  expect(said({ starts: '20:30', duration: '12:00:00' })).toEqual(['error time-unclear']);
});

describe('midnight', () => {
  test.each<Partial<Listing>>([
    { starts: 'Midnight', name: 'Midnight Hope' },
    { starts: '00:00', notes: 'We meet at midnight.' },
    { starts: 'medianoche', groupName: 'Grupo de Medianoche' },
    { starts: '12:00 am' },
  ])('is meant where the words say so as well: %j', (words) => {
    expect(read({ ends: '', ...words })).toMatchObject({ draft: { meetingTimes: [{ starts: '00:00' }] }, issues: [] });
  });

  test('is meant where an end follows it', () => {
    expect(said({ starts: '00:00', ends: '01:30' })).toEqual([]);
  });
});

describe('the length', () => {
  test('is read from notes that say nothing else, where no field has it', () => {
    const { draft, remarks } = read({ ends: '', notes: 'Ring the bell; 75 min.' });
    expect(draft?.meetingTimes?.[0]).toMatchObject({ starts: '19:00', minutes: 75 });
    expect(remarks).toEqual([]);
    expect(read({ notes: '75 min.' }).draft?.meetingTimes?.[0]).toMatchObject({ minutes: 90 });
  });

  test('that nobody says is remarked upon', () => {
    expect(read({ ends: '' }).remarks).toEqual(['without-length']);
  });
});

describe('the language', () => {
  test('is read from the name where no field has it', () => {
    expect(read({ name: 'Evanston (en español)' }).draft?.languages).toEqual(['es']);
    expect(read({ name: 'Spanish Meeting', languages: ['en'] }).draft?.languages).toEqual(['en']);
    expect(read({}).draft).not.toHaveProperty('languages');
  });
});

describe('for whom it is', () => {
  test('is read from the name where no field has it, and said', () => {
    const { draft, issues } = read({ name: "Harbor Women's Group" });
    expect(draft?.audiences).toEqual(['women']);
    expect(issues).toMatchObject([{ code: 'audience-unclear', severity: 'warning' }]);
  });

  test.each([{ traits: ['lgbtq'] }, { own: { audience: 'adults' } }] as const)('stays as %j says', (fields) => {
    const { issues } = read({ name: "Harbor Women's Group", ...fields });
    expect(issues).toEqual([]);
  });
});

describe('holidays', () => {
  test('are said on the page', () => {
    expect(read({ traits: ['closed-on-holidays'], notes: 'Ring.' }).draft?.description).toBe(
      'Ring.\nClosed on holidays.',
    );
  });

  test('that a code stands for are told once for the whole feed', () => {
    const { issues, remarks } = read({ traits: ['closed-on-holidays'] });
    expect([issues, remarks]).toEqual([[], ['closed-on-holidays']]);
  });

  test('are not said twice', () => {
    const notes = 'Closed on school holidays';
    expect(read({ traits: ['closed-on-holidays'], notes }).draft?.description).toBe(notes);
  });
});

test('a Feed that has no field for weeks is not told to fill it in', () => {
  const notes = 'Meets 1st and 3rd only';
  expect(read({ notes }).issues[0]?.message).toContain('beside the day');
  const told = read({ notes, onlyWeekly: true }).issues[0]?.message;
  expect(told).not.toContain('beside the day');
  expect(told).toMatch(/no field for weeks.*take the words out/u);
});

test('a link behind a redirect is judged and kept for where it leads', () => {
  const onlineLink = 'https://www.google.com/url?q=https://zoom.us/j/1%3Fpwd%3Dabc&sa=D';
  const { draft, issues } = read({ onlineLink });
  expect(draft).toMatchObject({ format: 'hybrid', online: { link: 'https://zoom.us/j/1' } });
  expect(issues.map(({ code }) => code)).toEqual(['passcode-removed']);
});

test('a Group that meets in summer only is asked about', () => {
  expect(said({ notes: 'Memorial Day to Labor Day only' })).toEqual(['error season-unclear']);
});

test('a suspended Group is paused under its own name', () => {
  expect(read({ name: 'Evanston Tuesday (SUSPENDED)' }).draft).toMatchObject({
    name: 'Evanston Tuesday',
    status: 'paused',
  });
  expect(read({ attendance: 'suspended', site: {}, timeZone: 'America/Chicago' }).draft).toMatchObject({
    status: 'paused',
  });
});

test('traits, languages and our own columns become fields', () => {
  const { draft, issues } = read({
    traits: ['step-free', 'veterans'],
    languages: ['es', 'English'],
    notes: 'Caf&eacute; after.<br>All welcome, ages 5 &lt; 6',
    own: {
      parking: 'Behind the building',
      facilitators: '1',
      confirmedOn: '3/1/2026',
      registration: 'no',
      asl: 'ask',
      audience: 'Women',
    },
  });
  expect(issues).toEqual([]);
  expect(draft).toMatchObject({
    access: { stepFree: 'yes', asl: 'ask', parking: 'Behind the building' },
    audiences: ['women'],
    languages: ['es', 'en'],
    description: 'Café after.\nAll welcome, ages 5 < 6',
    facilitatorPair: 'needs-one',
    confirmedOn: '2026-03-01',
    registration: 'drop-in',
  });
});

test('whatever becomes a draft passes the schema', () => {
  const { draft } = read({ notes: '<p>a</p>', contact: { phone: '(847) 555-0142', email: 'info@example.org' } });
  expect(Group.safeParse(draft).success).toBe(true);
});
