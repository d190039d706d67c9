import { expect, test } from 'vitest';
import { readDeployment } from '../../src/settings.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { whyNotBuilt } from './refusal.ts';

const project = new URL('../..', import.meta.url).pathname;
const now = { DIRECTORY_NOW: '2026-11-24T15:00:00Z' };
const issue = (code: Issue['code']): Issue => ({ code, severity: 'error', file: 'groups/a/b.yaml', message: '' });
const issues = [issue('time-format'), issue('demonstration-left')];

test('wrong listings keep no site from being built', () => {
  expect(whyNotBuilt(readDeployment(now, project), { issues: [issue('time-format')] })).toEqual([]);
});

test('a demonstration left in the project does, and one in another folder is only held back', () => {
  expect(whyNotBuilt(readDeployment(now, project), { issues })).toEqual([issue('demonstration-left')]);
  expect(whyNotBuilt(readDeployment({ ...now, DIRECTORY_CONTENT: 'docs' }, project), { issues })).toEqual([]);
});

test('wrong settings always do', () => {
  const deployment = readDeployment({ ...now, DIRECTORY_BASE: 'sub', DIRECTORY_CONTENT: 'docs' }, project);
  expect(whyNotBuilt(deployment, { issues: [] })).toMatchObject([{ code: 'settings-wrong', field: 'DIRECTORY_BASE' }]);
});
