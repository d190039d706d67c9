import type { Listing } from '../feeds/listing.ts';
import { plainLetters } from './plainLetters.ts';
import { readParagraph } from './readText.ts';

/** Every text of a record in which somebody may say when and where it meets, those that nobody will see included. */
export function listingTexts({ notes, groupNotes, site, unread = [] }: Listing): readonly string[] {
  return [notes, groupNotes, site?.notes, ...unread.slice(0, 40)].flatMap(
    (text) => readParagraph(text, 8000)?.text ?? [],
  );
}

/** Full stops behind these end no clause. */
const SHORTENED =
  /\b(mon|tues?|weds?|thurs?|thur|fri|sat|sun|mtgs?|wks?|approx|st|ave|rd|blvd|dr|mins?|hrs?|[ap]\.m|[ap]m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\./giu;

/** A clause longer than this tells a story. Unit: UTF-16 code units. */
const LONGEST = 160;

/** A clause as it was written, and in plain letters without the heading that stands before it. */
export interface Clause {
  readonly words: string;
  readonly plain: string;
}

/** The clauses of texts, one after the other. */
export function clausesOf(texts: readonly string[]): readonly Clause[] {
  return texts
    .flatMap((text) =>
      text
        .slice(0, 8000)
        .replace(SHORTENED, '$1')
        .split(/\n|[;•|]| [-–—] |[.!?](?=\s|$)/u),
    )
    .map((words) => words.trim())
    .filter((words) => words !== '' && words.length <= LONGEST)
    .map((words) => ({
      words,
      plain: plainLetters(words)
        .replace(LABEL, '')
        .replace(/^[\W_]+|[\W_]+$/gu, ''),
    }));
}

const LABEL = /^(?:(?:[a-z]{1,20}[ /]?){1,3}: ?(?=\S)){1,2}/u;
