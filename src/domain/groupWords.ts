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
    tell(clockWords(starts), WEIGHTS.trait);
  }
  for (const language of group.languages) tell(LANGUAGES.get(language) ?? '', WEIGHTS.trait);
  for (const audience of group.audiences) tell(AUDIENCES[audience], WEIGHTS.trait);
  const { access, registration } = group;
  if (access?.stepFree === 'yes') tell('step-free wheelchair accessible ramp silla ruedas accesible', WEIGHTS.trait);
  if (access?.accessibleToilet === 'yes') tell('accessible toilet restroom bathroom baño accesible', WEIGHTS.trait);
  if (access?.asl === 'yes') tell(SIGNED, WEIGHTS.trait);
  if (registration !== undefined) tell(REGISTRATIONS[registration], WEIGHTS.trait);
}

/** As it is typed: "7pm", "7:30 pm", "noon". A colon parts words, so "7:30" is a 7 and a 30. */
function clockWords(starts: string): string {
  const [hours, minutes] = [Number(starts.slice(0, 2)), starts.slice(3)];
  const half = hours < 12 ? 'am' : 'pm';
  const figures = hours % 12 === 0 ? 12 : hours % 12;
  const words = `${figures} ${minutes} ${figures}${half} ${minutes}${half} ${half}`;
  return starts === '12:00' ? `${words} noon midday lunch mediodía` : hours === 12 ? `${words} lunch` : words;
}

/** In both languages, because a listing in one is looked for in the other. */
const DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Monday lunes',
  tuesday: 'Tuesday martes',
  wednesday: 'Wednesday weds wensday wendsday miércoles',
  thursday: 'Thursday jueves',
  friday: 'Friday viernes',
  saturday: 'Saturday sábado weekend fin semana',
  sunday: 'Sunday domingo weekend fin semana',
};

const TIMES: Readonly<Record<TimeOfDay, string>> = {
  morning: 'morning mañana',
  afternoon: 'afternoon tarde',
  evening: 'evening night tonight tonite noche',
};

const IN_PERSON = 'person presencial';
const ONLINE = 'online virtual zoom línea';
const FORMATS: Readonly<Record<MeetingFormat, string>> = {
  'in-person': IN_PERSON,
  online: ONLINE,
  hybrid: `hybrid híbrido ${IN_PERSON} ${ONLINE}`,
};

const SIGNED = 'sign language ASL interpreter señas intérprete';

const REGISTRATIONS: Readonly<Record<NonNullable<GroupDocument['registration']>, string>> = {
  'drop-in': 'drop in walk sin cita inscripción',
  'register-first': 'register registration inscripción',
  full: 'full lleno',
};

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'English inglés'],
  ['es', 'Spanish español'],
  ['ase', SIGNED],
  ['zh', 'Chinese Mandarin Cantonese chino'],
  ['vi', 'Vietnamese vietnamita'],
  ['ko', 'Korean coreano'],
  ['tl', 'Tagalog Filipino'],
  ['ru', 'Russian ruso'],
  ['pt', 'Portuguese portugués'],
]);

/** Every Group is for adults, so the word would tell nothing. */
const AUDIENCES: Readonly<Record<GroupDocument['audiences'][number], string>> = {
  adults: '',
  'young-adults': 'young adults jóvenes',
  'older-adults': 'older adults seniors mayores',
  veterans: 'veterans veteranos vets military militares',
  women: 'women womens mujeres',
  men: 'men mens hombres',
  lgbtq: 'LGBTQ LGBT LGBTQIA gay lesbian trans queer',
};
