import { expect, test } from 'vitest';
import { doubtDayInName } from './dayInName.ts';

test('a name that says another day makes the day doubtful, and says which was taken', () => {
  expect(doubtDayInName('Friday Night Harbor', ['saturday'])).toEqual({
    code: 'day-unclear',
    severity: 'warning',
    message: 'The name "Friday Night Harbor" says another day than Saturday, which was taken. Check the day.',
  });
});

test.each(['Harbor Tues. Night', 'Los Miércoles', 'Harbor Mondays'])('"%s" is doubted on a Saturday', (name) => {
  expect(doubtDayInName(name, ['saturday'])?.severity).toBe('warning');
});

test.each([
  ['Friday Night Harbor', ['friday']],
  ['Friday Night Harbor', ['monday', 'friday']],
  ['Tuesday - Thursday Nooners', ['friday']],
  ['Into the Sun', ['monday']],
  ['Mar Vista', ['monday']],
  ['Harbor Group', ['monday']],
  ['Harbor Group', []],
] as const)('"%s" on %j raises no doubt', (name, days) => {
  expect(doubtDayInName(name, days)).toBeUndefined();
});
