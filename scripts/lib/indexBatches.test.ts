import { expect, test } from 'vitest';
import { batchesOf } from './indexBatches.ts';

const record = (key: string, letters: number) => ({ key, name: 'ñ'.repeat(letters) });

test('no batch is larger than allowed, in bytes, and none is lost', () => {
  const records = [record('a', 40), record('b', 40), record('c', 10), record('d', 90), record('e', 1)];
  const batches = batchesOf(records, 220);
  expect(batches.flatMap(({ records: inside }) => inside)).toEqual(records);
  expect(batches.length).toBeGreaterThan(1);
  for (const { lines, records: inside } of batches) {
    expect(Buffer.byteLength(lines)).toBeLessThanOrEqual(220);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(inside);
  }
});

test('one that could never be sent is named', () => {
  expect(() => batchesOf([record('a', 1), record('nami-example__long', 500)], 220)).toThrow(/nami-example__long/u);
});
