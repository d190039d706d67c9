import { plainLetters } from './plainLetters.ts';

/** Small words of Spanish. One may stand in a place ("Los Altos"); two make a phrase. */
const SMALL = new Set('de la el los las del y e en para con por un una al sin mi tu su nos que'.split(' '));

/** What groups call themselves in Spanish. None is a word of English, or a town of its own. */
const OFTEN = new Set(
  `grupo grupos reunion amistad hermandad juventud sobriedad recuperacion serenidad vida nueva nuevo nuevos despertar amor unidos unidas volver vivir empezar gracias
  bienvenidos bienvenidas transmitelo mensaje corazon salud apoyo mujeres hombres jovenes familia esperanza fortaleza libertad alegria luz camino puerta campana amigos`.split(
    /\s+/u,
  ),
);

/** Any of these, and the name is English, or in both. */
const ENGLISH =
  /\b(?:the|of|and|for|in|on|at|to|with|group|groups|meeting|night|noon|morning|women'?s?|men'?s?|step|steps|church|center|house|support|bilingual|english|recovery|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/u;

/**
 * Whether a Group's name is Spanish: `yes` for a phrase or a "Grupo …", `perhaps` where
 * it is made of words that others might borrow. Who comes should understand what is said.
 */
export function spanishName(name: string): 'yes' | 'perhaps' | undefined {
  const plain = plainLetters(name.slice(0, 200));
  // "De La Salle" is somebody's name.
  if (ENGLISH.test(plain) || plain.startsWith('de ')) return undefined;
  const words = [...plain.matchAll(/[a-z]+/gu)].map(([word]) => word);
  const small = words.filter((word) => SMALL.has(word)).length;
  const often = words.filter((word) => OFTEN.has(word)).length;
  if (words.includes('grupo') || (small > 1 && words.length > small) || (small > 0 && often > 0)) return 'yes';
  // "A" is a word of both: "Volver a Empezar".
  const rest = words.filter((word) => word !== 'a').length;
  return often > 0 && small + often === rest ? 'perhaps' : undefined;
}
