import { expect, test } from 'vitest';
import { sayTaskErrors } from './taskErrors.ts';

const documents = ['north', 'river', 'south'].map((group) => ({
  id: `nami-example/${group}`,
  key: `nami-example__${group}`,
}));

test('an error begins with the Group it is about', () => {
  const message = 'Could not parse latitude in the document with the id: `"nami-example__river"`.';
  expect(sayTaskErrors([{ message, documents }])).toEqual([`nami-example/river: ${message}`]);
});

test('an error that names no Group says between which ones to look', () => {
  expect(sayTaskErrors([{ message: 'No space left.', documents }])).toEqual([
    'Between nami-example/north and nami-example/south: No space left.',
  ]);
});

test('an error about no Group at all stands alone', () => {
  expect(sayTaskErrors([{ message: 'Invalid settings.', documents: [] }])).toEqual(['Invalid settings.']);
});
