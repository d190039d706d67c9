import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, readColumn, readOptional } from './areaColumns.ts';
import { UnreadableError } from './packedNumbers.ts';

const isAny = (value: unknown): value is unknown => value !== undefined;
const isText = (value: unknown): value is string => typeof value === 'string';

test('every field comes back, and what was absent is absent', () => {
  const field = fc.oneof(
    fc.constantFrom(undefined, 'a', 'b', '__proto__'),
    fc.jsonValue().filter((value) => value !== null),
  );
  fc.assert(
    fc.property(fc.array(field), (fields) => {
      const columns: unknown = JSON.parse(JSON.stringify({ field: columnOf(fields) }));
      const read = readOptional(columns as object, 'field', fields.length, isAny);
      expect(fields.map((_, row) => read(row))).toEqual(
        JSON.parse(JSON.stringify({ fields })).fields.map((value: unknown) => value ?? undefined),
      );
    }),
  );
});

test('a field that all share is written once', () => {
  expect(JSON.stringify(columnOf(Array.from({ length: 100 }, () => ['en'])))).toBe('{"all":["en"]}');
});

describe('a column is refused', () => {
  test.each([
    ['when it numbers a value that is not there', { values: ['a', 'b'], at: 'ABC' }],
    ['when it has fewer values than Groups', { each: ['a', 'b'] }],
    ['when it has more', { each: ['a', 'b', 'c', 'd'] }],
    ['when a value is of another kind', { all: 7 }],
    ['when one of many is', { each: ['a', 7, 'c'] }],
    ['when one of few is', { values: ['a', 7], at: 'AAA' }],
    ['when it is none', 'abc'],
    ['when it is nothing', null],
    ['when it is empty', {}],
  ])('%s', (_, column) => {
    expect(() => readColumn({ column }, 'column', 3, isText)(2)).toThrow(UnreadableError);
  });

  test('even where a Group may have no value: a wrong number is no absence', () => {
    expect(() => readOptional({ column: { values: ['a', 'b'], at: 'ABC' } }, 'column', 3, isText)).toThrow(
      UnreadableError,
    );
  });

  test('when it is not there, or only by inheritance', () => {
    expect(() => readColumn({}, 'column', 3, isText)(0)).toThrow(UnreadableError);
    expect(() => readColumn(Object.create({ column: { all: 'a' } }), 'column', 3, isText)(0)).toThrow(UnreadableError);
  });
});
