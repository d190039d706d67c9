import type { ProblemParts } from '../../domain/formProblem.ts';
import { stateName } from '../../domain/state.ts';
import type { PublishProblems } from '../en/publishProblems.ts';
import { time } from './time.ts';

const quoted = (text = '') => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
const day = ({ weekday }: ProblemParts) => (weekday === undefined ? 'día' : time.weekday(weekday));
const everyDay = ({ weekday }: ProblemParts) =>
  `todos ${weekday === undefined ? 'los martes' : time.weekdays(weekday)}`;
const days = ({ days: read = [] }: ProblemParts) => time.listed(read.map(time.weekday));
const state = ({ state: code }: ProblemParts) => (code === undefined ? 'el estado' : stateName(code, 'es'));
const far = ({ miles = 0 }: ProblemParts) => `unas ${Math.round(miles)} millas`;

/** Lo que el formulario dice de una respuesta: qué pasa y qué hacer. */
export const publishProblems: PublishProblems = {
  'name-missing': () => 'Escriba cómo se llama el grupo.',
  'affiliate-missing': () => 'Elija la organización que lo dirige.',
  'affiliate-name-missing': () => 'Escriba el nombre de la organización.',
  'when-missing': () => 'Escriba qué días se reúne, como “todos los martes”.',
  'day-unread': ({ text }) =>
    `No encontramos ningún día de la semana en ${quoted(text)}. Escríbalo como “todos los martes”.`,
  'day-partly': (parts) =>
    `Leemos ${days(parts)} en ${quoted(parts.text)}, pero no todo. Escríbalo como “martes y jueves”.`,
  'weeks-unread': (parts) =>
    `¿En qué semanas se reúne? No se entiende en ${quoted(parts.text)}. Escríbalo como “primer y tercer ${day(parts)}” o “${everyDay(parts)}”.`,
  'weeks-likely': ({ text, place }) => `¿${quoted(text)} quiere decir “${place ?? ''}”?`,
  'met-on-missing': (parts) =>
    `Cada dos semanas hay que contar desde una fecha. Elija un ${day(parts)} en que se reunió.`,
  'met-on-weekday': (parts) => `Esa fecha no es ${day(parts)}. Elija un ${day(parts)} en que se reunió.`,
  'starts-missing': () => 'Escriba a qué hora empieza, como “6:30 pm”.',
  'starts-half': ({ text }) => `¿Es a las ${text ?? ''} de la mañana, o de la tarde o noche?`,
  'starts-unread': ({ text }) => `No podemos leer ${quoted(text)} como hora. Escríbala como “6:30 pm”.`,
  'length-unread': ({ text }) => `No podemos leer ${quoted(text)} como duración. Escríbala como “90 minutos”.`,
  'date-missing': () => 'Elija la fecha.',
  'date-no-meeting': () => 'El grupo no suele reunirse en esa fecha, así que esto no cambia nada. Revise la fecha.',
  'nothing-moves': () => 'Diga adónde se cambia: otra fecha, hora, lugar, o unas palabras.',
  'season-backwards': () => 'La última fecha es anterior a la primera. Cambie una de las dos.',
  'zone-missing': () => 'Elija la zona horaria del grupo.',
  'zone-differs': ({ zone }) =>
    `La ciudad tiene otra hora${zone === undefined ? '' : `: ${time.zone(zone)}`}. Revise la zona horaria y la ciudad.`,
  'city-missing': () => 'Escriba la ciudad.',
  'state-missing': () => 'Elija el estado.',
  'zip-unread': ({ text }) => `${quoted(text)} no es un código postal. Tiene cinco números, como 62220.`,
  'zip-unknown': ({ text }) => `No conocemos el código postal ${text ?? ''}. Revise los números.`,
  'zip-elsewhere': (parts) =>
    `El código postal ${parts.text ?? ''} es de ${parts.place ?? 'otro lugar'}${parts.miles === undefined ? '' : `, a ${far(parts)} de la ciudad`}. Revise los dos.`,
  'place-unknown': ({ text }) =>
    `No encontramos la ciudad ${quoted(text)} en ese estado. Revise cómo se escribe o dé el código postal.`,
  'point-unread': ({ text }) => `${quoted(text)} no es un punto. Escriba dos números, como 38.5201 y -89.9840.`,
  'point-not-in-state': (parts) => `Ese punto no está en ${state(parts)}. Revise los dos números y el estado.`,
  'point-far': (parts) =>
    `El punto está a ${far(parts)} de ${parts.place ?? 'la ciudad'}. Revise el punto, el código postal y la ciudad.`,
  'contact-missing': () => 'Dé un teléfono, un correo electrónico o una página web. Uno basta.',
  'phone-unread': ({ text }) =>
    `${quoted(text)} no es un teléfono al que se pueda llamar en Estados Unidos. Escríbalo como 618-555-0133.`,
  'email-unread': ({ text }) => `${quoted(text)} no es un correo electrónico. Escríbalo como connection@example.org.`,
  'email-personal': () => 'Parece el correo de una persona. Use uno que sea de la organización.',
  'link-unread': ({ text }) =>
    `${quoted(text)} no es una dirección que podamos enlazar. Cópiela entera del navegador; empieza con https://.`,
  passcode: () => 'Contiene una contraseña. Cualquiera podría usarla: quítela, y que la gente la pida.',
  personal: () =>
    'Puede nombrar a una persona, o tener su número o su correo. A miembros y facilitadores no se les nombra en público.',
  surname: () => 'Parece un nombre completo. Un cargo o un nombre de pila basta.',
  'ages-unread': () => 'Escriba las edades como números, desde 18, la menor primero.',
  'too-long': ({ most }) => `Es demasiado largo. Puede tener ${most ?? 200} letras.`,
  unseen: () => 'Tiene signos que no se ven. Escriba las palabras en vez de pegarlas.',
  'not-right': () => 'Hay algo aquí que una publicación no puede tener. Cámbielo o pregúntenos.',
  'held-back': ({ text }) => `El directorio no lo publicará hasta que se cambie. ${text ?? ''}`,
  said: ({ text }) => text ?? '',
};
