import { expect, test } from 'vitest';
import { read } from '../../../tests/support/readRecord.ts';

test('a record whose words nobody should read is held back, and the issue says where and what to do', () => {
  const { draft, issues } = read({ notes: 'Suicide hotline: 800-555-0100' });
  expect(draft).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'crisis-number-false', severity: 'error', place: 'row 2', id: '17' }]);
  expect(issues[0]?.message).toMatch(/^description: It says "800-555-0100"\. .* Write "call or text 988"/u);
});

test('a doubt is told, and the record is read', () => {
  const { draft, issues } = read({ notes: 'Special offer for members' });
  expect(draft?.description).toBe('Special offer for members');
  expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning advertising']);
});

test('what could be taken out is no longer there to be held back', () => {
  const { draft, issues } = read({ notes: 'Call Pat Example, 847-555-0199. Passcode: 1234' });
  expect(draft?.description ?? '').not.toMatch(/Example|0199|1234/u);
  expect(issues.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
    'warning passcode-removed',
    'warning personal-details',
  ]);
});
