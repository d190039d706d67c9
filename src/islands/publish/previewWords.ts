import type { SiteLanguage } from '../../domain/language.ts';
import type { PreviewGroup } from '../../formats/form/previewOf.ts';
import type { FormWords } from './formWords.ts';
import { languageName } from '../../strings/languageName.ts';
import type { Chip } from '../sayChips.ts';
import { asSentence } from './sayListing.ts';

/** One question of a Group's page with what a listing answers. */
export interface Said {
  readonly term: string;
  readonly lines: readonly string[];
  /** What is said while nothing is. */
  readonly missing?: string;
}

/** What the page will say, question by question, in its order. */
export function saidOf(group: PreviewGroup, words: FormWords): readonly Said[] {
  const { preview } = words.form;
  const online = group.format === 'online';
  return [
    ...(online ? [] : [{ term: preview.where, lines: placeLines(group, words), missing: preview.missingWhere }]),
    { term: preview.gettingIn, lines: wayIn(group, words) },
    ...(group.online === undefined && (group.format === undefined || group.format === 'in-person')
      ? []
      : [{ term: preview.online, lines: [group.online?.how ?? words.group.where.onlineHow] }]),
    { term: preview.join, lines: joining(group, words), missing: preview.missingJoin },
    { term: preview.ask, lines: asking(group), missing: preview.missingAsk },
    { term: words.group.who.heading, lines: group.description === undefined ? [] : [group.description] },
  ];
}

function placeLines({ site }: PreviewGroup, { form }: FormWords): readonly string[] {
  if (site === undefined) return [];
  const { name, street, city, state, zip, precision, latitude } = site;
  const town = `${city}, ${state}${zip === undefined ? '' : ` ${zip}`}`;
  return [
    [name, street, town].filter((part) => part !== undefined).join(', '),
    ...(precision === 'town' && latitude !== undefined ? [form.preview.approximate] : []),
  ];
}

function wayIn({ site, firstVisit = {}, access = {} }: PreviewGroup, { group: { where, access: words } }: FormWords) {
  const { entrance, room, lookFor } = firstVisit;
  const { stepFree, accessibleToilet, asl, parking, transit } = access;
  const lines = [
    entrance === undefined ? undefined : `${where.entrance} ${entrance}`,
    room === undefined ? undefined : `${where.room} ${room}`,
    lookFor === undefined ? undefined : `${where.lookFor} ${lookFor}`,
    stepFree === undefined ? undefined : words.stepFree[stepFree],
    accessibleToilet === undefined ? undefined : words.accessibleToilet[accessibleToilet],
    asl === undefined ? undefined : words.asl[asl],
    parking === undefined ? undefined : `${words.parking} ${parking}`,
    transit === undefined ? undefined : `${words.transit} ${transit}`,
  ].flatMap((line) => (line === undefined ? [] : [asSentence(line)]));
  return [site?.arriving, ...lines, firstVisit.notes, access.notes].filter((line) => line !== undefined);
}

function joining({ registration }: PreviewGroup, { group: { join } }: FormWords): readonly string[] {
  switch (registration) {
    case 'drop-in':
      return [`${join.dropIn} ${join.dropInWords}`];
    case 'register-first':
      return [`${join.registerFirst} ${join.registerFirstWords}`];
    case 'full':
      return [`${join.full} ${join.fullWords}`];
    default:
      return [];
  }
}

const asking = ({ contact }: PreviewGroup): readonly string[] =>
  [contact?.name, contact?.phone, contact?.email, contact?.website, contact?.note].filter((line) => line !== undefined);

/** The facts of a card, as lists show them. */
export function previewChips(group: PreviewGroup, { card }: FormWords, language: SiteLanguage): readonly Chip[] {
  const pair = group.facilitatorPair?.status;
  const others = (group.languages ?? []).filter((code) => code !== language);
  return [
    ...(pair === 'needs-one' ? [{ text: card.needsOne, kind: 'invite' as const, here: 1 as const }] : []),
    ...(pair === 'needs-two' ? [{ text: card.needsTwo, kind: 'invite' as const, here: 0 as const }] : []),
    ...others.map((code): Chip => ({ text: card.speaksAlso(languageName(code, card, language)), icon: 'speech' })),
    ...(group.audiences ?? []).flatMap((audience): readonly Chip[] =>
      card.audience[audience] === '' ? [] : [{ text: card.audience[audience], icon: 'people' }],
    ),
    ...(group.format === 'online' ? [{ text: card.online, kind: 'online' as const, icon: 'screen' as const }] : []),
    ...(group.format === 'hybrid' ? [{ text: card.hybrid, kind: 'online' as const, icon: 'screen' as const }] : []),
    ...(group.access?.stepFree === 'yes' ? [{ text: card.stepFree, icon: 'wheelchair' as const }] : []),
    ...(group.registration === 'drop-in' ? [{ text: card.dropIn, icon: 'door' as const }] : []),
    ...(group.registration === 'register-first' ? [{ text: card.registerFirst, icon: 'pencil' as const }] : []),
    ...(group.registration === 'full' ? [{ text: card.full, icon: 'people' as const }] : []),
  ];
}
