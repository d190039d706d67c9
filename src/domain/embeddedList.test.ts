import { expect, test } from 'vitest';
import { meetingsAhead } from './embeddedList.ts';

const meeting = (day: number, takesPlace = true) => ({
  until: `2026-12-0${day}T02:00:00Z`,
  words: `day ${day}`,
  takesPlace,
});
const at = (moment: string) => Date.parse(moment);
const words = (meetings: readonly { readonly words: string }[]) => meetings.map(({ words: said }) => said);

test('only the next meeting is named', () => {
  expect(words(meetingsAhead([meeting(1), meeting(8), meeting(9)], at('2026-11-30T00:00:00Z')))).toEqual(['day 1']);
});

test('a meeting is named until it ends', () => {
  const both = [meeting(1), meeting(8)];
  expect(words(meetingsAhead(both, at('2026-12-01T01:59:59Z')))).toEqual(['day 1']);
  expect(words(meetingsAhead(both, at('2026-12-01T02:00:00Z')))).toEqual(['day 8']);
});

test('one that is cancelled is named before the next that takes place', () => {
  expect(words(meetingsAhead([meeting(1, false), meeting(8)], 0))).toEqual(['day 1', 'day 8']);
  expect(words(meetingsAhead([meeting(1), meeting(8, false)], 0))).toEqual(['day 1']);
});

test('where every one is over, none is named', () => {
  expect(meetingsAhead([meeting(1), meeting(8)], at('2027-01-01T00:00:00Z'))).toEqual([]);
});
