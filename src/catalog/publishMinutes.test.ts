import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exampleGroup, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { roadMinutes } from '../search/roadMinutes.ts';
import { readMinutes } from './minutesFolder.ts';
import { publishMinutes } from './publishMinutes.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../tests/fixtures/minutes');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A content folder with the fixture, and other files beside it. */
function contentWith(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutes-'));
  folders.push(folder);
  cpSync(FIXTURES, path.join(folder, 'minutes'), { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, 'minutes'), { recursive: true });
    writeFileSync(path.join(folder, 'minutes', file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const skokie = exampleGroup('skokie', { site: siteAt(TOWNS.skokie) });
const groups = [exampleGroup('evanston'), exampleGroup('evanston-women'), skokie];
const points = new Map(groups.map(({ id, point }) => [id, point]));
const ONE = {
  version: 1,
  measuredOn: '2026-03-01',
  credit: 'A map',
  groups: [['nami-example/skokie', 42.0324, -87.7416]],
  zips: { '60301': [[0, 20]] },
};
const messagesOf = (files: Readonly<Record<string, unknown>>) =>
  readMinutes(contentWith(files), points).issues.map(({ file, message, severity }) => ({ file, message, severity }));

test('what a tool measured reaches the browser', async () => {
  const { files, prefixes, credits } = publishMinutes(contentWith(), groups);
  expect(prefixes).toBe('602');
  expect(credits).toEqual(['© OpenStreetMap contributors']);
  const served: unknown = JSON.parse(JSON.stringify(files.get('602')));
  const reader = roadMinutes({
    base: '/',
    fetchFile: () => Promise.resolve({ arrived: true, content: served }),
    measured: prefixes,
  });
  const minutesTo = await reader.around({ kind: 'zip', zip: '60201', point: TOWNS.evanston });
  expect(groups.map((group) => minutesTo?.(group))).toEqual([4.2, 4.2, 12.5]);
});

test('the fixture is faultless, and no folder is no fault', () => {
  expect(messagesOf({})).toEqual([]);
  expect(readMinutes(path.join(tmpdir(), 'no-such-folder'), points)).toEqual({ measured: [], issues: [] });
});

test('groups at one door are one point', () => {
  expect(publishMinutes(contentWith(), groups).files.get('602')?.points).toHaveLength(2);
});

test('a group that moved is estimated, and so is one that nobody knows', () => {
  const moved = exampleGroup('skokie', { site: siteAt(TOWNS.waukegan) });
  const { files } = publishMinutes(contentWith(), [groups[0]!, moved]);
  expect(files.get('602')?.points).toHaveLength(1);
  const { issues } = readMinutes(contentWith(), new Map([['nami-example/skokie', TOWNS.waukegan]]));
  expect(issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^No group has this id: nami-example\/evanston, nami-example\/evanston-women\./u),
    expect.stringMatching(/^The group is not where it was measured any more: nami-example\/skokie\./u),
  ]);
});

test('a group whose point nobody listed is not said to have moved', () => {
  const { issues } = readMinutes(
    contentWith({ '603.json': ONE }),
    new Map([...points, ['nami-example/skokie', undefined]]),
  );
  expect(issues).toEqual([]);
});

test.each([
  ['a ZIP code of another file', { ...ONE, zips: { '60201': [[0, 20]] } }, /do not begin with 603: 60201/u],
  [
    'more minutes than an evening has',
    { ...ONE, zips: { '60301': [[0, 2000]] } },
    /between 0 and 300: 60301 \[0, 2000\]/u,
  ],
  ['minutes below zero', { ...ONE, zips: { '60301': [[0, -1]] } }, /60301 \[0, -1\]/u],
  ['a group that is not in the list', { ...ONE, zips: { '60301': [[7, 20]] } }, /60301 \[7, 20\]/u],
  ['a point beyond the poles', { ...ONE, groups: [['nami-example/skokie', 942, 0]] }, /not where it was measured/u],
  ['a text in place of minutes', { ...ONE, zips: { '60301': [[0, 'soon']] } }, /at zips\.60301\.0\.1/u],
  ['another version', { ...ONE, version: 2 }, /at version/u],
  ['half a file', '{"version":1,', /not JSON/u],
])('warns of %s and builds on', (_, content, message) => {
  expect(messagesOf({ '603.json': content })).toEqual([
    { file: 'minutes/603.json', severity: 'warning', message: expect.stringMatching(message) },
  ]);
  const { files } = publishMinutes(contentWith({ '603.json': content }), groups);
  expect([...files.keys()]).toEqual(['602']);
});

test.each(['evanston.json', '60201.json', '602.yaml'])('warns of a file called %s', (name) => {
  expect(messagesOf({ [name]: '{}' })).toMatchObject([{ file: `minutes/${name}`, severity: 'warning' }]);
});
