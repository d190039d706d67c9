import { expect, test } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { reportToGitHub, reportToTerminal } from './reporters.ts';

const time: Issue = {
  code: 'time-format',
  severity: 'error',
  file: 'groups/a/b.yaml',
  line: 9,
  field: 'meetingTimes[0].starts',
  message: '"7pm" is not a time.',
};
const twin: Issue = {
  code: 'duplicate-group',
  severity: 'warning',
  file: 'groups/a/c.yaml',
  message: '100% the same,\nreally.',
};
const locate = (file: string) => `content/${file}`;

test('tells a person the place, then what is wrong there, then how much in all', () => {
  expect(reportToTerminal([time, { ...time, field: 'name', message: 'Empty.' }, twin], { files: 12, locate })).toBe(
    [
      'content/groups/a/b.yaml:9',
      '  meetingTimes[0].starts  "7pm" is not a time.',
      '  name                    Empty.',
      'content/groups/a/c.yaml',
      '  Warning: 100% the same,\nreally.',
      '',
      '2 errors, 1 warning in 2 of 12 files.  docs/issues/duplicate-group.md  docs/issues/time-format.md',
    ].join('\n'),
  );
});

test('says so when all is well', () => {
  expect(reportToTerminal([], { files: 1, locate })).toBe('0 errors, 0 warnings in 0 of 1 file.');
});

test('lets nothing in a message end or begin a command on GitHub', () => {
  const report = reportToGitHub([time, { ...twin, message: 'a\n::error::b%' }], locate);
  expect(report.split('\n')).toEqual([
    '::error file=content/groups/a/b.yaml,line=9,title=time-format::meetingTimes[0].starts: "7pm" is not a time. See docs/issues/time-format.md.',
    '::warning file=content/groups/a/c.yaml,title=duplicate-group::a%0A::error::b%25 See docs/issues/duplicate-group.md.',
  ]);
});
