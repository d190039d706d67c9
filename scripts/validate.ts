/**
 * `npm run validate`: says everything that is wrong with the content. Exits with 1
 * on any error, with 2 when it keeps the whole site from being built.
 */
import 'temporal-polyfill/global';
import path from 'node:path';
import { readContent } from '../src/catalog/contentFolder.ts';
import { readDeployment } from '../src/settings.ts';
import { writeEditorSchemas } from './lib/editorSchemas.ts';
import { whyNotBuilt } from './lib/refusal.ts';
import { locateIn, reportToGitHub, reportToTerminal, sayAccepted } from './lib/reporters.ts';

const projectFolder = path.resolve(import.meta.dirname, '..');
const deployment = readDeployment(process.env, projectFolder);
const content = readContent(deployment);
const issues = [...deployment.issues, ...content.issues];
const locate = locateIn(deployment, process.cwd());

if (process.argv.includes('--json')) {
  const { files, count: groups, accepted } = content;
  console.log(JSON.stringify({ files, groups, issues, accepted }, undefined, 2));
} else {
  console.log(reportToTerminal(issues, { files: content.files, locate }));
  if (content.accepted.length > 0) console.log(sayAccepted(content.accepted.length));
  if (process.env['GITHUB_ACTIONS'] === 'true' && issues.length > 0) console.log(reportToGitHub(issues, locate));
}
writeEditorSchemas(projectFolder);
const hasErrors = issues.some(({ severity }) => severity === 'error');
process.exitCode = whyNotBuilt(deployment, content).length > 0 ? 2 : hasErrors ? 1 : 0;
