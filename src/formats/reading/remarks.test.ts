import { expect, test } from 'vitest';
import { sayRemarks } from './remarks.ts';

const NONE = { 'without-length': [], 'room-left-out': [], 'online-left-out': [], 'closed-on-holidays': [] };

test('what many records have in common is said once, with how many and the first', () => {
  const issues = sayRemarks({ ...NONE, 'without-length': ['row 2', 'row 5'] }, 1200);
  expect(issues).toEqual([
    {
      code: 'length-assumed',
      severity: 'warning',
      message: expect.stringMatching(/^2 of 1,200 .*row 2.*90 minutes/u) as unknown,
    },
  ]);
});

test('what none has is not said', () => {
  expect(sayRemarks(NONE, 3)).toEqual([]);
});

test('a link that is kept from a page is told with what would bring it there', () => {
  const [issue] = sayRemarks({ ...NONE, 'online-left-out': ['row 7'] }, 12);
  expect(issue).toMatchObject({ code: 'online-left-out', severity: 'warning' });
  expect(issue?.message).toMatch(/^1 of 12 .*says.*in person.*row 7.*Mark as hybrid/u);
});
