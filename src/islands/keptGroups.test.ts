import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { MOST_KEPT, NOTHING_KEPT, readKept, writeKept } from './keptGroups.ts';

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

/** What stands on the device, whoever wrote it. */
function store(text: string) {
  writeKept({ groups: [kept], unread: [] });
  for (const key of stored.keys()) stored.set(key, text);
}

test('what was kept is read again', () => {
  expect(writeKept({ groups: [kept], unread: [] })).toBe('kept');
  expect(readKept()).toEqual({ groups: [kept], unread: [] });
});

test('an empty list leaves nothing on the device', () => {
  writeKept({ groups: [kept], unread: [] });
  writeKept(NOTHING_KEPT);
  expect(stored.size).toBe(0);
});

test('says why nothing could be kept', () => {
  const one = { groups: [kept], unread: [] };
  refusal = new DOMException('No room', 'QuotaExceededError');
  expect(writeKept(one)).toBe('full');
  refusal = new DOMException('Not here', 'SecurityError');
  expect(writeKept(one)).toBe('refused');
  expect(writeKept({ groups: Array.from({ length: MOST_KEPT + 1 }, () => kept), unread: [] })).toBe('most');
});

test('a browser without storage has an empty list', () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(readKept()).toEqual(NOTHING_KEPT);
  expect(writeKept({ groups: [kept], unread: [] })).toBe('refused');
});

describe('a record that cannot be read hides no other, and stays until the list is deleted', () => {
  test.each([
    ['a Group without an id', { ...kept, document: { name: 'Decatur' } }],
    ['a date that is none', { ...kept, keptOn: 'yesterday' }],
    ['a time zone that is none', { ...kept, document: { ...tuesday, id: 'a/b', timeZone: 'Mars/Olympus' } }],
    ['no record at all', 7],
  ])('%s', (_, broken) => {
    store(JSON.stringify({ version: 1, groups: [broken, kept] }));
    expect(readKept()).toEqual({ groups: [kept], unread: [broken] });
    writeKept({ groups: [], unread: readKept().unread });
    expect(readKept()).toEqual({ groups: [], unread: [broken] });
  });
});

test('a list of another version is read as far as its records are as ours', () => {
  store(JSON.stringify({ version: 99, groups: [kept, { of: 'tomorrow' }] }));
  expect(readKept()).toEqual({ groups: [kept], unread: [{ of: 'tomorrow' }] });
});

test('a Group that stands there twice is one', () => {
  store(JSON.stringify({ version: 1, groups: [kept, kept] }));
  expect(readKept()).toEqual({ groups: [kept], unread: [] });
});

test.each(['{', 'null', '[]', '{"version":1,"groups":[]}', '{"version":1}'])(
  'what is no list counts as something that cannot be read: %s',
  (text) => {
    store(text);
    expect(readKept().groups).toEqual([]);
    expect(readKept().unread).toHaveLength(1);
  },
);
