import type { lists as english } from '../en/lists.ts';
import { card, count } from './card.ts';
import { wholeNumber } from '../wholeNumber.ts';

export const lists: typeof english = {
  groups: {
    title: 'Buscar un grupo',
    description: 'Todos los grupos NAMI Connection de este directorio, por lugar, por estado y por día.',
    lists: 'O recorra una lista',
    byState: 'Todos los grupos, por estado',
    near: 'Grupos cerca de un código postal, en una lista sencilla',
    measured: (credits) => `Tiempos por carretera: ${credits}.`,
  },
  count,
  old: {
    confirmedLast: (date) => `Última confirmación: ${date}. Llame antes de ir.`,
    neverConfirmed: 'Nadie ha confirmado este grupo todavía. Llame antes de ir.',
    askFirst: (date) => `Pregunte antes: última confirmación, ${date}`,
    askFirstNever: 'Pregunte antes: todavía sin confirmar',
  },
  states: {
    title: 'Grupos por estado',
    description: 'Los estados donde hay un grupo en la lista.',
    all: 'Todos los grupos, por nombre',
  },
  state: {
    title: (state) => `Grupos en ${state}`,
    description: (state) => `Todos los grupos NAMI Connection de ${state}, por ciudad.`,
    cities: 'Por ciudad',
    organization: 'La organización estatal',
    organizationWords: 'Entrevista, capacita y certifica a quienes dirigen los grupos.',
    none: 'Todavía no hay ningún grupo aquí.',
    gap: 'Es un hueco en el mapa. No dice nada de usted. En los grupos en línea puede participar desde cualquier lugar.',
    start: 'Ayude a empezar uno aquí',
    all: 'Todos los grupos de aquí',
    affiliates: 'Organizaciones locales',
  },
  someOnline: 'Algunas reuniones en línea',
  city: {
    title: (city, state) => `Grupos en ${city}, ${state}`,
    description: (city, state) => `Todos los grupos NAMI Connection de ${city}, ${state}.`,
    all: (state) => `Todos los grupos en ${state}`,
    around: (city) => `Grupos alrededor de ${city}, empezando por el más cercano`,
  },
  day: {
    title: (days) => `Grupos ${days}`,
    description: (days) => `Todos los grupos NAMI Connection que se reúnen ${days}.`,
    byState: 'Son demasiados para una sola página. Elija un estado.',
    inState: (days, state) => `Grupos ${days} en ${state}`,
    none: 'Ningún grupo de la lista se reúne este día.',
    others: 'Otros días',
  },
  online: {
    title: 'Grupos en línea',
    description: 'Grupos NAMI Connection en los que puede participar desde cualquier lugar.',
    words: 'Puede participar con un teléfono, una tableta o una computadora. Las horas son las de la zona del grupo.',
    hybridHeading: 'Grupos que se reúnen en una sala y en línea',
    none: 'Todavía no hay grupos en línea.',
  },
  affiliate: {
    description: (name) => `Los grupos NAMI Connection de ${name}.`,
    groups: 'Sus grupos',
    none: 'Ninguno de sus grupos está ahora en nuestras listas.',
    contact: 'Pregunte a la organización',
    website: 'Su sitio web',
    apply: 'Solicitar ser facilitador',
    donate: 'Donar en línea',
    mailingList: 'Recibir sus noticias',
    takePart: 'Participe',
    closures: 'No hay reuniones el',
    trainings: 'Fines de semana de capacitación',
  },
  near: {
    title: 'Grupos por código postal',
    description: 'Elija las tres primeras cifras de un código postal para ver los grupos más cercanos.',
    words:
      'Elija las tres primeras cifras de su código postal. Cada página muestra los grupos más cercanos, en cualquier navegador.',
    states: 'A los códigos postales de un estado',
    begins: (prefix) => `${prefix}xx`,
    areaTitle: (prefix, city, state) =>
      `Grupos cerca de ${city}, ${state}: códigos postales que empiezan con ${prefix}`,
    areaDescription: (prefix, city, state) =>
      `Los grupos NAMI Connection más cercanos a los códigos postales ${prefix}xx, alrededor de ${city}, ${state}.`,
    area: (prefix, city, state) => `Códigos postales ${prefix}xx, alrededor de ${city}, ${state}`,
    nearest: (count) => (count === 1 ? 'El grupo más cercano' : `Los ${count} grupos más cercanos`),
    measured: (city) =>
      `El tiempo en auto se calcula en línea recta, desde el centro de esta parte de ${city}. El suyo puede ser menor o mayor.`,
    far: 'Ninguno de estos está a menos de una hora y media. En los grupos en línea puede participar desde cualquier lugar.',
    none: 'Todavía no hay grupos que se reúnan en una sala. En los grupos en línea puede participar desde cualquier lugar.',
    miles: (miles) => `A unas ${wholeNumber(miles)} millas`,
    other: 'Otro código postal',
  },
  parts: {
    label: 'Páginas de esta lista',
    part: (part, of) => `Página ${part} de ${of}`,
    next: 'Página siguiente',
    previous: 'Página anterior',
  },
  card,
};
