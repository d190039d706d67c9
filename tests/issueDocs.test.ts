import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ISSUE_CODES } from '../src/domain/issue.ts';
import { Settings } from '../src/domain/settings.ts';
import { ENVIRONMENT } from '../src/environment.ts';

const docs = path.resolve(import.meta.dirname, '../docs');
const settings = readFileSync(path.join(docs, 'settings.md'), 'utf8');

test('every kind of Issue has its page, and every page a kind', () => {
  const pages = readdirSync(path.join(docs, 'issues')).map((name) => name.replace(/\.md$/u, ''));
  expect(pages.sort()).toEqual(Object.keys(ISSUE_CODES).sort());
});

test.each(Object.keys(ISSUE_CODES))('the page of %s says what it means, shows one, and how to fix it', (code) => {
  const page = readFileSync(path.join(docs, 'issues', `${code}.md`), 'utf8');
  expect(page).toMatch(
    new RegExp(`^# ${code}\n\n\\S[^]*\\*\\*Example\\.\\*\\* \\S[^]*\\*\\*How to fix it\\.\\*\\* \\S`, 'u'),
  );
});

test('the settings page repeats the table of environment variables', () => {
  const rows = ENVIRONMENT.map(({ name, meaning, example }) => `| \`${name}\` | ${meaning} | \`${example}\` |`);
  expect(settings.split('\n').filter((line) => /^\| `[A-Z_]+` /u.test(line))).toEqual(rows);
});

test('the settings page knows every key of the settings', () => {
  const keys = Object.keys(Settings.shape);
  expect(keys.filter((key) => !new RegExp(`\`${key}[\`.]`, 'u').test(settings))).toEqual([]);
});
