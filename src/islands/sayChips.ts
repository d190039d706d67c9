import type { Match } from '../domain/searchGroups.ts';
import type { Upcoming } from '../domain/upcoming.ts';
import type { SaidMeeting } from './sayMeeting.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

export interface Chip {
  readonly kind: 'plain' | 'now' | 'stop' | 'moved' | 'invite' | 'unsure' | 'online';
  readonly text: string;
}

/** More than these would hide the next Group; the rest is on the page. */
const MOST = 7;

/** The facts of a row: first what changes the evening, last what is only good to know. */
export function sayChips(
  { group, freshness }: Match,
  { next, cancelled }: Upcoming,
  { door }: SaidMeeting,
  { card, onNowChip, time }: FinderStrings,
  language: string,
): readonly Chip[] {
  const { status, facilitatorPair, registration, access } = group;
  const format = next?.format ?? group.format;
  const shortDate = (starts: Temporal.ZonedDateTime) => time.dateShort(starts.toPlainDate());
  const chips: readonly (Chip | false)[] = [
    door.kind === 'now' && { kind: 'now', text: onNowChip },
    cancelled !== undefined && { kind: 'stop', text: card.cancelledChip(shortDate(cancelled.starts)) },
    next?.change === 'moved' && { kind: 'moved', text: card.movedChip(shortDate(next.starts)) },
    status === 'forming' && { kind: 'unsure', text: card.forming },
    status === 'paused' && { kind: 'unsure', text: card.paused },
    freshness === 'ask-first' && { kind: 'unsure', text: card.askFirst },
    facilitatorPair === 'needs-one' && { kind: 'invite', text: card.needsOne },
    facilitatorPair === 'needs-two' && { kind: 'invite', text: card.needsTwo },
    ...group.languages.filter((spoken) => spoken !== language).map((spoken) => speaks(spoken, card, language)),
    ...group.audiences.map((audience) => ({ kind: 'plain', text: card.audience[audience] }) as const),
    format === 'online' && { kind: 'online', text: card.online },
    format === 'hybrid' && { kind: 'online', text: card.hybrid },
    access?.stepFree === 'yes' && { kind: 'plain', text: card.stepFree },
    access?.asl === 'yes' && { kind: 'plain', text: card.asl },
    registration === 'drop-in' && { kind: 'plain', text: card.dropIn },
    registration === 'register-first' && { kind: 'plain', text: card.registerFirst },
    registration === 'full' && { kind: 'plain', text: card.full },
  ];
  return chips.flatMap((chip) => (chip === false || chip.text === '' ? [] : [chip])).slice(0, MOST);
}

function speaks(spoken: string, card: FinderStrings['card'], language: string): Chip {
  if (spoken === 'en' || spoken === 'es') return { kind: 'plain', text: card.speaks[spoken] };
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(spoken) ?? spoken;
  return { kind: 'plain', text: card.speaksAlso(name) };
}
