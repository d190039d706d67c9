import { closestWord } from '../../domain/closestWord.ts';
import { type ForeignColumn, foreignHeadings } from './foreignHeadings.ts';
import { plainHeading } from './plainHeading.ts';

/**
 * Every heading that a table in plain words may have, in English or Spanish,
 * with commas between, first those in English, then, after a semicolon, in Spanish.
 *
 * Order of columns, capitals, accents, blanks, hyphens and what stands in
 * brackets do not count: "ZIP code", "Zip-Code" and "zip code (5 digits)" are one
 * heading. The first of each language is the one our messages and tables use. No
 * heading stands in two lines; a test holds to that.
 */
const HEADINGS = {
  id: 'id, group id, listing id, record id; identificador',
  slug: 'short name, slug; nombre corto',
  name: 'name, group name, meeting name, meeting, support group, title; nombre, nombre del grupo',
  group: 'group; grupo',
  affiliate: 'affiliate; afiliada, afiliado, filial',
  change: 'change, what changes, what; cambio, qué cambia, qué',
  date: 'on date, date, change date; fecha, en la fecha, fecha del cambio',
  newDate: 'new date, moved to date; nueva fecha',
  usually: 'usual start, usual start time; inicio habitual, hora habitual',
  day: 'day, days, weekday, day of week, day of the week, meeting day, meeting days; día, días, día de la semana, día de reunión',
  when: 'when, day and time, days and times, date and time, schedule, meeting schedule, meets; cuándo, día y hora, días y horas, horario',
  starts:
    'start, starts, starts at, start time, begins, time, meeting time; hora, inicio, empieza, comienza, hora de inicio, hora de comienzo',
  ends: 'end, ends, ends at, end time, finish; fin, termina, hora de fin, hora de término, hora final',
  length: 'length, duration, minutes, how long, length in minutes; duración, minutos',
  repeats:
    'how often, repeats, frequency, rhythm, recurrence, weeks, week of month, week of the month; frecuencia, se repite, cada cuánto, semanas',
  timeZone: 'time zone; zona horaria, huso horario',
  status: 'status; estatus, situación',
  statusNote: 'status note, why paused; nota de situación, por qué',
  resumesOn: 'resumes on, resumes, expected back; se reanuda, se reanuda el, vuelve el',
  attendance:
    'format, meeting format, attendance, attendance option, in person or online, online or in person, how it meets; modalidad, formato, presencial o en línea',
  site: 'place, place name, site, site name, venue, location, location name, building, church, where; lugar, sitio, nombre del lugar, sede, dónde',
  address:
    'address, street, street address, full address, address 1, address line 1, formatted address, site address, location address; dirección, calle, domicilio',
  address2: 'address 2, address line 2, suite; dirección 2',
  city: 'city, town, municipality, city or town; ciudad, pueblo, municipio, localidad',
  state: 'state, state code, province; estado, provincia',
  zip: 'zip, zip code, postal code, postcode, zip postal code; código postal, cp, código zip',
  country: 'country; país',
  latitude: 'latitude, lat; latitud',
  longitude: 'longitude, lon, lng, long; longitud',
  coordinates: 'coordinates, lat long, latitude and longitude; coordenadas',
  approximate: 'approximate, point is for, precision; aproximado',
  siteNotes:
    'place notes, location notes, site notes, arriving, how to get in, getting there, directions; notas del lugar, cómo llegar, indicaciones',
  onlineLink:
    'online link, link, zoom, zoom link, meeting link, video link, join link, virtual link, online, virtual, online url, conference url; enlace, en línea, enlace en línea, enlace de zoom, liga',
  howToJoin:
    'how to join, joining, how to join online, online notes, conference url notes, zoom details; cómo unirse, cómo participar, cómo conectarse',
  onlinePhone:
    'dial in, dial in number, join by phone, conference phone; número para llamar, unirse por teléfono, llamar para unirse',
  languages: 'language, languages, meeting language; idioma, idiomas, lengua',
  audience:
    'who it is for, for whom, who, who can attend, audience, open to; para quién es, para quién, público, dirigido a',
  ages: 'ages, age, age group, age range; edad, edades',
  types: 'types, type codes, codes, meeting types;',
  phone:
    'phone, phone number, telephone, tel, contact phone, group phone, call; teléfono, número de teléfono, teléfono de contacto',
  email:
    'e-mail, email address, contact email, group email, mail; correo, correo electrónico, correo de contacto, dirección de correo electrónico',
  contactNote: 'contact note, phone hours, when to call; nota de contacto, cuándo llamar',
  contact:
    'contact, contact name, contact person, whom to ask, coordinator; contacto, nombre de contacto, persona de contacto, coordinador, coordinadora',
  website: 'website, web page, web, affiliate website; sitio web, página web, página',
  stepFree:
    'step free, step free access, wheelchair, wheelchair access, wheelchair accessible, accessible, accessibility, ada, ada accessible; sin escalones, silla de ruedas, acceso en silla de ruedas, accesible, accesibilidad',
  accessibleToilet: 'accessible toilet, accessible bathroom, accessible restroom; baño accesible',
  asl: 'asl, sign language, asl interpreter; lengua de señas, lenguaje de señas, intérprete',
  parking: 'parking, where to park; estacionamiento, aparcamiento, dónde estacionar',
  transit: 'transit, public transit, public transport, bus, bus or train; transporte, transporte público, autobús',
  accessNotes: 'access notes; notas de acceso',
  entrance: 'entrance, door, which door; entrada, puerta',
  room: 'room, room number, floor; sala, salón, cuarto, habitación, piso',
  lookFor: 'look for, what to look for; busque, qué buscar, letrero',
  firstVisitNotes: 'first visit notes, first time; notas para la primera visita, primera visita',
  registration: 'registration, register, sign up, rsvp, registration required; registro, inscripción',
  registrationLink: 'registration link, registration url, sign up link; enlace de registro, enlace de inscripción',
  facilitators:
    'facilitators, facilitator pair, trained facilitators, number of facilitators; facilitadores, pareja de facilitadores',
  season: 'season, dates; temporada, fechas',
  notes:
    'notes, note, comments, remarks, description, details, additional information; notas, comentarios, observaciones, descripción, detalles',
  groupNotes: 'group notes; notas del grupo',
  writtenIn: 'written in, listing language; escrito en',
  formerly: 'former addresses, formerly; direcciones anteriores',
  source: 'source, came from; fuente, origen',
  sourceId: 'source id, id there; id de la fuente',
  demonstration: 'demonstration, invented; demostración',
  confirmedOn:
    'confirmed on, confirmed, last confirmed, checked on, last checked, verified, verified on; confirmado, confirmado el, verificado, verificado el',
  updated: 'updated, last updated, last modified, timestamp; marca temporal, actualizado',
} as const;

export type PlainColumn = keyof typeof HEADINGS;

/** Every column that is read; some of them our own table does not have. */
export type ReadColumn = PlainColumn | ForeignColumn;

/** Column → its headings as a person would write them, the usual one first. */
export const PLAIN_COLUMNS: ReadonlyMap<PlainColumn, readonly string[]> = new Map(
  Object.keys(HEADINGS)
    .filter((name): name is PlainColumn => name in HEADINGS)
    .map((name) => [name, HEADINGS[name].split(/[,;] ?/u).filter((heading) => heading !== '')]),
);

/** Whether it is a column of our own table. */
export const isPlainColumn = (column: ReadColumn): column is PlainColumn => column in HEADINGS;

/** The headings of a column in one language, the usual one first; those in English where the other has none. */
export function headingsOf(column: PlainColumn, language: 'en' | 'es'): readonly string[] {
  const [english = [], spanish = []] = HEADINGS[column].split(';').map((part) =>
    part
      .split(',')
      .map((heading) => heading.trim())
      .filter((heading) => heading !== ''),
  );
  return language === 'es' && spanish.length > 0 ? spanish : english;
}

const columns: ReadonlyMap<string, ReadColumn> = new Map([
  ...foreignHeadings.map(([heading, column]) => [plainHeading(heading), column] as const),
  ...[...PLAIN_COLUMNS].flatMap(([column, headings]) =>
    headings.map((heading) => [plainHeading(heading), column] as const),
  ),
]);

/** The column a heading means, if it is one of the words above. */
export function plainColumn(heading: string): ReadColumn | undefined {
  return columns.get(plainHeading(heading)) ?? columns.get(plainHeading(heading.replace(/[([{][^]*$/u, '')));
}

/** The heading that someone probably meant: "Adress" is near "address". */
export function nearestHeading(heading: string): string | undefined {
  return closestWord(heading, [...PLAIN_COLUMNS.values()].flat());
}
