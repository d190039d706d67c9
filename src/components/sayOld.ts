import type { GroupView } from '../domain/groupView.ts';
import type { Strings } from '../strings/stringsFor.ts';
import { sayDate } from './sayGroup.ts';

/** In a list without chips: that one asks first, and since when; `undefined` where the listing is fresh. */
export function sayOld(
  { group: { confirmedOn }, freshness }: Pick<GroupView, 'group' | 'freshness'>,
  strings: Strings,
): string | undefined {
  if (freshness === 'confirmed') return undefined;
  const { old } = strings.lists;
  return confirmedOn === undefined ? old.askFirstNever : old.askFirst(sayDate(confirmedOn, strings));
}
