import type { Attendance } from '../../domain/searchQuery.ts';
import type { finder as english, SaidSearch } from '../en/finder.ts';
import { lists } from './lists.ts';
import { time } from './time.ts';

const ATTENDING: Record<Attendance, string> = {
  'in-person': 'en persona',
  online: 'a los que también puede asistir en línea',
};

const narrowed = ({ days, attending }: Pick<SaidSearch, 'days' | 'attending'>) => {
  const on = days.length === 0 ? '' : `, ${either(days.map((day) => time.weekdays(day)))}`;
  const [only] = attending;
  return attending.length !== 1 || only === undefined ? on : `${on}, ${ATTENDING[only]}`;
};

const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} o ${words.at(-1) ?? ''}`;

/** What the finder says, in Spanish. */
export const finder: typeof english = {
  form: {
    label: 'Código postal o ciudad',
    hint: 'Por ejemplo, 60201 o San Juan, PR.',
    find: 'Buscar',
    locate: 'Usar mi ubicación',
  },
  time,
  card: lists.card,
  heading: (said) => {
    const groups = said.count === 0 ? 'Ningún grupo' : lists.count(said.count);
    return `${groups} a menos de ${said.within} minutos de ${said.place}${narrowed(said)}`;
  },
  place: (city, state) => `${city}, ${state}`,
  whereYouAre: 'donde está usted',
  looking: (near) => `Buscando cerca de ${near}…`,
  estimates: 'Primero los más cercanos. Los tiempos en auto son aproximados.',
  gap: 'Es un hueco en el mapa. No dice nada de usted. Esto es lo que hay, empezando por lo más cercano.',
  gapNarrowed: 'Con menos filtros se encuentra más. Esto es lo que hay, empezando por lo más cercano.',
  clear: 'Quitar los filtros',
  filters: 'Filtrar la lista',
  within: 'Qué tan lejos',
  withinMinutes: (minutes) => `Unos ${minutes} min`,
  day: 'Día',
  attend: 'Cómo se reúne',
  attending: { 'in-person': 'En persona', online: 'También en línea' },
  results: 'Grupos',
  beyond: 'Los grupos más cercanos, más lejos',
  farther: (minutes) => `Buscar a menos de ${minutes} minutos`,
  more: 'Mostrar más grupos',
  online: 'En línea, desde cualquier lugar',
  allOnline: 'Todos los grupos en línea',
  unplaced: 'También en este estado, pero el lugar no está en nuestro mapa',
  byState: 'Ver todos los grupos por estado',
  facilitate: 'Ayude a empezar un grupo',
  drive: (from, until) =>
    from === 0 ? `Menos de ${until} minutos en auto` : `Unos ${from} a ${until} minutos en auto`,
  milesAway: (miles) => `A unas ${miles} millas`,
  siteIn: (site, city) => `${site}, ${city}`,
  today: 'Hoy',
  tomorrow: 'Mañana',
  next: (day, hours) => `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${hours}`,
  onNow: (until) => `Ahora, hasta ${until}`,
  onNowChip: 'Ahora',
  door: { now: 'Ahora', until: 'hasta' },
  yourTime: (hours, zone) => `${hours}, ${zone}, la hora de usted.`,
  groupTime: (clock, zone) => `Son ${clock}, ${zone}, donde está el grupo.`,
  inZone: (hours, zone) => `${hours}, ${zone}.`,
  noMeeting: (date) => `No hay reunión: ${date}.`,
  notYet: 'Todavía no se reúne.',
  paused: 'Ahora no se reúne.',
  noDate: lists.card.none,
  neverConfirmed: 'Nadie ha confirmado este grupo todavía. Llame antes de ir.',
  confirmedLast: (date) => `Última confirmación: ${date}. Llame antes de ir.`,
  showOnMap: 'Ver en el mapa',
  map: {
    label: 'Mapa de los mismos grupos',
    show: 'Mostrar el mapa',
    hide: 'Ocultar el mapa',
    loading: 'Dibujando el mapa…',
    failed: 'No pudimos dibujar el mapa. La lista tiene todo lo que tiene el mapa.',
    marker: (number, name) => `${number}: ${name}`,
    tools: 'Mover el mapa',
    west: 'Oeste',
    east: 'Este',
    north: 'Norte',
    south: 'Sur',
    out: 'Alejar',
    in: 'Acercar',
    you: 'Usted',
    legendGroup: 'Grupo, con su número en la lista',
    legendReach: (minutes) => `Unos ${minutes} minutos (aproximado)`,
    legendTown: 'Solo se conoce el pueblo',
  },
  ask: 'Escriba un código postal o una ciudad, como 60201 o San Juan, PR.',
  unknown: (near) => `No conocemos ningún lugar llamado “${near}”.`,
  unknownZip: (zip) => `No conocemos el código postal ${zip}.`,
  choose: (near) => `¿Cuál ${near} busca?`,
  stateIsLarge: (state) => `${state} es grande. Escriba una ciudad, o vea todos sus grupos.`,
  groupsIn: (state) => `Todos los grupos en ${state}`,
  sameName: '¿O busca uno de estos lugares?',
  failed: 'No pudimos cargar los grupos.',
  failedWords: 'Revise su conexión y vuelva a intentarlo. Todos los grupos están también más abajo, por estado.',
  failedPlace: 'No pudimos buscar este lugar.',
  again: 'Volver a intentar',
  locating: 'Preguntando a su navegador dónde está usted…',
  locateDenied: 'Su navegador no compartió dónde está usted. Escriba un código postal o una ciudad.',
  locateLate:
    'Su navegador no pudo decir a tiempo dónde está usted. Inténtelo otra vez, o escriba un código postal o una ciudad.',
  locateFailed: 'Su navegador no sabe dónde está usted. Escriba un código postal o una ciudad.',
};
