import type { Listing } from '../feeds/listing.ts';
import { plainLetters } from './plainLetters.ts';
import { readParagraph } from './readText.ts';

const SAID_IN_WORDS = /\b(?:midnight|medianoche|late[- ]night|12(?::00)? ?a\.? ?m\b)/u;

/**
 * Whether a start at 00:00 is one. Forms and exports write it, as "Midnight" too, where
 * nobody entered a time, and few groups meet then: something else has to say so, be it
 * the name, the notes, an end, or a.m. beside the hour.
 */
export function isMidnightMeant({ starts = '', ends = '', name, groupName, notes, groupNotes }: Listing): boolean {
  if (/\d ?a\.? ?m/iu.test(starts) || ends.trim() !== '' || isSpan(starts)) return true;
  const texts = [name, groupName, notes, groupNotes].map((text) => readParagraph(text, 8000)?.text ?? '');
  return texts.some((text) => SAID_IN_WORDS.test(plainLetters(text)));
}

/** "Midnight to 1:30" has an end of its own. */
const isSpan = (starts: string): boolean => /[-–]|\bto\b|\buntil\b|\ba\b|\bhasta\b/iu.test(starts);
