import { plainName } from './place.ts';
import { wordsToLookFor } from './placeWords.ts';

/** "near me", "cerca de mí", "my location". "in ME" is Maine. */
const HERE =
  /(?:^| )(?:(?:near|around|by|close to|next to) me|(?:(?:near|around|close to|cerca de) )?(?:here|aqui)|cerca de mi|(?:(?:in|near|around|en|cerca de) )?(?:my|mi) (?:location|area|town|city|home|house|ubicacion|zona|ciudad|casa)|nearby|near)$/u;

/** Whether a text asks for what is near, and says neither where that is nor what else to look for. */
export function asksForHere(text: string): boolean {
  const plain = plainName(text);
  const rest = plain.replace(HERE, '');
  return rest !== plain && wordsToLookFor(rest.split(' ')) === undefined;
}
