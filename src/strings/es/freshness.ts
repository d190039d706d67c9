import type { freshness as english } from '../en/freshness.ts';

export const freshness: typeof english = {
  subject: (affiliate, count) =>
    count === 0
      ? `${affiliate}: días festivos que vienen`
      : count === 1
        ? `${affiliate}: ¿sigue correcto este grupo?`
        : `${affiliate}: ¿siguen correctos estos ${count} grupos?`,
  greeting: (affiliate) => `Estimadas personas de ${affiliate}:`,
  why: (directory) =>
    `La gente encuentra sus grupos Connection en ${directory}. Antes de salir de casa, quiere saber que el grupo todavía se reúne. Por favor, mire cada página de esta lista. Si todo está bien, abra su enlace y presione "sigue correcto". Toma un minuto.`,
  howToChange:
    'Si algo ha cambiado, responda a este correo y díganos qué, o corríjalo en la página que abre el enlace.',
  now: 'Por favor, confirme ahora',
  soon: 'Por favor, confirme en las próximas semanas',
  neverConfirmed: 'nadie lo ha confirmado todavía; a los visitantes se les dice que pregunten antes',
  askFirst: (confirmedOn, unlistedFrom) =>
    `última confirmación: ${confirmedOn}; a los visitantes se les dice que pregunten antes, y desde el ${unlistedFrom} no estará en ninguna lista`,
  unlisted: (confirmedOn) => `última confirmación: ${confirmedOn}; ya no está en las listas ni en la búsqueda`,
  confirmed: (confirmedOn, askFirstFrom) =>
    `última confirmación: ${confirmedOn}; desde el ${askFirstFrom} se les dirá a los visitantes que pregunten antes`,
  page: 'Página',
  stillRight: 'Sigue correcto',
  questions: 'Días festivos que vienen',
  question: (date, holiday, group) => `El ${date} es ${holiday}. ¿Se reúne "${group}"?`,
  observed: (date, holiday, group) => `El ${date} se observa este año ${holiday}. ¿Se reúne "${group}"?`,
  answer: 'Por favor, responda sí o no para cada uno, para que nadie encuentre la puerta cerrada.',
  thanks: 'Muchas gracias.',
  holidays: {
    'new-year': 'Año Nuevo',
    'martin-luther-king': 'el Día de Martin Luther King Jr.',
    washington: 'el Día de los Presidentes',
    easter: 'Domingo de Pascua',
    'memorial-day': 'Memorial Day',
    juneteenth: 'Juneteenth',
    'independence-day': 'el Día de la Independencia',
    'labor-day': 'el Día del Trabajo',
    columbus: 'el Día de Colón y de los Pueblos Indígenas',
    'veterans-day': 'el Día de los Veteranos',
    thanksgiving: 'el Día de Acción de Gracias',
    'after-thanksgiving': 'el día después de Acción de Gracias',
    'christmas-eve': 'Nochebuena',
    christmas: 'Navidad',
    'new-years-eve': 'la víspera de Año Nuevo',
  },
};
