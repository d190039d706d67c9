import type { PlainColumn } from './plainColumns.ts';

/** What such tables have a column of its own for, and ours has not. */
export type ForeignColumn = 'cityLine' | 'active' | 'seasonFrom' | 'seasonUntil';

/**
 * Headings of tables that were not made for us, in lower case, with commas between. Our
 * own page does not teach them. No heading stands here and in `plainColumns.ts`; a test
 * holds to that.
 */
const HEADINGS: Readonly<Partial<Record<PlainColumn | ForeignColumn, string>>> = {
  name: 'name of group, name of support group, support group name, nami group, group title, program name, event name, nombre del grupo de apoyo',
  when: 'day/time, days/times, day & time, days & times, day & times, day(s) & time(s), day(s)/time(s), time/day, time and day, date/time, date & time, day/hour, meeting day/time, meeting days/times, meeting day & time, meeting day and time, meeting day(s)/time(s), meeting date/time, meeting dates and times, meeting info, group schedule, schedule/time, meeting days and times, when it meets, day and hour, día/hora, día u hora, días/horas, día y horario',
  day: 'group day, day of meeting, meets on, day(s) of the week, meeting weekday, day of group, día de la reunión, días de reunión',
  starts:
    'times, time(s), starting time, begin, begin time, beginning time, time start, time of meeting, group time, meeting times, start/end, start - end, hours, time slot, meeting hours, from, start time/end time, hora inicio, hora de la reunión, horas',
  ends: 'ending time, finish time, time end, until, end of meeting, hora fin, hora final de la reunión',
  repeats:
    'week, which week, which weeks, weeks of month, week(s) of month, occurs, occurrence, meeting frequency, frequency of meetings, how often it meets, schedule type, pattern, cadence, semana, semana del mes, cada cuánto se reúne',
  attendance:
    'in person/virtual, in-person or virtual, in-person/online/hybrid, in person/online, virtual/in person, virtual or in person, online/in person, in person or virtual, mode, meeting mode, modality, delivery, delivery mode, meeting modality, virtual or in-person, type of meeting, tipo de reunión, modalidad de reunión',
  site: 'name of location, meeting location, meeting place, group location, venue name, facility, facility name, building name, site/location, location of meeting, lugar de reunión, nombre del sitio',
  address:
    'physical address, meeting address, venue address, street name, address/location, street address 1, address1, location street, dirección física, dirección del lugar',
  city: 'city/town, town/city, location city, meeting city',
  state: 'st, state/province, location state',
  zip: 'postal, zip/postal code, zip code (5), location zip',
  cityLine:
    'city/state, city & state, city and state, city state, city/state/zip, city state zip, city and state and zip, ciudad/estado, ciudad y estado',
  active:
    'active, is active, active?, currently active, currently meeting, still meeting, published, is published, activo, activa, publicado',
  coordinates: 'lat/lng, lat/lon, gps, gps coordinates, geo, latlng, lat-long',
  onlineLink: 'link to join, join zoom meeting, meeting url, virtual meeting link, zoom url, video conference link',
  languages: 'languages spoken, spoken language, idioma(s)',
  audience: 'population, population served, who is it for, target audience, open to whom',
  contact: 'group contact, contact info, contact information, contact details, información de contacto',
  phone: 'phone no, contact number, telephone number, phone/text, contact phone number, tel no, número de contacto',
  email: 'contact email address, e mail address, group e-mail',
  notes:
    'additional info, other info, other information, info, information, special instructions, instructions, misc, remarks/notes, notes/comments, status/notes, more info, otras notas, información adicional',
  confirmedOn: 'last verified, date verified, verified date, date confirmed, last confirmed on',
  updated: 'updated on, date updated, last edited',
  seasonFrom:
    'start date, starts on, begins on, beginning date, first date, first meeting, date start, fecha de inicio, fecha inicio',
  seasonUntil:
    'end date, ends on, last date, last meeting, date end, expires, fecha de fin, fecha fin, fecha de término',
};

/** Each of them with the column it means. */
export const foreignHeadings: readonly (readonly [string, PlainColumn | ForeignColumn])[] = Object.keys(HEADINGS)
  .filter((column): column is keyof typeof HEADINGS => column in HEADINGS)
  .flatMap((column) => (HEADINGS[column] ?? '').split(', ').map((heading) => [heading, column] as const));
