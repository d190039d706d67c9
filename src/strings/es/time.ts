import { WEEKDAYS, type Weekday } from '../../domain/weekday.ts';
import type { time as english } from '../en/time.ts';

const DAYS: Record<Weekday, { name: string; plural: string; short: string }> = {
  monday: { name: 'lunes', plural: 'los lunes', short: 'Lun' },
  tuesday: { name: 'martes', plural: 'los martes', short: 'Mar' },
  wednesday: { name: 'miércoles', plural: 'los miércoles', short: 'Mié' },
  thursday: { name: 'jueves', plural: 'los jueves', short: 'Jue' },
  friday: { name: 'viernes', plural: 'los viernes', short: 'Vie' },
  saturday: { name: 'sábado', plural: 'los sábados', short: 'Sáb' },
  sunday: { name: 'domingo', plural: 'los domingos', short: 'Dom' },
};

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const WEEKS: Record<number, string> = {
  1: 'primer',
  2: 'segundo',
  3: 'tercer',
  4: 'cuarto',
  5: 'quinto',
  [-1]: 'último',
};

function clock(hour: number, minute: number): { figures: string; half: 'a' | 'p' } {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return { figures: `${twelve}:${String(minute).padStart(2, '0')}`, half: hour < 12 ? 'a' : 'p' };
}

/** "y" becomes "e" before the sound of i. */
const listed = (words: readonly string[]) => {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${/^h?i(?!e)/iu.test(last) ? 'e' : 'y'} ${last}`;
};

/** How Spanish, as spoken in the United States, says days, dates, times and rhythms. */
export const time: typeof english = {
  weekday: (day) => DAYS[day].name,
  weekdays: (day) => DAYS[day].plural,
  weekdayShort: (day) => DAYS[day].short,
  weekdayOf: (date) => DAYS[WEEKDAYS[date.dayOfWeek - 1] ?? 'monday'].name,
  weekdayShortOf: (date) => DAYS[WEEKDAYS[date.dayOfWeek - 1] ?? 'monday'].short,
  date: (date) => `${date.day} de ${MONTHS[date.month - 1]} de ${date.year}`,
  dayAndMonth: (date) => `${date.day} de ${MONTHS[date.month - 1]}`,
  dateShort: (date) => `${date.day} ${MONTHS[date.month - 1]?.slice(0, 3)}`,
  weekdayAndDate: (date) => `${time.weekdayOf(date)} ${time.dayAndMonth(date)}`,
  clock: (at) => {
    if (at.minute === 0 && at.hour === 12) return '12 del mediodía';
    if (at.minute === 0 && at.hour === 0) return '12 de la noche';
    const { figures, half } = clock(at.hour, at.minute);
    return `${figures} ${half}.\u00a0m.`;
  },
  clockShort: (at) => {
    const { figures, half } = clock(at.hour, at.minute);
    return `${figures} ${half}m`;
  },
  fromTo: (from, until) => {
    const start = clock(from.hour, from.minute);
    const end = clock(until.hour, until.minute);
    const wordy = [from, until].some((at) => at.minute === 0 && at.hour % 12 === 0);
    return wordy || start.half !== end.half
      ? `de ${time.clock(from)} a ${time.clock(until)}`
      : `de ${start.figures} a ${end.figures} ${end.half}.\u00a0m.`;
  },
  rhythm: (meets) => {
    switch (meets.rhythm) {
      case 'weekly':
        return `Todos ${DAYS[meets.weekday].plural}`;
      case 'every-other-week':
        return `Cada dos semanas, ${DAYS[meets.weekday].plural}`;
      case 'monthly':
        return `El ${listed(meets.weeks.map((week) => WEEKS[week] ?? ''))} ${DAYS[meets.weekday].name} de cada mes`;
    }
  },
  rhythmShort: (meets) => {
    switch (meets.rhythm) {
      case 'weekly':
        return 'semanal';
      case 'every-other-week':
        return 'cada dos';
      case 'monthly':
        return 'mensual';
    }
  },
  zone: (zone) => ZONES[zone] ?? `zona horaria ${zone}`,
  listed,
};

const EASTERN = 'hora del Este';
const CENTRAL = 'hora del Centro';
const ALASKA = 'hora de Alaska';

const ZONES: Record<string, string> = {
  'America/New_York': EASTERN,
  'America/Detroit': EASTERN,
  'America/Kentucky/Louisville': EASTERN,
  'America/Kentucky/Monticello': EASTERN,
  'America/Indiana/Indianapolis': EASTERN,
  'America/Indiana/Vincennes': EASTERN,
  'America/Indiana/Winamac': EASTERN,
  'America/Indiana/Marengo': EASTERN,
  'America/Indiana/Petersburg': EASTERN,
  'America/Indiana/Vevay': EASTERN,
  'America/Chicago': CENTRAL,
  'America/Indiana/Tell_City': CENTRAL,
  'America/Indiana/Knox': CENTRAL,
  'America/Menominee': CENTRAL,
  'America/North_Dakota/Center': CENTRAL,
  'America/North_Dakota/New_Salem': CENTRAL,
  'America/North_Dakota/Beulah': CENTRAL,
  'America/Denver': 'hora de la Montaña',
  'America/Boise': 'hora de la Montaña',
  'America/Phoenix': 'hora de Arizona',
  'America/Los_Angeles': 'hora del Pacífico',
  'America/Anchorage': ALASKA,
  'America/Juneau': ALASKA,
  'America/Sitka': ALASKA,
  'America/Metlakatla': ALASKA,
  'America/Yakutat': ALASKA,
  'America/Nome': ALASKA,
  'America/Adak': 'hora de las Aleutianas',
  'Pacific/Honolulu': 'hora de Hawái',
  'America/Puerto_Rico': 'hora del Atlántico',
  'America/St_Thomas': 'hora del Atlántico',
  'Pacific/Guam': 'hora de Guam',
  'Pacific/Saipan': 'hora de las Marianas',
  'Pacific/Pago_Pago': 'hora de Samoa',
};
