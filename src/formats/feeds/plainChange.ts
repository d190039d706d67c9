import { plainHeading } from './plainHeading.ts';
import type { ListedChange } from './listing.ts';

/** What a row under "change" is about: another time of its Group, or a date that differs. */
export type ChangeKind = ListedChange['kind'] | 'also';

/** Words for each kind in English and Spanish, the usual one first. Blanks, accents and capitals do not count. */
const KINDS = {
  also: {
    en: ['also meets', 'also', 'another time', 'second time', 'meets also'],
    es: ['también se reúne', 'también', 'otro horario', 'otra hora', 'además'],
  },
  cancelled: {
    en: ['no meeting', 'no meeting on', 'cancelled', 'canceled', 'closed', 'does not meet', 'no meetings', 'off'],
    es: ['no hay reunión', 'no hay reunión el', 'sin reunión', 'cancelado', 'cancelada', 'cerrado', 'no se reúne'],
  },
  moved: {
    en: ['moved', 'moved to', 'meets elsewhere', 'other place', 'other time', 'rescheduled'],
    es: ['cambia de lugar', 'se cambia a', 'trasladado', 'trasladada', 'cambia de hora', 'otro lugar', 'movido'],
  },
  online: {
    en: ['online', 'online on', 'only online', 'on zoom', 'virtual'],
    es: ['en línea', 'en línea el', 'solo en línea', 'por zoom'],
  },
  extra: {
    en: ['extra meeting', 'extra', 'additional meeting', 'one more meeting'],
    es: ['reunión adicional', 'reunión extra', 'adicional'],
  },
  meets: {
    en: ['meets', 'we meet', 'it meets', 'meets on'],
    es: ['se reúne', 'sí se reúne', 'nos reunimos'],
  },
  back: {
    en: ['back on', 'on after all', 'as usual', 'meets after all', 'back'],
    es: ['sí hay reunión', 'se reanuda', 'como siempre', 'de nuevo', 'vuelve'],
  },
} as const satisfies Record<ChangeKind, Record<'en' | 'es', readonly string[]>>;

interface Meaning {
  readonly kind: string;
  readonly language: 'en' | 'es';
}

const WORDS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(KINDS).flatMap(([kind, { en, es }]): readonly (readonly [string, Meaning])[] => [
    ...en.map((words) => [plainHeading(words), { kind, language: 'en' }] as const),
    ...es.map((words) => [plainHeading(words), { kind, language: 'es' }] as const),
  ]),
);

export interface ReadChange {
  readonly kind: ChangeKind;
  readonly language: 'en' | 'es';
  /** A date that stands in the same cell: "no meeting on 12/24/2026". */
  readonly date?: string;
}

/** What a cell under "change" says, or `undefined` where nobody can tell. */
export function readChange(cell: string): ReadChange | undefined {
  const at = cell.search(/\d/u);
  const words = plainHeading(at === -1 ? cell : cell.slice(0, at));
  const found = WORDS.get(words);
  if (found === undefined || !isKind(found.kind)) return undefined;
  const date = at === -1 ? {} : { date: cell.slice(at).trim() };
  return { kind: found.kind, language: found.language, ...date };
}

/** The word that our own table writes for a kind. */
export function sayChange(kind: ChangeKind, language: 'en' | 'es' = 'en'): string {
  return KINDS[kind][language][0];
}

/** Whether a name stands for every Group of the affiliate. */
export function isEveryGroup(name: string): boolean {
  return /^(?:allgroups|all|everygroup|todoslosgrupos|todos)$/u.test(plainHeading(name));
}

const isKind = (word: string): word is ChangeKind => Object.hasOwn(KINDS, word);
