import { expect, test } from 'vitest';
import { readDuration } from './readDuration.ts';

test.each([
  ['01:30:00', 90],
  ['1:30', 90],
  ['90', 90],
  ['90.0', 90],
  ['90 min', 90],
  ['90 minutos', 90],
  ['1 h 30', 90],
  ['1 hour and 15 minutes', 75],
  ['1½ hours', 90],
  ['1.5 hrs', 90],
  ['2 horas', 120],
  ['una hora y media', 90],
])('%j is %i minutes', (written, minutes) => {
  expect(readDuration(written)).toEqual({ read: minutes });
});

test.each(['2', '0:10', '13:00:00', 'long', '9999'])('%j is a question', (written) => {
  expect(readDuration(written)).toHaveProperty('question');
});

test.each(['', '00:00:00', undefined])('%j says nothing', (written) => {
  expect(readDuration(written)).toBeUndefined();
});
