import type { Listing } from '../feeds/listing.ts';
import type { Finding } from './placeSite.ts';
import { CLAUSE_END } from './clauseEnd.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';
import { readParagraph } from './readText.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const HOLIDAY = '(?:memorial day|labor day|columbus day|easter|thanksgiving|christmas|new years?(?: day)?)';
const PART = '(?:summers?|winters?|spring|fall|autumn|school year|verano|invierno)';
const UNTIL = '(?:-|to|thru|through|until|till|and|a|hasta)';
const DAY = String.raw`(?:${MONTH}\.? \d{1,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)`;

/** Words that say when in the year a Group meets, or on which date it begins or ends. */
const SEASONS = [
  String.raw`\b${HOLIDAY} ?${UNTIL} ?${HOLIDAY}\b`,
  String.raw`\b${PART} only\b|\b(?:only|solo) (?:in|during|en) (?:the |el )?(?:${PART}|${MONTH})\b`,
  String.raw`\bseasonal(?:ly)?\b`,
  String.raw`\b(?:meets?|meetings?|open|held|only|runs?|se reune)\b[^.]{0,24}\b${MONTH} ?${UNTIL} ?${MONTH}\b`,
  String.raw`\b${MONTH} ?${UNTIL} ?${MONTH} only\b`,
  String.raw`\b(?:no meetings?|closed|dark|does not meet|doesn't meet|no hay reunion)\b[^.]{0,16}\b(?:in|during|for|en) (?:the )?(?:${MONTH}|${PART})\b`,
  String.raw`\bin ${MONTH} and ${MONTH}\b`,
  String.raw`\b(?:no meetings?|no groups?|closed|off|dark)(?: (?:in|during|for|over|throughout))?(?: the| all)? (?:${PART}|${MONTH}(?! ?\d))\b`,
  String.raw`\b${PART} (?:break|recess|hiatus|vacation|off)\b|\b(?:break|recess|hiatus|off) (?:for|in|during|over) (?:the )?${PART}\b`,
  String.raw`^\W*${MONTH} ?${UNTIL} ?${MONTH}\W*$`,
  String.raw`^ ?(?:meets? |se reune )?(?:through|thru|until|hasta) (?:${MONTH}|${DAY})\b`,
  String.raw`\b(?:meeting|group|we|it)?(?: (?:is|will|has))? ?(?:clos(?:es|ing|ed)|ends|ending|ended|cancell?ed|suspended|last meeting|final meeting|termina)(?: (?:on|as of|effective|thru|through|until|till|el))? ${DAY}\b`,
  String.raw`\b(?:resum(?:es|ing)|start(?:s|ing)|begin(?:s|ning)|reopen(?:s|ing)|opens|empieza)(?: (?:on|in|again|again in|el|en))? (?:${DAY}|${MONTH})\b`,
].map((pattern) => new RegExp(pattern, 'u'));

/** What else may be open for a season, or be closed from a date on. */
const SOMETHING_ELSE =
  /\b(?:office|parking|lot|street|road|pool|park closes|babysit\w*|childcare|book|study|step|topic|workshop|picnic|potluck|conference|convention|picnics?|dance)\b/u;

/**
 * Asks when a text says that a Group meets in a part of the year only, or begins or
 * ends on a date: a page that promises every week of the winter sends people to a
 * locked door. The words are not turned into a season, because the year is missing.
 */
export function readSeason(listing: Listing, today?: string): readonly Finding[] {
  const texts = [
    listing.name,
    listing.notes,
    listing.groupNotes,
    listing.rhythm,
    listing.site?.notes,
    ...(listing.unread ?? []),
  ];
  const clauses = texts.flatMap((text) => {
    const plain = readParagraph(text, 8000)?.text ?? '';
    return plain.replace(/\.(?=\s*\d)/gu, '').split(CLAUSE_END);
  });
  const found = clauses.find((clause) => {
    const words = plainLetters(clause);
    if (isLongAgo(words, today)) return false;
    // What else is told behind a comma or a dash does not say what the season is of.
    const parts = SOMETHING_ELSE.test(words) ? words.split(/,| - /u) : [words];
    return parts.some(
      (part, index) =>
        !SOMETHING_ELSE.test(part) &&
        // "Until May" is said of what stands before it.
        SEASONS.some((season) => season.test(part) && (index === 0 || !season.source.startsWith('^'))),
    );
  });
  if (found === undefined) return [];
  return [
    {
      code: 'season-unclear',
      severity: 'error',
      message: `The text says ${quoteWords(found.trim())}. Does the group meet all year? Write the first and the last date as its season, or take the words out.`,
    },
  ];
}

/** "The new schedule begins April 1, 2015" has begun. */
function isLongAgo(words: string, today: string | undefined): boolean {
  const year =
    /\b(?:begins?|beginning|starts?|starting|started|began|opens?|opened|effective|since|as of)\b.{0,24}\b(20\d{2})\b/u.exec(
      words,
    )?.[1];
  return year !== undefined && today !== undefined && year < today.slice(0, 4);
}
