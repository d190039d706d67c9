import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from './formulaGuard.ts';

test.each([
  '=HYPERLINK("https://example.org")',
  '+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
  '-',
  "'=1",
])('a cell %j is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
});

test.each(['-87.6877', '+5', '+1 847-555-0142', '+18475550142', '847-555-0142', "'tis", "d'Arc", '', 'a=b'])(
  'a cell %j is left alone',
  (cell) => {
    expect(guardCell(cell)).toBe(cell);
  },
);

test('a guard goes on and comes off, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '＝', '1', 'a', ' ', '.') });
  fc.assert(fc.property(text, (cell) => unguardCell(guardCell(cell)) === cell));
});

test('what leaves never begins as a formula, numbers and phones apart', () => {
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '＝', '1', 'a', "'") });
  fc.assert(fc.property(text, (cell) => /^(?:[^=+\-@\t\r\n＝＋－＠]|$|[+-][\d. ()-]+$)/u.test(guardCell(cell))));
});
