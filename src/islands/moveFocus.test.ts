import { expect, test } from 'vitest';
import { nextIndex } from './moveFocus.ts';

test('the arrow keys go round, Home and End go to the ends', () => {
  expect(nextIndex('ArrowRight', 2, 3)).toBe(0);
  expect(nextIndex('ArrowLeft', 0, 3)).toBe(2);
  expect(nextIndex('Home', 2, 3)).toBe(0);
  expect(nextIndex('End', 0, 3)).toBe(2);
});

test('other keys are left to the page', () => {
  expect(nextIndex('Tab', 0, 3)).toBe(-1);
  expect(nextIndex('a', 0, 3)).toBe(-1);
});
