import { expect, test } from 'vitest';
import { spanishPattern } from './spanishPages.ts';

test('gives every page an address below /es', () => {
  expect(spanishPattern('crisis.astro')).toBe('/es/crisis');
  expect(spanishPattern('states/index.astro')).toBe('/es/states');
  expect(spanishPattern('states/[state]/[city]/[...part].astro')).toBe('/es/states/[state]/[city]/[...part]');
});

test('puts the Spanish home page at /es itself', () => {
  expect(spanishPattern('index.astro')).toBe('/es');
});

test('does not take a page whose name only ends in "index" for one', () => {
  expect(spanishPattern('groups/subindex.astro')).toBe('/es/groups/subindex');
});
