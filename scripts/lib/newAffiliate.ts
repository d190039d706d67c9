import path from 'node:path';
import { nameFromId } from '../../src/domain/affiliate.ts';
import type { StateCode } from '../../src/domain/state.ts';
import { yamlText } from '../../src/formats/yamlText.ts';

/** The file of an affiliate of which only its name and state are known. */
export function affiliateYaml({
  affiliate,
  state,
  name,
}: {
  affiliate: string;
  state: StateCode;
  name?: string;
}): string {
  return `# yaml-language-server: $schema=../../.schema/affiliate.json
name: ${yamlText(name ?? nameFromId(affiliate), '')}
state: ${state}
`;
}

export function sayUnknownAffiliate(contentFolder: string, affiliate: string): string {
  return `There is no ${path.join(contentFolder, 'affiliates', `${affiliate}.yaml`)}. Check --affiliate. If ${affiliate} is new, say its state, like --state IL, and its name, like --name ${JSON.stringify(nameFromId(affiliate))}; with --write its file is written too.`;
}
