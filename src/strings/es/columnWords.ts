import type { columnWords as english } from '../en/columnWords.ts';

const NOTHING = 'la página no dice nada de eso.';

export const columnWords: typeof english = {
  name: {
    words: 'Cómo se llama el grupo.',
    example: 'NAMI Connection, Calle Olmo',
    blank: 'la fila queda retenida. En celdas combinadas solo la primera fila tiene el nombre: escríbalo en cada una.',
  },
  group: {
    words: 'El nombre, si su hoja usa “nombre” para otra cosa.',
    example: 'Calle Olmo',
    blank: 'se toma la columna “nombre”.',
  },
  id: {
    words:
      'Una palabra corta o un número que siempre es de este grupo. Con ella lo encontramos cuando cambian su nombre o su hora.',
    example: 'olmo-martes',
    blank: 'lo buscamos por nombre, hora y lugar.',
  },
  slug: {
    words: 'Un nombre corto para la dirección de su página.',
    example: 'olmo-martes',
    blank: 'se forma con el nombre y el día.',
  },
  day: {
    words: 'El día de la semana. Puede ir con las semanas del mes.',
    example: '1er y 3er martes',
    blank: 'la fila queda retenida con una pregunta.',
  },
  when: {
    words: 'Día y hora en una celda, en vez de día y hora aparte.',
    example: 'martes, 6:30–8 pm',
    blank: 'se toman las columnas día y hora.',
  },
  starts: {
    words: 'A qué hora empieza. Escriba am o pm.',
    example: '6:30 pm',
    blank: 'la fila queda retenida con una pregunta.',
  },
  ends: { words: 'A qué hora termina.', example: '8:00 pm', blank: 'se muestran 90 minutos.' },
  length: {
    words: 'Cuánto dura, en vez de la hora final.',
    example: '90 minutos',
    blank: 'se toma la hora final, o 90 minutos.',
  },
  repeats: {
    words: 'En qué semanas. Si es cada dos semanas, agregue una fecha en que se reunió.',
    example: 'cada dos semanas, 2027-01-12',
    blank: 'se reúne cada semana.',
  },
  season: {
    words: 'La primera y la última fecha, si no se reúne todo el año.',
    example: '2027-09-07 a 2028-05-30',
    blank: 'se reúne todo el año.',
  },
  timeZone: {
    words: 'De qué zona es la hora. Solo hace falta si el grupo es en línea y no tiene ciudad.',
    example: 'America/Chicago',
    blank: 'es la hora del lugar.',
  },
  change: {
    words:
      'Hace que esta fila hable de otra: “también se reúne” para otro horario; o “no hay reunión”, “cambia de lugar”, “en línea”, “reunión adicional”, “se reúne” (se reúnen aunque sea feriado) o “sí hay reunión” para una fecha. Diga el grupo con su identificador o su nombre. “Todos los grupos” como nombre vale para todos los suyos, con “no hay reunión” y “sí hay reunión”.',
    example: 'no hay reunión',
    blank: 'la fila es un grupo.',
  },
  date: {
    words: 'La fecha distinta, con su año: primero el año, luego el mes y el día. Una fila por fecha.',
    example: '2026-12-24',
    blank: 'el cambio se deja fuera, y se le avisa.',
  },
  newDate: {
    words: 'Para “cambia de lugar”: la otra fecha, si cambia.',
    example: '2026-12-27',
    blank: 'queda en su fecha.',
  },
  usually: {
    words: 'Cuál reunión, si hay dos ese día: a qué hora suele empezar.',
    example: '6:30 pm',
    blank: 'todas las de ese día.',
  },
  attendance: {
    words: 'Presencial, en línea o híbrido.',
    example: 'presencial',
    blank: 'con un lugar, es presencial. Un lugar y un enlace juntos son una pregunta.',
  },
  site: {
    words: 'El nombre del edificio.',
    example: 'Biblioteca Calle Olmo',
    blank: 'se muestra solo la dirección.',
  },
  address: {
    words: 'La calle y el número. Si va sola, puede llevar también la ciudad, el estado y el código postal.',
    example: '1200 Elm Street',
    blank: 'se muestra solo la ciudad.',
  },
  address2: { words: 'Oficina o piso.', example: 'Suite 4', blank: NOTHING },
  city: {
    words: 'La ciudad o el pueblo.',
    example: 'Springfield',
    blank: 'se toma de la dirección o del código postal.',
  },
  state: {
    words: 'El estado: sus dos letras o su nombre.',
    example: 'IL',
    blank: 'el estado de ustedes, si tiene esa ciudad.',
  },
  zip: {
    words: 'El código postal. Ponga la columna como texto, para que conserve un cero al principio.',
    example: '62701',
    blank: 'basta la ciudad.',
  },
  country: {
    words: 'Solo para grupos en los Estados Unidos y sus territorios.',
    example: 'Estados Unidos',
    blank: 'los Estados Unidos.',
  },
  siteNotes: {
    words: 'Cómo se entra desde la calle.',
    example: 'Use la puerta lateral. Toque el timbre de abajo.',
    blank: NOTHING,
  },
  latitude: {
    words: 'El punto en el mapa, al norte.',
    example: '39.7990',
    blank: 'el centro de la ciudad, marcado como aproximado.',
  },
  longitude: {
    words: 'El punto en el mapa, al oeste con un menos.',
    example: '-89.6440',
    blank: 'el centro de la ciudad, marcado como aproximado.',
  },
  coordinates: {
    words: 'Los dos números en una celda.',
    example: '39.7990, -89.6440',
    blank: 'se toman latitud y longitud.',
  },
  approximate: {
    words: 'Qué marca el punto: puerta, calle o ciudad.',
    example: 'puerta',
    blank: 'el punto se toma por la puerta.',
  },
  onlineLink: {
    words: 'La dirección para entrar. La contraseña se quita: diga cómo pedirla.',
    example: 'https://example.org/sala',
    blank: NOTHING,
  },
  howToJoin: { words: 'Cómo se consigue el enlace.', example: 'Escríbanos para recibir el enlace.', blank: NOTHING },
  onlinePhone: { words: 'Un número para unirse por teléfono.', example: '217-555-0142', blank: NOTHING },
  languages: { words: 'Los idiomas que se hablan.', example: 'español, inglés', blank: 'inglés.' },
  audience: {
    words: 'Para quién: adultos, jóvenes, personas mayores, veteranos, mujeres, hombres o LGBTQ.',
    example: 'veteranos',
    blank: 'adultos, desde los 18 años.',
  },
  ages: { words: 'Edades, si no es desde los 18 años.', example: '18-25', blank: 'desde los 18 años.' },
  types: { words: 'Los códigos cortos de una fuente Meeting Guide.', example: 'W, ONL', blank: NOTHING },
  registration: { words: 'Sin registro, registro requerido o lleno.', example: 'sin registro', blank: NOTHING },
  registrationLink: { words: 'Dónde se registra uno.', example: 'https://example.org/registro', blank: NOTHING },
  notes: {
    words: 'Lo que conviene saber. En una fila de una fecha: el motivo. Los nombres y los números privados se quitan.',
    example: 'Hay café desde las 6 pm.',
    blank: NOTHING,
  },
  groupNotes: {
    words: 'Más notas, sobre el grupo entero.',
    example: 'Todas las personas son bienvenidas.',
    blank: NOTHING,
  },
  phone: {
    words: 'El número de la organización, nunca el propio de una persona voluntaria.',
    example: '217-555-0142',
    blank: NOTHING,
  },
  email: {
    words: 'El correo de la organización, nunca el propio de una persona voluntaria.',
    example: 'connection@example.org',
    blank: NOTHING,
  },
  contact: { words: 'Un cargo o un nombre de pila.', example: 'Coordinación de Connection', blank: NOTHING },
  contactNote: { words: 'Cuándo contesta alguien.', example: 'De lunes a viernes, de 9 a 4', blank: NOTHING },
  website: { words: 'La página de la organización.', example: 'https://example.org', blank: NOTHING },
  stepFree: { words: '¿Se entra sin escalones? Sí, no o pregunte.', example: 'sí', blank: NOTHING },
  accessibleToilet: {
    words: '¿Hay baño para silla de ruedas? Sí, no o pregunte.',
    example: 'pregunte',
    blank: NOTHING,
  },
  asl: {
    words: '¿Hay intérprete de lengua de señas americana? Sí, no o pregunte.',
    example: 'pregunte',
    blank: NOTHING,
  },
  parking: { words: 'Dónde se estaciona.', example: 'Gratis detrás del edificio', blank: NOTHING },
  transit: { words: 'Qué autobús o tren.', example: 'Autobús 7 hasta Elm y 2nd', blank: NOTHING },
  accessNotes: { words: 'Qué más importa para el acceso.', example: 'El ascensor es pequeño.', blank: NOTHING },
  entrance: { words: 'Cuál puerta.', example: 'Puerta lateral en 2nd Street', blank: NOTHING },
  room: { words: 'Cuál sala.', example: 'Sala 204', blank: NOTHING },
  lookFor: { words: 'Qué hay que buscar. Nunca un apellido.', example: 'El letrero verde', blank: NOTHING },
  firstVisitNotes: {
    words: 'Qué más ayuda la primera vez.',
    example: 'Alguien espera en la puerta desde las 6:15 pm.',
    blank: NOTHING,
  },
  status: { words: 'Activo, en formación, en pausa o terminado.', example: 'en pausa', blank: 'está activo.' },
  statusNote: {
    words: 'Por qué está en pausa, o qué espera.',
    example: 'Están pintando nuestra sala.',
    blank: NOTHING,
  },
  resumesOn: {
    words: 'Cuándo vuelve a reunirse un grupo en pausa.',
    example: '2027-02-02',
    blank: 'no se promete ninguna fecha.',
  },
  facilitators: {
    words: 'Completa, falta una o faltan dos; si la sabe, la fecha con “desde”.',
    example: 'falta una desde 2026-10-01',
    blank: NOTHING,
  },
  confirmedOn: {
    words: 'El día en que comprobó por última vez que todo esto es cierto. No el día en que cambió la hoja.',
    example: '2026-11-02',
    blank: 'queda la fecha que tiene el directorio.',
  },
  updated: {
    words: 'Cuándo se tocó la hoja por última vez. Se lee, y no confirma nada.',
    example: '2026-11-02',
    blank: 'nada cambia.',
  },
  affiliate: {
    words: 'El nombre corto de una organización, si la hoja reúne los grupos de varias.',
    example: 'nami-example',
    blank: 'todas las filas son de ustedes.',
  },
  writtenIn: { words: 'El idioma de sus palabras: en o es.', example: 'es', blank: 'inglés.' },
  formerly: { words: 'Direcciones que tuvo su página.', example: 'nami-example/olmo', blank: NOTHING },
  source: {
    words: 'De qué fuente vino primero. Nuestra tabla la escribe; déjela como está.',
    example: 'meeting-guide',
    blank: 'viene de esta hoja.',
  },
  sourceId: { words: 'Su identificador en esa fuente.', example: '38880', blank: 'el identificador de esta hoja.' },
  demonstration: { words: 'Sí marca un grupo inventado.', example: 'sí', blank: 'es un grupo real.' },
};
