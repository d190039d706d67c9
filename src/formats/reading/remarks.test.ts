import { expect, test } from 'vitest';
import { sayRemarks } from './remarks.ts';

test('what many records have in common is said once, with how many and the first', () => {
  const issues = sayRemarks(
    { 'without-length': ['row 2', 'row 5'], 'room-left-out': [], 'closed-on-holidays': [] },
    1200,
  );
  expect(issues).toEqual([
    {
      code: 'length-assumed',
      severity: 'warning',
      message: expect.stringMatching(/^2 of 1,200 .*row 2.*90 minutes/u) as unknown,
    },
  ]);
});

test('what none has is not said', () => {
  expect(sayRemarks({ 'without-length': [], 'room-left-out': [], 'closed-on-holidays': [] }, 3)).toEqual([]);
});
