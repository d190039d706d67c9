import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { MOST_KEPT, readKept, writeKept } from './keptGroups.ts';

const tuesday: GroupDocument = {
  id: 'nami-example/tuesday',
  name: 'Decatur Tuesday',
  affiliate: 'nami-example',
  rank: 0,
  affiliateName: 'NAMI Example',
  status: 'running',
  format: 'in-person',
  timeZone: 'America/New_York',
  meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', minutes: 90 }],
  exceptions: [],
  closures: [],
  state: 'GA',
  languages: ['en'],
  writtenIn: 'en',
  audiences: ['adults'],
};
const kept = { document: tuesday, keptOn: '2026-11-30' };

const stored = new Map<string, string>();
let refusal: DOMException | undefined;

beforeEach(() => {
  stored.clear();
  refusal = undefined;
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => stored.get(key) ?? null,
      removeItem: (key: string) => stored.delete(key),
      setItem: (key: string, text: string) => {
        if (refusal !== undefined) throw refusal;
        stored.set(key, text);
      },
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('what was kept is read again', () => {
  expect(writeKept([kept])).toBe('kept');
  expect(readKept()).toEqual([kept]);
});

test('an empty list leaves nothing on the device', () => {
  writeKept([kept]);
  writeKept([]);
  expect(stored.size).toBe(0);
});

test('says why nothing could be kept', () => {
  refusal = new DOMException('No room', 'QuotaExceededError');
  expect(writeKept([kept])).toBe('full');
  refusal = new DOMException('Not here', 'SecurityError');
  expect(writeKept([kept])).toBe('refused');
  expect(writeKept(Array.from({ length: MOST_KEPT + 1 }, () => kept))).toBe('most');
});

test('a browser without storage has an empty list', () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(readKept()).toEqual([]);
  expect(writeKept([kept])).toBe('refused');
});

describe('what is not ours is no list', () => {
  test.each([
    ['not JSON', '{'],
    ['another version', JSON.stringify({ version: 99, groups: [kept] })],
    ['a Group without an id', JSON.stringify({ version: 1, groups: [{ ...kept, document: { name: 'Decatur' } }] })],
    ['a date that is none', JSON.stringify({ version: 1, groups: [{ ...kept, keptOn: 'yesterday' }] })],
  ])('%s', (_, text) => {
    writeKept([kept]);
    for (const key of stored.keys()) stored.set(key, text);
    expect(readKept()).toEqual([]);
  });
});
