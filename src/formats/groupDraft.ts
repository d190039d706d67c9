import { Group } from '../domain/group.ts';
import type { GroupDraft } from '../domain/incomingGroup.ts';
import { groupYaml } from './groupYaml.ts';
import type { Problem } from './problem.ts';
import { readRecord } from './yamlRecord.ts';

/**
 * A draft as a Group, or what is wrong with it in the words of the one reader,
 * without lines, since it has no file yet.
 */
export function readDraft(draft: GroupDraft): { readonly group: Group } | { readonly problems: readonly Problem[] } {
  const parsed = Group.safeParse(draft);
  if (parsed.success) return { group: parsed.data };
  const read = readRecord(new TextEncoder().encode(groupYaml(draft)), Group);
  if ('record' in read) return { group: read.record };
  return {
    problems: read.problems.map(({ code, field, message }) => ({
      code,
      ...(field !== undefined && { field }),
      message,
    })),
  };
}
