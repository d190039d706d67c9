import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishSwaps } from '../../src/catalog/folderSwap.ts';
import type { ImportPlan } from '../../src/domain/importPlan.ts';
import { plan, record, type Said } from '../../tests/support/incoming.ts';
import { readListings } from './affiliateFolder.ts';
import { writeNewFile, writePlan } from './writePlan.ts';

let content = '';
beforeEach(() => void (content = mkdtempSync(path.join(tmpdir(), 'content-'))));
afterEach(() => rmSync(content, { recursive: true, force: true }));
const folder = () => path.join(content, 'groups', 'nami-example');
const files = () =>
  Object.fromEntries(
    readdirSync(folder())
      .sort()
      .map((name) => [name, readFileSync(path.join(folder(), name), 'utf8')]),
  );
const planOf = (said: readonly Said[]): ImportPlan =>
  plan(
    said.map((one) => record(one)),
    readListings(content, 'nami-example', {}).existing,
  );
const write = (said: readonly Said[]) => writePlan(content, planOf(said), {});

const FEED: readonly Said[] = [
  { id: '1', name: 'Evanston' },
  { id: '2', name: 'Skokie', city: 'Skokie', weekday: 'monday' },
];

test('what is written says to the next import that nothing has changed', () => {
  expect(write(FEED)).toBe(2);
  expect(Object.keys(files())).toEqual(['evanston-tuesday.yaml', 'skokie-monday.yaml']);
  expect(planOf(FEED).totals).toMatchObject({ unchanged: 2, added: 0, changed: 0 });
});

test('a second time it touches no file', () => {
  write(FEED);
  const before = [files(), statSync(folder()).ino];
  expect(write(FEED)).toBe(0);
  expect([files(), statSync(folder()).ino]).toEqual(before);
});

test('one change writes one file; the others and whatever else is in the folder stay as they are', () => {
  write(FEED);
  writeFileSync(path.join(folder(), 'README.md'), 'Ask Ann.');
  mkdirSync(path.join(folder(), '.drafts'));
  const untouched = statSync(path.join(folder(), 'evanston-tuesday.yaml'));
  expect(write([FEED[0] ?? {}, { ...FEED[1], starts: '19:00' }])).toBe(1);
  const now = statSync(path.join(folder(), 'evanston-tuesday.yaml'));
  expect([now.mtimeMs, now.ino]).toEqual([untouched.mtimeMs, untouched.ino]);
  expect(readdirSync(folder()).sort()).toEqual(['.drafts', 'README.md', 'evanston-tuesday.yaml', 'skokie-monday.yaml']);
  expect(readFileSync(path.join(folder(), 'skokie-monday.yaml'), 'utf8')).toContain("starts: '19:00'");
});

test('a listing that somebody changes while the import runs is not written over', () => {
  write(FEED);
  const late = planOf([FEED[0] ?? {}, { ...FEED[1], starts: '19:00' }]);
  const file = path.join(folder(), 'skokie-monday.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}confirmedOn: 2026-03-01\n`);
  const before = files();
  expect(() => writePlan(content, late, {})).toThrow('skokie-monday.yaml was changed while');
  expect([files(), readdirSync(path.join(content, 'groups'))]).toEqual([before, ['nami-example']]);
});

test('the file of a new affiliate is never written over another', () => {
  const file = path.join(content, 'affiliates', 'nami-example.yaml');
  writeNewFile(file, 'name: NAMI Example\nstate: IL\n');
  expect(() => writeNewFile(file, '')).toThrow('there already');
  expect(readdirSync(path.dirname(file))).toEqual(['nami-example.yaml']);
});

describe('killed at any moment', () => {
  test('an import leaves all listings as they were, or all as they are to be', { timeout: 180_000 }, async () => {
    write(Array.from({ length: 6 }, (_, index): Said => ({ id: String(index), name: `Group ${index}` })));
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) {
      await rewriteAndKill(content, (turn * 37) % 200);
      finishSwaps(path.join(content, 'groups'));
      const states = Object.values(files()).map(
        (text) => /description: (?<state>one|two)/u.exec(text)?.groups?.['state'] ?? 'none',
      );
      expect(states).toHaveLength(6);
      expect(new Set(states).size).toBe(1);
      for (const state of states) seen.add(state);
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

/** Unit of `after`: milliseconds since it had written once, however long that took. */
function rewriteAndKill(contentFolder: string, after: number): Promise<void> {
  const script = path.resolve(import.meta.dirname, '../../tests/support/rewriteListings.ts');
  const child = spawn(process.execPath, [script, contentFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
  return new Promise((resolve) => child.once('close', () => resolve()));
}
