import { expect, test } from 'vitest';
import { lengthInNotes } from './lengthInNotes.ts';

test.each([
  ['90-minute meeting.', 90],
  ['Gate on Example Street; 40 min.', 40],
  ['1.25 hours', 75],
  ['Ring the bell. 2 hrs.', 120],
  ['2nd floor; 45-min. meeting', 45],
  ['Meeting is an hour long', 60],
  ['Meeting 1.5 hours long with a break.', 90],
  ['Meets 7:00pm until 9:00pm', 120],
  ['7:00 PM to 8:30 PM', 90],
  ['Upstairs\n75 minutes\nPark in the back', 75],
])('%s', (notes, minutes) => {
  expect(lengthInNotes([notes], '19:00')).toBe(minutes);
});

test.each([
  '5 min. meditation. Open to all.',
  '20-minute meditation',
  'Room opens 30 minutes early',
  'Arrive 45 minutes before the meeting',
  'Sharing limited to 4 minutes each',
  'Only use 3-hour visitor parking',
  '24 hour to 11 month chips only.',
  'Example 24 Hour Group',
  '60 minutes of discussion after the meeting',
  'First 30 minute meeting of the day',
  '45 min. on Mondays, 90 min. on Fridays',
  '45 min.\n90 min.',
  'Meets 6:00pm until 9:00pm',
  'Office open 7:00pm until 9:00pm',
  '10-minute meeting',
  '',
])('%s leaves it open', (notes) => {
  expect(lengthInNotes([notes], '19:00')).toBeUndefined();
});

test('two texts that say the same are one, and two that differ are none', () => {
  expect(lengthInNotes(['90 min.', '1.5 hours'], '19:00')).toBe(90);
  expect(lengthInNotes(['90 min.', '1 hour'], '19:00')).toBeUndefined();
});
