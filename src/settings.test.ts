import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDeployment } from './settings.ts';

const SETTINGS = readFileSync(path.resolve(import.meta.dirname, '../content/settings.yaml'), 'utf8');
let parent = '';
const project = () => path.join(parent, 'project');
const other = () => path.join(parent, 'other');

beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'settings-'));
  mkdirSync(path.join(project(), 'content'), { recursive: true });
  mkdirSync(other());
  writeFileSync(
    path.join(project(), 'content/settings.yaml'),
    SETTINGS.replace(/demonstration: \w+/u, 'demonstration: true'),
  );
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const read = (env: Record<string, string> = {}) =>
  readDeployment({ DIRECTORY_NOW: '2026-11-24T03:00:00Z', ...env }, project());

test('is the project itself when the environment says nothing', () => {
  expect(read()).toMatchObject({
    issues: [],
    contentFolder: path.join(project(), 'content'),
    outFolder: path.join(project(), 'dist'),
    ownContent: false,
    settings: { demonstration: true, base: '/' },
  });
});

test('counts the day in New York, where it is still yesterday at three in the morning in London', () => {
  expect(read().today).toBe('2026-11-23');
});

test('takes the settings of the project for another folder, but never its demonstration', () => {
  const deployment = read({ DIRECTORY_CONTENT: other(), DIRECTORY_OUT: 'site' });
  expect(deployment).toMatchObject({
    ownContent: true,
    outFolder: path.join(project(), 'site'),
    settings: { ...read().settings, demonstration: false },
  });
});

test('takes the settings of another folder where it has them', () => {
  writeFileSync(path.join(other(), 'settings.yaml'), SETTINGS.replace('Connection Groups', 'Other Groups'));
  expect(read({ DIRECTORY_CONTENT: other() }).settings.name.en).toBe('Other Groups');
  rmSync(path.join(other(), 'settings.yaml'));
});

test('lets the environment override address and base', () => {
  const { settings, issues } = read({
    DIRECTORY_SITE: 'https://other.example.org',
    DIRECTORY_BASE: '/sub/',
    DIRECTORY_CONTENT: '',
  });
  expect(issues).toEqual([]);
  expect(settings).toMatchObject({ site: 'https://other.example.org', base: '/sub/' });
});

test.each([
  ['DIRECTORY_NOW', 'tomorrow', '2026-11-24T15:00:00Z'],
  ['DIRECTORY_NOW', '2026-11-24', '2026-11-24T15:00:00Z'],
  ['DIRECTORY_CONTENT', '/no/such/folder', 'no folder'],
  ['DIRECTORY_SITE', 'http://example.org', 'https://'],
  ['DIRECTORY_SITE', 'https://example.org/groups/', 'base'],
  ['DIRECTORY_BASE', 'sub', 'begins and ends with'],
])('says what is wrong with %s=%s', (name, value, mend) => {
  expect(read({ [name]: value }).issues).toEqual([
    {
      code: 'settings-wrong',
      severity: 'error',
      file: 'environment',
      field: name,
      message: expect.stringContaining(mend),
    },
  ]);
});

describe('a search server', () => {
  const server = { MEILISEARCH_URL: 'https://search.example.org/', MEILISEARCH_SEARCH_KEY: 'a-key-that-only-searches' };

  test('is none unless one is named', () => {
    expect(read().searchServer).toBeUndefined();
  });

  test('is known by its address and a key', () => {
    expect(read(server)).toMatchObject({
      issues: [],
      searchServer: {
        url: 'https://search.example.org',
        index: 'groups',
        key: 'a-key-that-only-searches',
        patience: 1500,
      },
    });
  });

  test.each([
    ['MEILISEARCH_URL', { MEILISEARCH_URL: 'search.example.org' }, 'https://'],
    ['MEILISEARCH_URL', { MEILISEARCH_URL: 'http://search.example.org' }, 'without encryption'],
    ['MEILISEARCH_URL', { MEILISEARCH_URL: 'https://me:secret@search.example.org' }, 'password'],
    ['MEILISEARCH_INDEX', { MEILISEARCH_INDEX: '../keys' }, 'name of an index'],
    ['MEILISEARCH_TIMEOUT', { MEILISEARCH_TIMEOUT: 'soon' }, '1500'],
    ['MEILISEARCH_SEARCH_KEY', { MEILISEARCH_SEARCH_KEY: '' }, 'npm run index'],
    ['MEILISEARCH_SEARCH_KEY', { MEILISEARCH_SEARCH_KEY: 'two words' }, 'space'],
    ['MEILISEARCH_SEARCH_KEY', { MEILISEARCH_ADMIN_KEY: server.MEILISEARCH_SEARCH_KEY }, 'change everything'],
  ])('has nothing wrong with %s: %j', (name, wrong, mend) => {
    const { issues } = read({ ...server, ...wrong });
    expect(issues).toMatchObject([{ code: 'settings-wrong', field: name, message: expect.stringContaining(mend) }]);
  });

  test('on this machine may be asked without encryption', () => {
    expect(read({ ...server, MEILISEARCH_URL: 'http://127.0.0.1:7700' }).issues).toEqual([]);
  });
});

describe('settings that are wrong', () => {
  test.each([
    ['base: sub\n', 'base', 'begins and ends with'],
    ['colour: red\n', 'colour', 'colour'],
    ['site: https://again.example.org\n', undefined, 'written twice'],
  ])('%j is an Issue with its line', (line, field, mend) => {
    writeFileSync(path.join(other(), 'settings.yaml'), `${SETTINGS}${line}`);
    const [issue] = read({ DIRECTORY_CONTENT: other() }).issues;
    expect(issue).toMatchObject({ code: 'settings-wrong', file: 'settings.yaml', line: SETTINGS.split('\n').length });
    expect(issue?.field).toBe(field);
    expect(issue?.message).toContain(mend);
  });
});
