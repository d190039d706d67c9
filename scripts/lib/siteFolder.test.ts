import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringFromWorkshop, makeScaffold, makeWorkshop, moveIntoPlace, refuseOutFolder } from './siteFolder.ts';

let parent = '';
beforeEach(() => void (parent = mkdtempSync(path.join(tmpdir(), 'site-'))));
afterEach(() => rmSync(parent, { recursive: true, force: true }));
const at = (...names: string[]) => path.join(parent, ...names);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};

test('a finished site takes the place of the old one whole, and leaves nothing beside it', () => {
  write('out/index.html', 'old');
  write('out/gone.html', 'old');
  const scaffold = makeScaffold(at('out'));
  writeFileSync(path.join(scaffold, 'index.html'), 'new');
  expect(readFileSync(at('out/index.html'), 'utf8')).toBe('old');
  moveIntoPlace(scaffold, at('out'));
  expect(readFileSync(at('out/index.html'), 'utf8')).toBe('new');
  expect(existsSync(at('out/gone.html'))).toBe(false);
  expect(readdirSync(parent).filter((name) => name !== '.cache')).toEqual(['out']);
});

test('a new build clears away what one that was killed has left, and nothing of one that runs', () => {
  const ofNobody = 2 ** 30;
  write(`.out.building-${ofNobody}/index.html`, 'half');
  write(`.out.building-${process.ppid}/index.html`, 'half');
  makeScaffold(at('out'));
  expect(
    readdirSync(parent)
      .filter((name) => name.includes('building'))
      .sort(),
  ).toEqual([`.out.building-${process.pid}`, `.out.building-${process.ppid}`].sort());
});

test('what is built inside the project is brought beside its place, and the workshop is gone', () => {
  const workshop = makeWorkshop(at('project'));
  expect(path.relative(at('project'), workshop)).not.toMatch(/^\.\./u);
  writeFileSync(path.join(workshop, 'index.html'), 'new');
  const scaffold = makeScaffold(at('out'));
  bringFromWorkshop(workshop, scaffold);
  expect(readFileSync(path.join(scaffold, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(workshop)).toBe(false);
});

describe('a folder for the site', () => {
  test('may be new, empty, or hold a site', () => {
    mkdirSync(at('empty'));
    write('site/index.html', '');
    for (const name of ['new', 'empty', 'site']) expect(refuseOutFolder(at(name), [at('project')])).toBeUndefined();
  });
  test.each(['', 'project', 'project/src'])('may not be "%s", which holds what is not a site', (name) => {
    write('project/src/a.ts', '');
    expect(refuseOutFolder(at(name), [at('project')])).toMatch(/Choose a/u);
  });
});
