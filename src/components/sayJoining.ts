import type { GroupView } from '../domain/groupView.ts';
import type { Strings } from '../strings/stringsFor.ts';

/**
 * Whether one simply comes, first in two or three words and then in a sentence. "Just come"
 * would be untrue of a Group that does not meet, and too sure of one that nobody has confirmed for long.
 */
export function sayJoining(
  { group, standing, freshness }: GroupView,
  { group: { join } }: Strings,
): readonly [first: string, then: string] {
  const registration = group.registration ?? 'unknown';
  if (standing.is === 'forming') return [join.forming, join.formingWords];
  if (standing.is === 'paused') return [join.paused, join.pausedWords];
  if (freshness !== 'confirmed') return [join.askFirst, join.ifItMeets[registration]];
  return (
    {
      'drop-in': [join.dropIn, join.dropInWords],
      'register-first': [join.registerFirst, join.registerFirstWords],
      full: [join.full, join.fullWords],
      unknown: [join.unknown, join.unknownWords],
    } as const
  )[registration];
}
