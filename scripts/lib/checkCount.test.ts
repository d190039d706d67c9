import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Group } from '../../src/domain/group.ts';
import { checkCount } from './checkCount.ts';

const site = mkdtempSync(path.join(tmpdir(), 'count-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));
for (const id of ['a/one', 'a/two', 'a/old']) {
  mkdirSync(path.join(site, 'groups', id), { recursive: true });
  writeFileSync(path.join(site, 'groups', id, 'index.html'), '');
}

const group = (id: string, formerly: string[] = []) => ({
  id,
  ...Group.parse({ name: id, affiliate: 'a', timeZone: 'America/Chicago', status: 'forming', formerly }),
});
const check = (groups: ReturnType<typeof group>[], quarantined = 0) =>
  checkCount(
    {
      count: { read: 2, published: 2, unlisted: 0, quarantined, duplicates: 0 },
      directory: { groups, affiliates: new Map(), trainings: [], states: new Map() },
    },
    site,
  );

test('is content when every group has its page, and old addresses theirs', () => {
  expect(check([group('a/one', ['a/old']), group('a/two')])).toEqual([]);
});

test('misses a page, notices one too many, and adds up', () => {
  expect(check([group('a/one'), group('a/three')], 1)).toEqual([
    '2 listings were read, but 3 are accounted for.',
    '1 groups have no page, such as a/three.',
    '2 pages belong to no group, such as a/old, a/two.',
  ]);
});
