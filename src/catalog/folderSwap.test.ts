import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginSwap, endSwap, finishSwaps } from './folderSwap.ts';

let groups = '';
beforeEach(() => void (groups = mkdtempSync(path.join(tmpdir(), 'groups-'))));
afterEach(() => rmSync(groups, { recursive: true, force: true }));
const put = (folder: string, text: string) => {
  mkdirSync(path.join(groups, folder), { recursive: true });
  writeFileSync(path.join(groups, folder, 'a.yaml'), text);
};
const folder = () => path.join(groups, 'nami-example');
const listing = () => readFileSync(path.join(folder(), 'a.yaml'), 'utf8');

test('a filled folder takes the place of the old one, and nothing is left beside it', () => {
  put('nami-example', 'old');
  const building = beginSwap(folder());
  writeFileSync(path.join(building, 'a.yaml'), 'new');
  expect(listing()).toBe('old');
  endSwap(building, folder());
  expect(listing()).toBe('new');
  expect(readdirSync(groups)).toEqual(['nami-example']);
});

test('a first folder needs no old one', () => {
  const building = beginSwap(folder());
  writeFileSync(path.join(building, 'a.yaml'), 'new');
  endSwap(building, folder());
  expect(listing()).toBe('new');
});

test.each([
  ['while it was being filled', ['nami-example', '.nami-example.building-1073741824'], 'old'],
  ['before the old one made room', ['nami-example', '.nami-example.building-next'], 'old'],
  ['after the old one made room', ['.nami-example.building-old', '.nami-example.building-next'], 'new'],
  ['before the old one was removed', ['.nami-example.building-old', 'nami-example.new'], 'new'],
  ['and only the old one was left', ['.nami-example.building-old'], 'old'],
] as const)('cut short %s, readers find one of the two whole', (_, folders, expected) => {
  for (const name of folders) {
    put(name.replace('.new', ''), /next|new/u.test(name) ? 'new' : 'old');
  }
  finishSwaps(groups);
  expect(listing()).toBe(expected);
  endSwap(beginSwap(folder()), folder());
  expect(readdirSync(groups)).toEqual(['nami-example']);
});

test('while another import fills a folder, a second one waits', () => {
  mkdirSync(path.join(groups, `.nami-example.building-${process.ppid}`));
  expect(() => beginSwap(folder())).toThrow(`process ${process.ppid}`);
  expect(existsSync(path.join(groups, `.nami-example.building-${process.ppid}`))).toBe(true);
});
