import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { readContent } from '../../src/catalog/contentFolder.ts';
import { readDeployment } from '../../src/settings.ts';

export const PROJECT = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder with these files, on the disk. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

export const read = (folder: string) =>
  readContent(readDeployment({ DIRECTORY_CONTENT: folder, DIRECTORY_NOW: '2026-11-24T15:00:00Z' }, PROJECT));

export const listing = (changes: Readonly<Record<string, string>> = {}) => {
  const lines = {
    name: 'Salem Tuesday',
    affiliate: 'nami-example',
    timeZone: 'America/New_York',
    meetingTimes: '[{rhythm: weekly, weekday: tuesday, starts: "18:30"}]',
    site: '{city: Salem, state: MA, zip: "01970"}',
    ...changes,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
};
export const AFFILIATE = 'name: NAMI Example\nstate: MA\n';
export const GOOD: Files = {
  'affiliates/nami-example.yaml': AFFILIATE,
  'groups/nami-example/good.yaml': listing({ name: 'The good one' }),
};

/** What becomes of one hostile listing beside a good one. */
export function outcomeOf(text: string | Uint8Array, file = 'groups/nami-example/hostile.yaml') {
  const { directory, count, issues } = read(folderWith({ ...GOOD, [file]: text }));
  expect(directory.groups.map(({ id }) => id)).toContain('nami-example/good');
  expect(count.published + count.unlisted + count.quarantined + count.duplicates).toBe(count.read);
  expect(count.read).toBe(2);
  return { hostile: directory.groups.find(({ id }) => id !== 'nami-example/good'), count, issues };
}
