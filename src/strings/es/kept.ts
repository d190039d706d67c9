import type { kept as english } from '../en/kept.ts';

/** Lo que dice la página de la lista propia. */
export const kept: typeof english = {
  title: 'Su lista',
  description: 'Los grupos que usted guarda en este dispositivo.',
  lead: 'Estos grupos están guardados en este navegador, en este dispositivo, y en ningún otro lugar.',
  withoutScript: 'Esta página necesita scripts, porque la lista está en su dispositivo y no con nosotros.',
  empty: 'No guarda ningún grupo en este dispositivo. Oprima “Guardar” junto a un grupo para ponerlo aquí.',
  find: 'Buscar un grupo',
  count: (count) => (count === 1 ? '1 grupo en su lista' : `${count} grupos en su lista`),
  print: 'Imprimir la lista',
  calendar: 'Guardar todos en mi calendario',
  fetching: 'Cargando los calendarios…',
  calendarFailed: 'No pudimos cargar todos los calendarios; no se guardó nada. Inténtelo otra vez.',
  calendarSaved: 'Se guardó un archivo de calendario con todos.',
  calendarWithout: (names) =>
    `Se guardó un archivo de calendario. No incluye, por no estar ya en nuestras listas: ${names}.`,
  calendarNone: 'Ninguno de estos grupos está ya en nuestras listas; no se guardó nada.',
  fileName: 'grupos.ics',
  calendarName: 'Grupos de apoyo',
  forget: 'Borrar esta lista',
  forgotten: 'La lista está borrada. Este sitio no tiene nada en este dispositivo.',
  forgetFailed: 'El navegador no permitió borrar la lista. Borre los datos de este sitio en su configuración.',
  /** Before the first Group is kept. */
  question: {
    ask: '¿Guardar este grupo en una lista?',
    means:
      'La lista queda en este navegador, en este dispositivo, y en ningún otro lugar. Quien use este dispositivo puede verla. Puede borrarla con un botón.',
    yes: 'Guardarlo',
    no: 'Ahora no',
  },
  ask: 'Pregunte:',
  page: 'Su página:',
  gone: 'Este grupo ya no está en nuestras listas. Pregunte a la organización.',
  unread: 'Lo que está guardado de este grupo no se puede leer. Quítelo, búsquelo otra vez y guárdelo de nuevo.',
  door: { gone: ['Ya no', 'está'], unread: ['?'] },
  affiliate: (name) => `La página de ${name}`,
  unreadCount: (count) =>
    count === 1
      ? 'Un grupo en este dispositivo no se puede leer. Queda ahí hasta que usted borre la lista.'
      : `${count} grupos en este dispositivo no se pueden leer. Quedan ahí hasta que usted borre la lista.`,
  asKept: (date) => `Como era cuando lo guardó, el ${date}. No pudimos consultarlo de nuevo.`,
  printed: (date) => `Impreso el ${date}.`,
  paper: 'El papel se queda viejo. Mire la página del grupo, o llame antes de ir.',
};
