import type { Group } from '../../domain/group.ts';
import type { AboutIssue } from '../../domain/knownIssue.ts';
import { lintGroup } from '../../domain/listingLint.ts';
import type { RecordToName } from '../../domain/recordFile.ts';
import type { Finding } from './placeSite.ts';

/** What a person has decided about words of listings: known-issues.yaml. */
export interface AcceptedWords {
  /** Path inside the content folder of the listing that a record has, or will have. */
  readonly fileOf: (record: RecordToName) => string;
  readonly isAccepted: (about: AboutIssue) => boolean;
}

/** What the words of a record must not say, but for what was accepted. An error says where it can be. */
export function doubtWords(
  group: Group,
  record: Omit<RecordToName, 'group'>,
  accepted: AcceptedWords | undefined,
): readonly Finding[] {
  const found = lintGroup(group);
  if (found.length === 0) return [];
  const file = accepted?.fileOf({ ...record, group });
  return found.flatMap(({ code, severity, field, message }) => {
    const words = `${field}: ${message}`;
    if (accepted === undefined || file === undefined) return [{ code, severity, message: words }];
    if (accepted.isAccepted({ code, file, field })) return [];
    const way = `If it is right all the same, accept it for ${file} in known-issues.yaml.`;
    return [{ code, severity, message: severity === 'error' ? `${words} ${way}` : words }];
  });
}
