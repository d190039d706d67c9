import { z } from 'zod';
import { Group } from '../domain/group.ts';
import { isPlain, saysTheSame } from '../domain/groupChanges.ts';
import type { GroupDraft } from '../domain/incomingGroup.ts';
import { keysAt, schemasAt } from './schemaAt.ts';
import { yamlText } from './yamlText.ts';

/** What an editor needs to check a listing while it is typed. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../.schema/group.json';

/**
 * A Group as the text of its file: keys in the order of the schema, without what
 * is as usual, so that two imports of the same thing give the same bytes. The
 * length of a Meeting is always written.
 */
export function groupYaml(group: GroupDraft): string {
  return `${SCHEMA_LINE}\n${writeLines(group, '', []).join('\n')}\n`;
}

/** Keys at a place of a Group, in the order they are written; the same for every entry of a list. */
export function keyOrder(path: readonly string[]): readonly string[] {
  return rulesAt(path).keys;
}

/** Whether a value is what a reader assumes when the line is left out. */
export function isUsual(path: readonly string[], value: unknown): boolean {
  if (path.at(-1) === 'minutes') return false;
  const usual = rulesAt(path).usual;
  return usual !== undefined && saysTheSame(value, usual);
}

interface Rules {
  readonly keys: readonly string[];
  readonly usual: unknown;
}

const known = new Map<string, Rules>();

function rulesAt(path: readonly string[]): Rules {
  const name = path.join('.');
  const found = known.get(name);
  if (found !== undefined) return found;
  const way = path.map((part) => (part === '0' ? 0 : part));
  const withUsual = schemasAt(Group, way).find((one) => one instanceof z.ZodDefault);
  const rules = { keys: keysAt(Group, way), usual: withUsual?.def.defaultValue };
  known.set(name, rules);
  return rules;
}

function writeLines(value: object, indent: string, path: readonly string[]): readonly string[] {
  return keyOrder(path).flatMap((key) => {
    const part: unknown = Reflect.get(value, key);
    const here = [...path, key];
    return part === undefined || isUsual(here, part) ? [] : writePart(key, part, { indent, path: here });
  });
}

/** Our own words, which no text of an affiliate's could be taken for. */
const isAnswer = (part: unknown): part is string => part === 'yes' || part === 'no' || part === 'ask';

function writePart(
  key: string,
  part: unknown,
  { indent, path }: { readonly indent: string; readonly path: readonly string[] },
): readonly string[] {
  if (isPlain(part)) {
    const lines = writeLines(part, `${indent}  `, path);
    return lines.length === 0 ? [`${indent}${key}: {}`] : [`${indent}${key}:`, ...lines];
  }
  if (path[0] === 'access' && isAnswer(part)) return [`${indent}${key}: ${part}`];
  if (!Array.isArray(part)) return [`${indent}${key}: ${yamlText(part, indent)}`];
  if (!part.some(isPlain)) return [`${indent}${key}: [${part.map((one) => yamlText(one, 'in a list')).join(', ')}]`];
  const entries = part.flatMap((entry) => {
    const [first = '', ...rest] = writeLines(isPlain(entry) ? entry : {}, `${indent}    `, [...path, '0']);
    return [`${indent}  - ${first.trimStart()}`, ...rest];
  });
  return [`${indent}${key}:`, ...entries];
}
