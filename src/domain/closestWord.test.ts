import { expect, test } from 'vitest';
import { closestWord } from './closestWord.ts';

test.each([
  ['Tuseday', 'tuesday'],
  ['tuesdy', 'tuesday'],
  ['meeting_times', 'meetingTimes'],
  ['Meeting Times', 'meetingTimes'],
  ['stie', 'site'],
])('%s was meant as %s', (typed, meant) => {
  expect(closestWord(typed, ['name', 'meetingTimes', 'tuesday', 'site'])).toBe(meant);
});

test.each(['location', '', 'x'.repeat(1000), '__proto__', 'mine'])('guesses nothing for %j', (typed) => {
  expect(closestWord(typed, ['site', 'tuesday', 'meetingTimes', 'zip'])).toBeUndefined();
});
