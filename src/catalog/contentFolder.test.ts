import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDeployment } from '../settings.ts';
import { readContent } from './contentFolder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder with these files, on the disk. */
function folderWith(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const read = (folder: string) =>
  readContent(readDeployment({ DIRECTORY_CONTENT: folder, DIRECTORY_NOW: '2026-11-24T15:00:00Z' }, PROJECT));

const listing = (changes: Readonly<Record<string, string>> = {}) => {
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
const AFFILIATE = 'name: NAMI Example\nstate: MA\n';
const GOOD: Files = {
  'affiliates/nami-example.yaml': AFFILIATE,
  'groups/nami-example/good.yaml': listing({ name: 'The good one' }),
};

/** What becomes of one hostile listing beside a good one. */
function outcomeOf(text: string | Uint8Array, file = 'groups/nami-example/hostile.yaml') {
  const { directory, count, issues } = read(folderWith({ ...GOOD, [file]: text }));
  expect(directory.groups.map(({ id }) => id)).toContain('nami-example/good');
  expect(count.published + count.unlisted + count.quarantined + count.duplicates).toBe(count.read);
  expect(count.read).toBe(2);
  return { hostile: directory.groups.find(({ id }) => id !== 'nami-example/good'), count, issues };
}

describe('published as plain text, beside the good one', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</script></title></textarea></style>',
    '<!-- -->',
    '{{7*7}} ${7*7} <%= 7*7 %>',
    '&lt;script&gt; &amp;lt;',
    '[link](javascript:alert(1)) **bold**',
    'constructor',
    '__proto__',
    'toString',
    'quotes " and ` and ’',
    '東京 العربية ʻOkina Diné İstanbul ı',
    '=HYPERLINK("https://example.org")',
    'family 👨‍👩‍👧',
  ])('a name of %j', (name) => {
    const { hostile, issues } = outcomeOf(listing({ name: JSON.stringify(name) }));
    expect(hostile?.name).toBe(name);
    expect(issues).toEqual([]);
  });

  test('an accent, composed however it was typed', () => {
    expect(outcomeOf(listing({ name: '"Pen\u0303a"' })).hostile?.name).toBe('Pe\u00f1a');
  });
});

describe('held back with its file, its line and how to mend it, the good one published', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an unquoted ZIP', listing({ site: '{city: Salem, state: MA, zip: 01970}' }), 'zip-format'],
    ['a February 30th', listing({ confirmedOn: '2026-02-30' }), 'date-format'],
    [
      'swapped coordinates',
      listing({ site: '{city: S, state: MA, latitude: -70.9, longitude: 42.5}' }),
      'point-outside-state',
    ],
    [
      'coordinates of zero',
      listing({ site: '{city: S, state: MA, latitude: 0, longitude: 0}' }),
      'point-outside-state',
    ],
    [
      'a latitude of 91',
      listing({ site: '{city: S, state: MA, latitude: 91, longitude: -70}' }),
      'point-outside-state',
    ],
    ['degrees and minutes', listing({ site: '{city: S, state: MA, latitude: 42°31′, longitude: 1}' }), 'wrong-value'],
    [
      'Tbilisi',
      listing({ site: '{city: Tbilisi, state: GA, latitude: 41.7, longitude: 44.8}' }),
      'point-outside-state',
    ],
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\n${listing()}`, 'yaml-feature'],
    ['two documents', `${listing()}---\n${listing()}`, 'yaml-syntax'],
    ['a tab', listing().replace('name', '\tname'), 'yaml-syntax'],
    ['a key twice', `${listing()}name: Again\n`, 'yaml-syntax'],
    ['an endless name', listing({ name: 'x'.repeat(100_000) }), 'wrong-value'],
    ['a megabyte', listing({ name: 'x'.repeat(1_000_000) }), 'file-too-large'],
    ['Windows letters', Buffer.from(listing({ name: 'Peña' }), 'latin1'), 'text-encoding'],
    ['UTF-16', Buffer.from(listing(), 'utf16le'), 'text-encoding'],
    ['a direction override', listing({ name: '"evil \u202e eman"' }), 'wrong-value'],
    ['a NUL', listing({ name: '"a\\0b"' }), 'wrong-value'],
    ['half a letter', listing({ name: '"a\\uD800b"' }), 'wrong-value'],
    ['only spaces that cannot be seen', listing({ name: '"\u200b\u200b"' }), 'wrong-value'],
    ['stacked accents', listing({ name: `"e${'\u0301'.repeat(20)}"` }), 'wrong-value'],
    ['a line separator', listing({ name: '"a\u2028b"' }), 'wrong-value'],
    ['a script for a link', listing({ registrationLink: '"java\\tscript:alert(1)"' }), 'url-unsafe'],
    ['a link with a name in it', listing({ registrationLink: 'https://nami.org@evil.example' }), 'url-unsafe'],
    ['a link of look-alikes', listing({ registrationLink: 'https://nаmi.org/' }), 'url-unsafe'],
    ['a link to this network', listing({ registrationLink: 'https://169.254.169.254/' }), 'url-unsafe'],
    ['a link with backslashes', listing({ registrationLink: 'https:\\\\evil.example' }), 'url-unsafe'],
    ['a phone with letters', listing({ contact: '{phone: "*#06#"}' }), 'wrong-value'],
    ['an address that copies someone', listing({ contact: '{email: "a@b.org?bcc=c@d.org"}' }), 'wrong-value'],
    ['noon', listing().replace('"18:30"', 'noon'), 'time-format'],
    ['half past nine in the old way', listing().replace('"18:30"', '9:30'), 'time-format'],
    ['zero minutes', listing().replace('"18:30"', '"18:30", minutes: 0'), 'wrong-value'],
    ['a zone without a place', listing({ timeZone: 'EST' }), 'wrong-value'],
    ['every other week since nobody knows', listing().replace('weekly', 'every-other-week'), 'missing-value'],
    ['a season that ends first', listing({ season: '{from: 2026-05-01, until: 2026-04-01}' }), 'wrong-value'],
    ['the year 2206', listing({ confirmedOn: '2206-01-01' }), 'date-format'],
    ['a relative date', listing({ confirmedOn: 'today-3d' }), 'relative-date'],
    ['the demonstration', listing({ demonstration: 'true', confirmedOn: 'today-3d' }), 'demonstration-left'],
    ['another affiliate', listing({ affiliate: 'nami-other' }), 'affiliate-folder'],
    ['the prototype of everything', `${listing()}__proto__: {polluted: true}\n`, 'unknown-key'],
    ['nothing at all', '', 'missing-value'],
  ])('%s', (_what, text, code) => {
    const { hostile, issues, count } = outcomeOf(text);
    expect(hostile).toBeUndefined();
    expect(count.quarantined).toBe(1);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues) {
      expect(issue).toMatchObject({ file: 'groups/nami-example/hostile.yaml', severity: 'error' });
      expect(issue.message).toMatch(/\S[.!?]$/u);
      expect(issue.message.length).toBeLessThan(500);
    }
    const wholeFile = ['file-too-large', 'missing-value', 'text-encoding'].includes(code);
    if (!wholeFile) expect(issues.find((issue) => issue.code === code)?.line).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('a name of a file', () => {
  test.each([
    ['groups/nami-example/CON.yaml', 'file-name'],
    ['groups/nami-example/con.yaml', 'file-name'],
    ['groups/nami-example/%2e%2e.yaml', 'file-name'],
    ['groups/nami-example/..%2fx.yaml', 'file-name'],
    ['groups/nami-example/trailing..yaml', 'file-name'],
    ['groups/nami-example/a b.yaml', 'file-name'],
    ['groups/nami-example/.hidden.yaml', 'file-name'],
    [`groups/nami-example/${'x'.repeat(240)}.yaml`, 'file-name'],
    ['groups/no-folder.yaml', 'file-name'],
    ['groups/nami-example/too/deep.yaml', 'file-name'],
    ['groups/__proto__/a.yaml', 'file-name'],
    ['groups/nami-example/Good.yaml', 'file-name-twin'],
    ['groups/nami-example/good.yml', 'file-type'],
    ['groups/nami-example/other.YAML', 'file-type'],
  ])('like %s is refused, and the good one stays', (file, code) => {
    const { hostile, count, issues } = outcomeOf(listing(), file);
    expect(hostile).toBeUndefined();
    expect(count.quarantined).toBe(1);
    expect(issues).toMatchObject([{ code, file, message: expect.stringMatching(/\S\.$/u) }]);
  });
});

test('follows no link, opens no pipe, and says what it does not read', () => {
  const folder = folderWith({
    ...GOOD,
    'groups/list.csv': 'a,b',
    'grops/x.yaml': '',
    'groups/.DS_Store': '',
    'README.md': '',
  });
  symlinkSync('/etc/hostname', path.join(folder, 'groups/nami-example/link.yaml'));
  symlinkSync('/etc', path.join(folder, 'groups/elsewhere'));
  execFileSync('mkfifo', [path.join(folder, 'groups/nami-example/pipe.yaml')]);
  const { count, issues } = read(folder);
  expect(count).toEqual({ read: 3, published: 1, unlisted: 0, quarantined: 2, duplicates: 0 });
  expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'file-type grops',
    'file-type groups/elsewhere',
    'file-type groups/list.csv',
    'file-type groups/nami-example/link.yaml',
    'file-type groups/nami-example/pipe.yaml',
  ]);
  expect(issues.filter(({ message }) => message.includes('link')).map(({ file }) => file)).toEqual([
    'groups/elsewhere',
    'groups/nami-example/link.yaml',
  ]);
});

test('publishes a group whose affiliate nobody described, and warns', () => {
  const folder = folderWith({ 'groups/nami-salem/a.yaml': listing({ affiliate: 'nami-salem' }) });
  const { directory, issues, count } = read(folder);
  expect(count.published).toBe(1);
  expect(directory.affiliates.get('nami-salem')).toMatchObject({ name: 'NAMI Salem', state: 'MA' });
  expect(issues).toMatchObject([{ code: 'affiliate-missing', severity: 'warning', line: 2, field: 'affiliate' }]);
});

test('counts a second listing of the same group as a duplicate', () => {
  const folder = folderWith({ ...GOOD, 'groups/nami-example/twin.yaml': listing({ name: 'THE GOOD  ONE' }) });
  const { count, directory, issues } = read(folder);
  expect(count).toEqual({ read: 2, published: 1, unlisted: 0, quarantined: 0, duplicates: 1 });
  expect(directory.groups.map(({ id }) => id)).toEqual(['nami-example/good']);
  expect(issues).toMatchObject([{ code: 'duplicate-group', file: 'groups/nami-example/twin.yaml' }]);
});

test('counts ended groups and long unconfirmed ones as unlisted', () => {
  const folder = folderWith({
    ...GOOD,
    'groups/nami-example/ended.yaml': listing({ name: 'Ended', status: 'ended' }),
    'groups/nami-example/old.yaml': listing({ name: 'Old', confirmedOn: '2025-11-01' }),
  });
  expect(read(folder).count).toEqual({ read: 3, published: 1, unlisted: 2, quarantined: 0, duplicates: 0 });
});

test('reads an empty folder, and one in which everything is wrong', () => {
  expect(read(folderWith({})).count.read).toBe(0);
  const files = Object.fromEntries([1, 2, 3].map((number) => [`groups/a/b${number}.yaml`, 'name']));
  expect(read(folderWith(files)).count).toEqual({ read: 3, published: 0, unlisted: 0, quarantined: 3, duplicates: 0 });
});

test('takes prose from the project where the folder has none', () => {
  const page = '---\ntitle: Ours\n---\n\nText.\n';
  const { prose } = read(folderWith({ 'pages/en/about.md': page }));
  expect(prose.find((text) => text.language === 'en' && text.page === 'about')?.prose.title).toBe('Ours');
  expect(prose.some((text) => text.language === 'es' && text.page === 'about')).toBe(true);
});

test('answers the same in any zone and language of the machine', () => {
  const script = `import 'temporal-polyfill/global';
    import { readDeployment } from './src/settings.ts';
    import { readContent } from './src/catalog/contentFolder.ts';
    const deployment = readDeployment(process.env, process.cwd());
    process.stdout.write(JSON.stringify([deployment.today, readContent(deployment)]));`;
  const run = (env: Record<string, string>) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, DIRECTORY_NOW: '2026-11-24T02:00:00Z', ...env },
    });
  const here = run({ TZ: 'America/New_York', LANG: 'en_US.UTF-8' });
  expect(run({ TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8' })).toBe(here);
  expect(here).toContain('2026-11-23');
});
