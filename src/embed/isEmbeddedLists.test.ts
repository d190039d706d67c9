import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmbeddedLists } from './isEmbeddedLists.ts';

const group = {
  text: 'Tuesday',
  href: '/groups/nami-example/tuesday/',
  when: 'Every Tuesday',
  meetings: [{ until: '2026-12-01T02:00:00Z', words: 'Next: December 1', takesPlace: true }],
  remarks: ['Ask first.'],
  invitation: { text: 'Could it be you?', href: '/facilitate/' },
};
const list = { heading: 'Groups', groups: [group], asOf: 'Worked out today.', all: { text: 'All', href: '/' } };

test('a list of ours is taken', () => {
  expect(isEmbeddedLists({ en: list, es: { ...list, groups: [], none: 'None.' } })).toBe(true);
});

test('whatever lacks a part or has another thing in its place is not', () => {
  const paths = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [[...path, key], ...paths(part, [...path, key])])
      : [];
  const whole = { en: list, es: list };
  for (const path of paths(whole)) {
    const broken = structuredClone(whole) as unknown as Record<string, unknown>;
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, broken);
    parent[path.at(-1)!] = Symbol.iterator;
    expect(isEmbeddedLists(broken), path.join('.')).toBe(false);
  }
});

test('nothing at all makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => !isEmbeddedLists({ en: value, es: value })));
});
