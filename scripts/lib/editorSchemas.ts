import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Affiliate } from '../../src/domain/affiliate.ts';
import { TrainingWeekend } from '../../src/domain/facilitator.ts';
import { Group } from '../../src/domain/group.ts';
import { KnownIssues } from '../../src/domain/knownIssue.ts';
import { Settings } from '../../src/domain/settings.ts';
import { StateOrganization } from '../../src/domain/stateOrganization.ts';

/** The first line of a listing names one of these, and the editor then checks it while it is typed. */
const SCHEMAS = {
  group: Group,
  affiliate: Affiliate,
  training: TrainingWeekend,
  state: StateOrganization,
  settings: Settings,
  'known-issues': KnownIssues,
} as const;

/** Writes `.schema/<name>.json`, made from the schemas that read the files. */
export function writeEditorSchemas(projectFolder: string): void {
  const folder = path.join(projectFolder, '.schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(json, undefined, 2)}\n`);
  }
}
