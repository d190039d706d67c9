import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, GOOD, listing, outcomeOf, PROJECT, read } from '../../tests/support/contentOnDisk.ts';

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

test.each([
  ['one of many', 1],
  ['half of them', 100],
  ['all but one', 199],
])('%s are bad: the others are published, and each bad one has its Issue', (_, bad) => {
  const files = Array.from({ length: 200 }, (_entry, index) => {
    const site = `{city: Salem, state: MA, zip: ${index < bad ? '01970' : '"01970"'}}`;
    return [`groups/nami-example/group-${index}.yaml`, listing({ name: `Group ${index}`, site })] as const;
  });
  const { count, issues } = read(folderWith({ ...GOOD, ...Object.fromEntries(files) }));
  expect(count).toEqual({ read: 201, published: 201 - bad, unlisted: 0, quarantined: bad, duplicates: 0 });
  expect(new Set(issues.map(({ file }) => file)).size).toBe(bad);
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['zip-format']));
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
