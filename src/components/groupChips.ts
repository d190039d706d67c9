import { meetsOnline } from '../domain/group.ts';
import type { GroupView } from '../domain/groupView.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { Strings } from '../strings/stringsFor.ts';
import type { IconName } from '../styles/icons.ts';
import { sayLanguages } from './sayGroup.ts';

export interface Chip {
  readonly text: string;
  readonly kind?: 'stop' | 'moved' | 'online' | 'invite' | 'unsure';
  readonly icon?: IconName;
  readonly pair?: 'needs-one' | 'needs-two';
}

/** More would no longer be read; the rest is on the Group's page. */
const MOST = 7;

/** The facts of a card, in the order of what changes somebody's evening. */
export function groupChips(view: GroupView, language: SiteLanguage, strings: Strings): readonly Chip[] {
  const { group, freshness, standing } = view;
  const words = strings.lists.card;
  const chips: Chip[] = [];
  if (standing.is === 'off') {
    const date = strings.time.dateShort(standing.cancelled.starts.toPlainDate());
    chips.push({ text: words.cancelledChip(date), kind: 'stop', icon: 'no' });
  }
  if (standing.is === 'on' && standing.next.change === 'moved') {
    const date = strings.time.dateShort(standing.next.starts.toPlainDate());
    chips.push({ text: words.movedChip(date), kind: 'moved', icon: 'alert' });
  }
  if (standing.is === 'forming') chips.push({ text: words.forming, kind: 'unsure' });
  if (standing.is === 'paused') chips.push({ text: words.paused, kind: 'unsure' });
  if (freshness !== 'confirmed') chips.push({ text: words.askFirst, kind: 'unsure', icon: 'ask' });
  const pair = group.facilitatorPair?.status;
  if (pair === 'needs-one') chips.push({ text: words.needsOne, kind: 'invite', pair });
  if (pair === 'needs-two') chips.push({ text: words.needsTwo, kind: 'invite', pair });
  const others = group.languages.filter((code) => code !== language);
  if (!group.languages.includes(language)) {
    chips.push({ text: words.speaksAlso(sayLanguages(others, language, strings)), icon: 'speech' });
  } else if (others.length > 0) {
    chips.push({ text: words.speaksAlso(sayLanguages(group.languages, language, strings)), icon: 'speech' });
  }
  for (const audience of group.audiences) {
    const text = words.audience[audience];
    if (text !== '') chips.push({ text, icon: 'people' });
  }
  const { ages } = group;
  if (ages?.until !== undefined) chips.push({ text: words.ages(ages.from ?? 18, ages.until), icon: 'people' });
  else if (ages?.from !== undefined) chips.push({ text: words.agesFrom(ages.from), icon: 'people' });
  if (group.format === 'online') chips.push({ text: words.online, kind: 'online', icon: 'screen' });
  if (group.format === 'hybrid') chips.push({ text: words.hybrid, kind: 'online', icon: 'screen' });
  if (group.format === 'in-person' && meetsOnline(group)) {
    chips.push({ text: strings.lists.someOnline, kind: 'online', icon: 'screen' });
  }
  if (group.access?.stepFree === 'yes') chips.push({ text: words.stepFree, icon: 'wheelchair' });
  if (group.access?.asl === 'yes') chips.push({ text: words.asl, icon: 'yes' });
  if (group.access?.accessibleToilet === 'yes') chips.push({ text: words.accessibleToilet, icon: 'yes' });
  if (group.registration === 'full') chips.push({ text: words.full, icon: 'people' });
  if (group.registration === 'register-first') chips.push({ text: words.registerFirst, icon: 'pencil' });
  if (group.registration === 'drop-in') chips.push({ text: words.dropIn, icon: 'door' });
  return chips.slice(0, MOST);
}
