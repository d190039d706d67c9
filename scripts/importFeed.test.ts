import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'import-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

const meeting = (id: number, more: object = {}) => ({
  id,
  name: `Evanston ${id}`,
  slug: `evanston-${id}`,
  day: id % 7,
  time: '18:30',
  end_time: '20:00',
  formatted_address: '1555 Oak Ave, Evanston, IL 60201, USA',
  latitude: 42.0467,
  longitude: -87.6855,
  types: ['O'],
  ...more,
});

function runImport(feed: unknown, ...words: readonly string[]) {
  writeFileSync(at('feed.json'), typeof feed === 'string' ? feed : JSON.stringify(feed));
  const script = path.resolve(import.meta.dirname, 'importFeed.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, at('feed.json'), '--affiliate', 'nami-example', '--content', folder, ...words],
    { encoding: 'utf8', env: { ...process.env, DIRECTORY_NOW: '2026-11-24T15:00:00Z' } },
  );
  return { status, stdout, stderr };
}
const totals = (said: { readonly stdout: string }): unknown => JSON.parse(said.stdout).totals;
const NEW = ['--state', 'IL', '--name', 'NAMI Example'] as const;

test('a feed becomes listings, once', () => {
  const feed = [meeting(1), meeting(2), meeting(2), meeting(3, { time: 'whenever', day: 9 })];
  const planned = runImport(feed, ...NEW);
  expect([planned.status, existsSync(at('groups'))]).toEqual([0, false]);
  expect(planned.stdout).toContain('To write 2 files');

  const written = runImport(feed, ...NEW, '--write', '--json');
  expect(totals(written)).toEqual({
    records: 4,
    added: 2,
    changed: 0,
    unchanged: 0,
    duplicates: 1,
    heldBack: 1,
    gone: 0,
  });
  expect(readFileSync(at('affiliates/nami-example.yaml'), 'utf8')).toContain('name: NAMI Example\nstate: IL\n');
  expect(readFileSync(at('groups/nami-example/evanston-1.yaml'), 'utf8')).toContain("zip: '60201'");

  const again = runImport(feed, '--write', '--json');
  expect([again.status, JSON.parse(again.stdout).written]).toEqual([0, 0]);
  expect(runImport(feed, '--json').stdout).toBe(runImport(feed, '--json').stdout);
});

test('a feed that has lost most of its groups changes nothing', () => {
  const all = Array.from({ length: 30 }, (_, index) => meeting(index));
  runImport(all, ...NEW, '--write');
  const cut = all.slice(0, 5).map((one) => ({ ...one, time: '19:00' }));
  const refused = runImport(cut, '--write');
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('lost 25 of the 30 groups')]);
  expect(readFileSync(at('groups/nami-example/evanston-1.yaml'), 'utf8')).toContain("starts: '18:30'");
  expect(runImport(cut, '--write', '--accept-loss').status).toBe(0);
  expect(readFileSync(at('groups/nami-example/evanston-1.yaml'), 'utf8')).toContain("starts: '19:00'");
});

describe('nothing is changed, and the command says why and ends with 1', () => {
  test.each<readonly [string, unknown, readonly string[], string]>([
    ['a web page in place of the feed', '<!doctype html><title>Sign in</title>', NEW, 'feed.json: '],
    ['an empty feed', [], NEW, 'feed.json: '],
    ['an affiliate that nobody knows', [meeting(1)], [], 'If nami-example is new, say its state, like --state IL'],
    ['records that nobody can read', [meeting(1, { day: 9 })], NEW, 'None of the records could be read.'],
    ['another file that is not there', [meeting(1)], [...NEW, 'other.json'], 'There is no file other.json.'],
    ['a folder that is not there', [meeting(1)], [...NEW, '--content', '/nowhere'], 'There is no folder "/nowhere".'],
    ['a format that there is not', [meeting(1)], [...NEW, '--format', 'excel'], 'There is no format “excel”.'],
  ])('for %s', (_, feed, words, expected) => {
    const { status, stderr } = runImport(feed, ...words, '--write');
    expect([status, stderr]).toEqual([1, expect.stringContaining(expected)]);
    expect([existsSync(at('groups')), existsSync(at('affiliates'))]).toEqual([false, false]);
  });
});

describe('a spreadsheet with rows about one date', () => {
  const HEADER = 'change,on date,id,name,day,start,end,place,address,city,state,zip,notes';
  const ELM = ',,elm,Elm Tuesday,Tuesday,6:30 pm,8:00 pm,Elm Hall,1200 Davis St,Evanston,IL,60201,';
  const sheet = (...rows: readonly string[]) => [HEADER, ELM, ...rows].join('\n');
  const listed = () => readFileSync(at('groups/nami-example/elm-tuesday.yaml'), 'utf8');
  const affiliate = () => readFileSync(at('affiliates/nami-example.yaml'), 'utf8');

  test('writes exceptions into the listing, and closures into the file of the affiliate', () => {
    const rows = ['no meeting,2026-12-22,elm,,,,,,,,,,Holiday', 'no hay reunión,2026-12-25,,All groups,,,,,,,,,'];
    const planned = runImport(sheet(...rows), ...NEW);
    expect(planned.stdout).toContain('For all groups:\n  2026-12-25: no meeting. No hay reunión en esta fecha.');
    runImport(sheet(...rows), ...NEW, '--write');
    expect(listed()).toContain('exceptions:\n  - date: 2026-12-22\n    cancelled: Holiday\n');
    expect(affiliate()).toContain("closures:\n  - date: '2026-12-25'\n    reason: 'No hay reunión en esta fecha.'\n");

    const again = runImport(sheet(...rows), '--write');
    expect(again.stdout).toContain('Nothing had to be written.');
    expect(again.stdout).not.toContain('For all groups');
  });

  test('shows a date that changes field by field, keeps those by hand, and takes back what is on after all', () => {
    runImport(
      sheet('no meeting,2026-12-22,elm,,,,,,,,,,Holiday', 'no meeting,2026-12-25,,All,,,,,,,,,'),
      ...NEW,
      '--write',
    );
    writeFileSync(
      at('groups/nami-example/elm-tuesday.yaml'),
      listed().replace('site:', '  - date: 2027-01-05 # by hand\n    online: Snow\nsite:'),
    );
    const rows = ['moved,2026-12-22,elm,,,7 pm,8:30 pm,,,,,,', 'back on,2026-12-25,,All,,,,,,,,,'];
    const changed = runImport(sheet(...rows), '--write');
    expect(changed.stdout).toMatch(/nami-example\/elm-tuesday\n {4}exceptions: .*Holiday.* → .*"starts":"19:00"/u);
    expect(changed.stdout).toContain('2026-12-25: they meet after all');
    expect(listed()).toContain('2027-01-05 # by hand');
    expect(listed()).not.toContain('Holiday');
    expect(affiliate()).not.toContain('closures');

    runImport(sheet('back on,2026-12-22,elm,,,,,,,,,,'), '--write');
    expect(listed()).not.toContain('2026-12-22');
    expect(listed()).toContain('2027-01-05');
  });

  test('tells a row for an unknown group, and one without a clear date, with its number', () => {
    const { status, stdout } = runImport(
      sheet('no meeting,2026-12-22,oak,,,,,,,,,,', 'no meeting,next week,elm,,,,,,,,,,'),
      ...NEW,
      '--json',
    );
    const { issues } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'change-without-group', place: 'row 3' }),
        expect.objectContaining({ code: 'change-unclear', place: 'row 4' }),
      ]),
    );
    expect(totals({ stdout })).toMatchObject({ records: 1, added: 1, heldBack: 0 });
  });
});
