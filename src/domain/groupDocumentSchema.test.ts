import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import type { GroupDocument } from './groupDocument.ts';
import { GroupDocumentSchema } from './groupDocumentSchema.ts';

/** Compiles only while the schema and the type say the same, in both directions. */
const asDocument = (document: z.infer<typeof GroupDocumentSchema>): GroupDocument => document;
const asParsed = (document: GroupDocument): Readonly<z.infer<typeof GroupDocumentSchema>> => document;

const full: GroupDocument = {
  ...exampleGroup('evanston', {
    site: siteAt(TOWNS.evanston, { name: 'Town library', zip: '60201' }),
    exceptions: [{ date: '2026-12-22', cancelled: 'Holiday week' }],
    season: { from: '2026-01-06' },
    access: { stepFree: 'yes' },
    facilitatorPair: 'needs-one',
    registration: 'drop-in',
  }),
  rank: 3,
};

test.each([
  ['everything', full],
  ['the least', { ...exampleGroup('screen', { ...ONLINE, confirmedOn: undefined }), rank: 0 }],
])('reads a Group with %s as it was written', (_, group) => {
  const arrived: unknown = JSON.parse(JSON.stringify(group));
  const parsed = GroupDocumentSchema.parse(arrived);
  expect(asDocument(parsed)).toEqual(group);
  expect(asParsed(group)).toBe(group);
});

test('drops what a server adds of its own', () => {
  expect(GroupDocumentSchema.parse({ ...full, _geoDistance: 12, key: 'x' })).toEqual(full);
});

describe('refuses', () => {
  test.each([
    ['an address that leads elsewhere', { id: 'nami-example/../admin' }],
    ['an address with a scheme', { id: 'javascript:alert(1)' }],
    ['the Group of another affiliate', { affiliate: 'nami-other' }],
    ['a direction override in a name', { name: 'Tuesday \u202egroup' }],
    ['a name that is an object', { name: { toString: 'x' } }],
    ['a name of ten thousand letters', { name: 'a'.repeat(10_000) }],
    ['a point off the Earth', { point: { latitude: -118, longitude: 34 } }],
    ['a time that is none', { meetingTimes: [{ rhythm: 'weekly', weekday: 'tuesday', starts: '7pm' }] }],
    ['a zone that no Group can be in', { timeZone: 'Europe/Paris' }],
    ['a rank that is no place among Groups', { rank: -1 }],
  ])('%s', (_, wrong) => {
    expect(GroupDocumentSchema.safeParse({ ...full, ...wrong }).success).toBe(false);
  });
});
