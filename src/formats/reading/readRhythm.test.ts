import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../domain/weekday.ts';
import { readRhythm } from './readRhythm.ts';

describe('a day field', () => {
  test.each<[string, Weekday, readonly number[]]>([
    ['1st & 3rd Tue', 'tuesday', [1, 3]],
    ['first and third Tuesday of the month', 'tuesday', [1, 3]],
    ['2nd/4th Tuesdays', 'tuesday', [2, 4]],
    ['Tuesday (1st and 3rd)', 'tuesday', [1, 3]],
    ['1st, 3rd, and 5th Tue.', 'tuesday', [1, 3, 5]],
    ['last Monday', 'monday', [-1]],
    ['2nd and last Monday', 'monday', [2, -1]],
    ['5th Saturday', 'saturday', [5]],
    ['1er y 3er martes', 'tuesday', [1, 3]],
    ['primer y tercer martes de cada mes', 'tuesday', [1, 3]],
    ['último lunes', 'monday', [-1]],
    ['1st Tue & 3rd Thu', 'thursday', [3]],
    ['2nd Tuesday, monthly', 'tuesday', [2]],
    ['every 1st and 3rd Tuesday', 'tuesday', [1, 3]],
    ['every 3rd Tuesday of the month', 'tuesday', [3]],
    ['1st through 3rd Tuesday', 'tuesday', [1, 2, 3]],
    ['1st thru the 4th Tuesday', 'tuesday', [1, 2, 3, 4]],
    ['first two Tuesdays of the month', 'tuesday', [1, 2]],
  ])('%j on %s is in weeks %j', (day, weekday, weeks) => {
    expect(readRhythm({ weekday, day })).toEqual({ read: { rhythm: 'monthly', weeks } });
  });

  test.each(['Tuesday', 'Tuesdays', 'every Tuesday', '2'])('%j is every week', (day) => {
    expect(readRhythm({ weekday: 'tuesday', day })).toEqual({ read: { rhythm: 'weekly' } });
  });

  test.each(['every third Tuesday', 'second to last Tuesday', '1st-3rd Tuesday', '3rd week Tuesday'])(
    '%j can mean two things',
    (day) => {
      expect(readRhythm({ weekday: 'tuesday', day })).toMatchObject({ unsure: { rhythm: 'monthly' } });
    },
  );

  test('weeks named for another day leave this one open', () => {
    expect(readRhythm({ weekday: 'wednesday', day: '1st Mon, Wed' })).toHaveProperty('question');
  });
});

describe('a field for the rhythm', () => {
  test.each(['weekly', 'Every week', 'semanal', 'cada martes', 'except holidays', 'weekly, no meetings on holidays'])(
    '%j is every week',
    (rhythm) => {
      expect(readRhythm({ weekday: 'tuesday', day: 'Tuesday', rhythm })).toEqual({ read: { rhythm: 'weekly' } });
    },
  );

  test('holds weeks without a day', () => {
    const reading = readRhythm({ weekday: 'monday', day: 'Monday', rhythm: '2nd, 4th' });
    expect(reading).toEqual({ read: { rhythm: 'monthly', weeks: [2, 4] } });
  });

  test.each(['monthly', 'twice a month', 'by arrangement', '2', 'summer only', '1st and every other'])(
    '%j is a question',
    (rhythm) => {
      expect(readRhythm({ weekday: 'tuesday', day: 'Tuesday', rhythm })).toHaveProperty('question');
    },
  );

  test('without some weeks is a question that shows the others', () => {
    expect(readRhythm({ weekday: 'tuesday', rhythm: 'every week except the 5th' })).toMatchObject({
      unsure: { rhythm: 'monthly', weeks: [1, 2, 3, 4] },
    });
  });
});

describe('every other week', () => {
  test.each(['every other Thursday', 'biweekly', 'alternate Thursdays', 'cada dos semanas', 'every 2 weeks'])(
    '%j asks for a date to count from',
    (rhythm) => {
      const reading = readRhythm({ weekday: 'thursday', rhythm });
      expect(reading).toEqual({ question: expect.stringContaining('one date to count from') });
    },
  );

  test.each(['every other Thursday, met 2026-01-08', 'every other Thursday from 1/8/2026'])('%j has one', (day) => {
    expect(readRhythm({ weekday: 'thursday', day })).toEqual({
      read: { rhythm: 'every-other-week', metOn: '2026-01-08' },
    });
  });

  test('a date on another weekday is none to count from', () => {
    expect(readRhythm({ weekday: 'friday', day: 'every other Friday, met 2026-01-08' })).toHaveProperty('question');
  });
});

describe('text beside a weekly day', () => {
  const beside = (note: string, weekday: Weekday = 'tuesday') => readRhythm({ weekday, day: weekday, notes: [note] });

  test.each([
    '1st and 3rd',
    '2nd & 4th Tuesdays',
    'Meets 1st and 3rd only.',
    'Meeting occurs on the 2nd and 4th Tuesdays of the month only. Bring a chair.',
    'THIS GROUP MEETS ONLY ON THE THIRD TUESDAY OF EACH MONTH',
    'Meets each Tuesday, EXCEPT 2nd Tuesday.',
    'No meeting on the 5th Tuesday',
    'No mtg 1st Tues.',
    'We meet every other week',
    'Meets biweekly',
    'Meets once a month',
    '1st and 3rd Tuesdays only, business meeting after',
    'Discussion group. 2nd and 4th Tuesday',
    'In person 1st & 3rd Tuesdays, Zoom 2nd & 4th',
    'The 2nd Tuesday is on Zoom',
    'Nos reunimos el primer y tercer martes de cada mes',
    'except the last Tuesday',
    'Meets last Tues in back room',
    'Only the last Tues meets in the back room',
    'All are welcome 1st and 3rd Tuesday',
    '1st Tues meets at the library',
    'This group last Tues meets in back room',
    'Last Tues meets in back room, other weeks off',
  ])('%j is never silently weekly', (note) => {
    expect(beside(note)).toHaveProperty('question');
  });

  test.each([
    'Last Tuesday is a potluck',
    'Business meeting: 2nd Tuesday @ 7:05 pm',
    'Business meeting: 1st Tuesday @ 8:30 am. Our Early Bird meeting is the only one outdoors.',
    'Birthday chips given last Tuesday of the month.',
    '4th Tuesday each month is Open Speaker Meeting',
    'Last Tues. Open Speaker',
    'Format: 1st Tues, speaker; 2nd Tues, Step meeting',
    'Closed Literature meetings, except the Second and Last Tuesday of each month, which are Open Speaker meetings.',
    'Meets on the second floor. Ring the bell.',
    'Corner of 3rd Ave. and 4th St.',
    'First we greet, then we share',
    'Monthly business meeting',
    'Every first Tuesday is a tradition meeting',
    'Third Step prayer',
    'Last Tues meets in back room',
    '1st Tuesday meets upstairs in the chapel',
    'Men welcome 1st Tues',
    'Families are welcome on the last Tuesday',
  ])('%j changes no week', (note) => {
    expect(beside(note)).toEqual({ read: { rhythm: 'weekly' } });
  });

  test('shows the words and how they would be read', () => {
    expect(beside('Meets each Tuesday, EXCEPT 2nd Tuesday.')).toEqual({
      unsure: { rhythm: 'monthly', weeks: [1, 3, 4, 5] },
      question: expect.stringMatching(/EXCEPT 2nd Tuesday.*the 1st, 3rd, 4th and 5th Tuesday of the month/u),
    });
  });

  test.each(['Women 2nd & 4th Fridays Only', 'First Friday Discussion', 'Living Clean (No Mtg On The 1st Friday)'])(
    'in the name, %j is a question',
    (name) => {
      expect(readRhythm({ weekday: 'friday', day: 'Friday', name })).toHaveProperty('question');
    },
  );

  test.each(['Last Call', 'Third Tradition', '4th Dimension Group', 'First Things First', 'Second Chance'])(
    'in the name, %j is only a name',
    (name) => {
      expect(readRhythm({ weekday: 'friday', day: 'Friday', name })).toEqual({ read: { rhythm: 'weekly' } });
    },
  );
});
