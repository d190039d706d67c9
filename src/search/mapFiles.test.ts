import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { STATE_CODES } from '../domain/state.ts';
import { countsFile, isCountsFile, sumOf } from './mapFiles.ts';

test('a Group counts in its county and in its state', () => {
  const { states } = countsFile([
    { state: 'IL', county: '031' },
    { state: 'IL', county: '031' },
    { state: 'IL', county: '043' },
    { state: 'WI', county: '079' },
  ]);
  expect(states.IL).toEqual({ '031': 2, '043': 1 });
  expect(sumOf(states.IL ?? {})).toBe(3);
  expect(sumOf(states.WI ?? {})).toBe(1);
});

test('with Groups in every county of the country the file is 20 kB at most', () => {
  // 60 counties in each state and territory are more than there are.
  const places = STATE_CODES.flatMap((state, one) =>
    Array.from({ length: 60 }, (_, two) =>
      Array.from({ length: 1 + ((one * 7919 + two * 104_729) % 97) }, () => ({
        state,
        county: String(2 * two + 1).padStart(3, '0'),
      })),
    ).flat(),
  );
  expect(brotliCompressSync(JSON.stringify(countsFile(places))).length).toBeLessThan(20_000);
});

test.each([null, [], { version: 0, states: {} }, { version: 1 }])('%j is no file of counts', (content) => {
  expect(isCountsFile(content)).toBe(false);
});
