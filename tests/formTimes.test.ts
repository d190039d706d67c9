import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MeetingTime } from '../src/domain/meetingTime.ts';
import { WEEKDAYS } from '../src/domain/weekday.ts';
import { emptyFields, emptyTime } from '../src/formats/form/formFields.ts';
import { type TimeDraft, timesOf } from '../src/formats/form/timesOf.ts';
import { time as english } from '../src/strings/en/time.ts';
import { time as spanish } from '../src/strings/es/time.ts';

describe.each([
  ['English', english],
  ['Spanish', spanish],
] as const)('a rhythm that the page says in %s', (_, time) => {
  const say = (draft: TimeDraft) => time.rhythm(MeetingTime.parse(draft));

  test('is read back as the same rhythm', () => {
    const weeks = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 4 });
    const rhythm = fc.oneof(
      fc.constant({ rhythm: 'weekly' as const }),
      weeks.map((list) => ({ rhythm: 'monthly' as const, weeks: list })),
    );
    fc.assert(
      fc.property(rhythm, fc.constantFrom(...WEEKDAYS), (given, weekday) => {
        const meant = MeetingTime.parse({ ...given, weekday, starts: '18:30' });
        const row = { ...emptyTime(1), words: time.rhythm(meant), starts: '6:30 pm', length: '90' };
        const { times, problems } = timesOf({ ...emptyFields('en'), times: [row] }, { say, state: undefined });
        const sorted = (one: TimeDraft) => ('weeks' in one ? { ...one, weeks: [...one.weeks].sort() } : one);
        expect(problems, row.words).toEqual([]);
        expect(times.map(sorted), row.words).toEqual([sorted(meant)]);
      }),
    );
  });
});
