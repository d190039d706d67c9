import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupDrafts } from '../../tests/support/groupDrafts.ts';
import { Group } from '../domain/group.ts';
import type { GroupDraft } from '../domain/incomingGroup.ts';
import { groupYaml } from './groupYaml.ts';
import { editGroupYaml } from './groupYamlEdit.ts';
import { readRecord } from './yamlRecord.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => {
  const reading = readRecord(bytes(text), Group);
  return 'record' in reading ? reading.record : reading.problems;
};

const SALEM: GroupDraft = {
  source: { id: '7', feed: 'meeting-guide' },
  confirmedOn: '2026-03-01',
  languages: ['en', 'es'],
  affiliate: 'nami-example',
  name: 'Salem: Tuesday',
  timeZone: 'America/New_York',
  status: 'running',
  meetingTimes: [{ weekday: 'tuesday', rhythm: 'monthly', weeks: [1, -1], starts: '19:00' }],
  site: { zip: '01970', state: 'MA', city: 'Salem', street: '12 Example Street', latitude: 42.5, longitude: -70.9 },
  description: "Bring a friend.\nIt's free.",
  access: { stepFree: 'no' },
};

test('a listing has its keys in one order, quotes where they are needed, and nothing that is as usual', () => {
  expect(groupYaml(Group.parse(SALEM))).toBe(`# yaml-language-server: $schema=../../../.schema/group.json
name: 'Salem: Tuesday'
affiliate: nami-example
timeZone: America/New_York
meetingTimes:
  - rhythm: monthly
    weekday: tuesday
    starts: '19:00'
    minutes: 90
    weeks: [1, -1]
site:
  street: 12 Example Street
  city: Salem
  state: MA
  zip: '01970'
  latitude: 42.5
  longitude: -70.9
languages: [en, es]
description: |-
  Bring a friend.
  It's free.
access:
  stepFree: no
source:
  feed: meeting-guide
  id: '7'
confirmedOn: 2026-03-01
`);
});

test('whatever a group says, its file says the same to the reader', () => {
  fc.assert(
    fc.property(groupDrafts, (draft) => {
      const group = Group.parse(draft);
      expect(read(groupYaml(draft))).toEqual(group);
    }),
    { numRuns: 150 },
  );
});

describe('a listing that somebody has written by hand', () => {
  const BY_HAND = `# Ask for Ann before changing this.
affiliate: nami-example
name: "Evanston" # the short name
timeZone: America/Chicago

# They wanted the late hour.
meetingTimes:
  - rhythm: weekly
    weekday: tuesday
    starts: 18:30 # by their clock
site:
  city: Evanston # not Skokie
  state: IL
languages: [en, es]
`;
  const before = Group.parse({
    name: 'Evanston',
    affiliate: 'nami-example',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30' }],
    site: { city: 'Evanston', state: 'IL' },
    languages: ['en', 'es'],
  });

  test('keeps its comments and its order when a field changes', () => {
    const [time] = before.meetingTimes;
    const after = Group.parse({
      ...before,
      meetingTimes: [{ ...time, starts: '19:00' }],
      site: { ...before.site, zip: '60201' },
      description: 'New: here',
    });
    const text = editGroupYaml(BY_HAND, before, after);
    expect(read(text)).toEqual(after);
    for (const comment of ['# Ask for Ann', '# the short name', '# They wanted', '# by their clock', '# not Skokie'])
      expect(text).toContain(comment);
    expect(text.split('\n').filter((line) => !BY_HAND.includes(line.trim()))).toEqual([
      "    starts: '19:00' # by their clock",
      "  zip: '60201'",
      "description: 'New: here'",
    ]);
  });

  test('says after any change what the group says', () => {
    fc.assert(
      fc.property(groupDrafts, groupDrafts, (one, other) => {
        const [old, now] = [Group.parse(one), Group.parse(other)];
        expect(read(editGroupYaml(groupYaml(old), old, now))).toEqual(now);
      }),
      { numRuns: 80 },
    );
  });
});
