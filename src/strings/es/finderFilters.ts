import type { FacilitatorPairStatus } from '../../domain/facilitator.ts';
import type { AccessNeed, Attendance } from '../../domain/searchQuery.ts';
import type { TimeOfDay } from '../../domain/timeOfDay.ts';
import type { filters as english, SaidSearch } from '../en/finderFilters.ts';
import { card, count as countGroups } from './card.ts';
import { time } from './time.ts';

const TIMES: Record<TimeOfDay, string> = { morning: 'la mañana', afternoon: 'la tarde', evening: 'la noche' };
const ATTENDING: Record<Attendance, string> = {
  'in-person': 'en persona',
  online: 'con asistencia también en línea',
};
const ACCESS: Record<AccessNeed, string> = {
  'step-free': 'sin escalones',
  'accessible-toilet': 'con baño accesible',
  asl: 'con intérprete de señas',
};
const PAIR: Record<FacilitatorPairStatus, string> = {
  complete: 'con dos facilitadores',
  'needs-one': 'en busca de un facilitador',
  'needs-two': 'en busca de dos facilitadores',
};

const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} o ${words.at(-1) ?? ''}`;

/** La búsqueda entera en una frase. */
export function heading({ count, place, state, query, languages }: SaidSearch): string {
  const groups = count === 0 ? 'Ningún grupo' : countGroups(count);
  const where =
    place !== undefined
      ? ` a menos de ${query.within} minutos de ${place}`
      : state !== undefined
        ? ` en ${state}`
        : ' en este directorio';
  const audiences = query.audiences.map((audience) => card.audience[audience].toLowerCase()).filter(Boolean);
  const parts = [
    query.days.length > 0 && either(query.days.map((day) => time.weekdays(day))),
    query.times.length > 0 && `por ${either(query.times.map((part) => TIMES[part]))}`,
    query.attending.length === 1 && either(query.attending.map((way) => ATTENDING[way])),
    languages.length > 0 && `en ${either(languages)}`,
    audiences.length > 0 && `para ${either(audiences).replace('lgbtq', 'personas LGBTQ')}`,
    ...query.access.map((need) => ACCESS[need]),
    query.pair.length > 0 && either(query.pair.map((pair) => PAIR[pair])),
    query.thisWeek && 'con reunión esta semana',
    query.words !== '' && `con el texto “${query.words}”`,
  ].filter((part) => part !== false);
  return `${groups}${where}${parts.map((part) => `, ${part}`).join('')}`;
}

/** Los filtros y lo que se puede elegir en ellos. */
export const filters: typeof english = {
  label: 'Filtrar la lista',
  open: (count) => (count === 0 ? 'Filtros' : `Filtros (${count})`),
  more: (count) => (count === 0 ? 'Más filtros' : `Más filtros (${count})`),
  within: 'Qué tan lejos',
  withinMinutes: (minutes) => `Unos ${minutes} min`,
  days: 'Día',
  times: 'Hora del día',
  time: { morning: 'Por la mañana', afternoon: 'Por la tarde', evening: 'Por la noche' },
  attending: 'Cómo se reúne',
  attend: { 'in-person': 'En persona', online: 'También en línea' },
  languages: 'Idioma',
  audiences: 'Para quién es',
  access: 'Para entrar',
  need: { 'step-free': 'Sin escalones', 'accessible-toilet': 'Baño accesible', asl: 'Intérprete de señas' },
  thisWeek: 'Esta semana',
  onThisWeek: 'Se reúne esta semana',
  pair: 'Quién lo dirige',
  pairs: {
    complete: 'Dos facilitadores',
    'needs-one': 'Falta un facilitador',
    'needs-two': 'Faltan dos facilitadores',
  },
  words: 'Palabras',
  wordsHint: 'Un nombre, un edificio, un barrio',
  counted: (choice, count) => `${choice}, ${count}`,
  chosen: 'Filtros en uso',
  takeOff: (choice) => `Quitar: ${choice}`,
  clear: 'Quitar los filtros',
  done: (count) => (count === 0 ? 'Cerrar los filtros' : `Ver ${countGroups(count)}`),
};
