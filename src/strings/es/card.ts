import type { card as english, count as englishCount } from '../en/card.ts';
import { wholeNumber } from '../wholeNumber.ts';

export const count: typeof englishCount = (count) => (count === 1 ? '1 grupo' : `${wholeNumber(count)} grupos`);

export const card: typeof english = {
  next: (when) => `Próxima: ${when}`,
  none: 'No hay fecha prevista.',
  cancelled: (date, reason) => `No hay reunión el ${date}: ${reason}`,
  online: 'En línea',
  hybrid: 'En persona y en línea',
  askFirst: 'Pregunte antes',
  forming: 'En formación',
  paused: 'En pausa',
  cancelledChip: (date) => `Cancelada ${date}`,
  movedChip: (date) => `Con cambio, ${date}`,
  needsOne: 'Falta un facilitador',
  needsTwo: 'Faltan dos facilitadores',
  stepFree: 'Sin escalones',
  accessibleToilet: 'Baño accesible',
  asl: 'Intérprete de señas',
  dropIn: 'Sin inscripción',
  registerFirst: 'Con inscripción',
  full: 'Lleno',
  ages: (from, until) => `De ${from} a ${until} años`,
  agesFrom: (from) => `De ${from} años o más`,
  audience: {
    adults: '',
    'young-adults': 'Adultos jóvenes',
    'older-adults': 'Personas mayores',
    veterans: 'Veteranos',
    women: 'Mujeres',
    men: 'Hombres',
    lgbtq: 'LGBTQ',
  },
  speaksAlso: (name) => `En ${name}`,
  languages: { en: 'inglés', es: 'español', ase: 'lengua de señas americana' },
  siteUnknown: 'el lugar no está decidido',
};
