import type { GroupDocument } from './groupDocument.ts';
import type { MeetingFormat } from './meetingFormat.ts';
import { STATES } from './state.ts';
import { timeOfDay, type TimeOfDay } from './timeOfDay.ts';
import type { Weekday } from './weekday.ts';

/** Where a word stands says how much it tells about what someone looks for. */
const WEIGHTS = { name: 8, site: 6, town: 4, affiliate: 3, trait: 3, state: 1 } as const;

/**
 * Hands over everything that words are looked for in, one text after another: names,
 * and when, how and for whom a Group meets. The weight says how much a word in it counts.
 */
export function groupWords(group: GroupDocument, tell: (text: string, weight: number) => void): void {
  const { site, state } = group;
  tell(group.name, WEIGHTS.name);
  tell(group.affiliateName, WEIGHTS.affiliate);
  tell(STATES[state].name, WEIGHTS.state);
  tell(state, WEIGHTS.state);
  tell(FORMATS[group.format], WEIGHTS.trait);
  for (const each of [site, ...group.meetingTimes.map((time) => time.site)]) {
    if (each !== undefined) tell(each.city, WEIGHTS.town);
    if (each?.name !== undefined) tell(each.name, WEIGHTS.site);
  }
  for (const { weekday, starts } of group.meetingTimes) {
    tell(DAYS[weekday], WEIGHTS.trait);
    tell(TIMES[timeOfDay(starts)], WEIGHTS.trait);
  }
  for (const language of group.languages) tell(LANGUAGES.get(language) ?? '', WEIGHTS.trait);
  for (const audience of group.audiences) tell(AUDIENCES[audience], WEIGHTS.trait);
}

/** In both languages, because a listing in one is looked for in the other. */
const DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Monday lunes',
  tuesday: 'Tuesday martes',
  wednesday: 'Wednesday miércoles',
  thursday: 'Thursday jueves',
  friday: 'Friday viernes',
  saturday: 'Saturday sábado',
  sunday: 'Sunday domingo',
};

const TIMES: Readonly<Record<TimeOfDay, string>> = {
  morning: 'morning mañana',
  afternoon: 'afternoon tarde',
  evening: 'evening night noche',
};

const IN_PERSON = 'person presencial';
const ONLINE = 'online virtual zoom línea';
const FORMATS: Readonly<Record<MeetingFormat, string>> = {
  'in-person': IN_PERSON,
  online: ONLINE,
  hybrid: `hybrid híbrido ${IN_PERSON} ${ONLINE}`,
};

/** English is spoken nearly everywhere, so the word would tell nothing. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['es', 'Spanish español'],
  ['ase', 'sign language ASL señas'],
  ['zh', 'Chinese Mandarin Cantonese chino'],
  ['vi', 'Vietnamese vietnamita'],
  ['ko', 'Korean coreano'],
  ['tl', 'Tagalog Filipino'],
  ['ru', 'Russian ruso'],
  ['pt', 'Portuguese portugués'],
]);

/** So is the rule that a Group is for adults. */
const AUDIENCES: Readonly<Record<GroupDocument['audiences'][number], string>> = {
  adults: '',
  'young-adults': 'young adults jóvenes',
  'older-adults': 'older adults seniors mayores',
  veterans: 'veterans veteranos military',
  women: 'women womens mujeres',
  men: 'men mens hombres',
  lgbtq: 'LGBTQ LGBT LGBTQIA gay lesbian trans queer',
};
