import type { trainings as english } from '../en/trainings.ts';
import { time } from './time.ts';

export const trainings: typeof english = {
  title: 'Fines de semana de capacitación',
  description:
    'Cuándo se capacitan las personas que viven con una enfermedad mental y quieren dirigir un grupo NAMI Connection, y cómo presentarse.',
  lead: 'Antes de dirigir un grupo se aprende a hacerlo en un fin de semana intensivo. Estas son las fechas que conocemos.',
  coming: 'Próximas fechas',
  none: 'Por ahora no hay ninguna capacitación anunciada. Pregunte por la próxima a su organización local o estatal.',
  past: 'Ya pasaron',
  guarantee: 'Participar no garantiza que reciba la certificación.',
  before:
    'Cada plaza se da después de hablar con su organización local y de una entrevista. Empiece pronto, aunque la fecha esté lejos.',
  how: 'Cómo ser facilitador o facilitadora',
  card: {
    dates: (from, until) => {
      if (from.equals(until)) return time.date(from);
      if (from.year !== until.year) return `Del ${time.date(from)} al ${time.date(until)}`;
      if (from.month !== until.month) return `Del ${time.dayAndMonth(from)} al ${time.date(until)}`;
      return `Del ${from.day} al ${time.date(until)}`;
    },
    inState: (state) => `Capacitación para facilitar grupos en ${state}`,
    heldBy: (organization) => `Organiza ${organization}`,
    online: 'En línea',
    stepFree: 'Sin escalones',
    notStepFree: 'Hay escalones',
    languages: (names) => `En ${names}`,
    status: {
      open: 'Abierta',
      'closing-soon': 'Cierra pronto',
      full: 'Completa',
      closed: 'Plazo cerrado',
      past: 'Ya pasó',
    },
    applyBy: 'Solicite antes de terminar el',
    seats: (count) => (count === 1 ? 'Queda 1 plaza.' : `Quedan ${count} plazas.`),
    full: 'Todas las plazas están ocupadas. Pregunte por la próxima.',
    closed: (date) => `El último día para solicitar fue el ${date}. Pregunte por la próxima.`,
    past: 'Esta ya pasó. Pregunte por la próxima.',
    apply: 'Solicitar esta capacitación',
  },
};
