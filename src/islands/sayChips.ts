import type { SiteLanguage } from '../domain/language.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { Upcoming } from '../domain/upcoming.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { languageName } from '../strings/languageName.ts';
import type { IconName } from '../styles/icons.ts';

export interface Chip {
  readonly text: string;
  readonly kind?: 'now' | 'stop' | 'moved' | 'invite' | 'unsure' | 'online';
  readonly icon?: IconName;
  /** Two small doors, one for each facilitator, instead of an icon: how many of them are here. */
  readonly here?: 0 | 1;
}

/** More than these would hide the next Group; the rest is on the page. */
const MOST = 7;

/** The facts of a row: first what changes the evening, last what is only good to know. */
export function sayChips(
  { candidate, freshness }: Match,
  { next, cancelled, moved, kinds }: Upcoming,
  { card, onNowChip, soonChip, onlineThisTimeChip, time }: FinderStrings,
  language: SiteLanguage,
): readonly Chip[] {
  const { status, facilitatorPair, registration, access, format } = candidate;
  const shortDate = ({ starts }: NonNullable<Upcoming['next']>) => time.dateShort(starts.toPlainDate());
  const onlineOnce = kinds.includes('online-this-time');
  const shifted = moved ?? (next?.change === 'moved' ? next : undefined);
  // What the room is like says nothing of a meeting that is not in it.
  const inRoom = next?.format !== 'online';
  const chips: readonly (Chip | false)[] = [
    freshness === 'confirmed' && kinds.includes('on-now') && { text: onNowChip, kind: 'now', icon: 'clock' },
    freshness === 'confirmed' && kinds.includes('soon') && { text: soonChip, kind: 'now', icon: 'clock' },
    cancelled !== undefined && { text: card.cancelledChip(shortDate(cancelled)), kind: 'stop', icon: 'no' },
    shifted !== undefined && { text: card.movedChip(shortDate(shifted)), kind: 'moved', icon: 'alert' },
    onlineOnce && { text: onlineThisTimeChip, kind: 'online', icon: 'screen' },
    status === 'forming' && { text: card.forming, kind: 'unsure' },
    status === 'paused' && { text: card.paused, kind: 'unsure' },
    freshness === 'ask-first' && { text: card.askFirst, kind: 'unsure', icon: 'ask' },
    facilitatorPair === 'needs-one' && { text: card.needsOne, kind: 'invite', here: 1 },
    facilitatorPair === 'needs-two' && { text: card.needsTwo, kind: 'invite', here: 0 },
    registration === 'full' && { text: card.full, icon: 'people' },
    speaks(candidate.languages, { card, time }, language),
    ...candidate.audiences.map((audience) => ({ text: card.audience[audience], icon: 'people' }) as const),
    (format === 'online' || (!inRoom && format === 'in-person' && !onlineOnce)) && {
      text: card.online,
      kind: 'online',
      icon: 'screen',
    },
    format === 'hybrid' && !onlineOnce && { text: card.hybrid, kind: 'online', icon: 'screen' },
    inRoom && access?.stepFree === 'yes' && { text: card.stepFree, icon: 'wheelchair' },
    access?.asl === 'yes' && { text: card.asl, icon: 'yes' },
    inRoom && access?.accessibleToilet === 'yes' && { text: card.accessibleToilet, icon: 'yes' },
    registration === 'register-first' && { text: card.registerFirst, icon: 'pencil' },
    registration === 'drop-in' && { text: card.dropIn, icon: 'door' },
  ];
  return chips.flatMap((chip) => (chip === false || chip.text === '' ? [] : [chip])).slice(0, MOST);
}

/** Said only where it is not what a reader of this page takes for granted. */
function speaks(
  spoken: readonly string[],
  { card, time }: Pick<FinderStrings, 'card' | 'time'>,
  language: SiteLanguage,
): Chip | false {
  if (spoken.length === 1 && spoken[0] === language) return false;
  // Our own words: to make its first list takes a browser as long as a whole search.
  const names = time.listed(spoken.map((code) => languageName(code, card, language)));
  return { text: card.speaksAlso(names), icon: 'speech' };
}
