import type { Listing } from '../feeds/listing.ts';
import { plainLetters } from './plainLetters.ts';
import { readParagraph } from './readText.ts';
import type { OwnParts } from './readOwn.ts';
import { findWeekPhrases } from './weekPhrases.ts';

type Access = NonNullable<OwnParts['access']>;

/** Words that are no matter of the room. */
const NOT_OF_A_ROOM =
  /\b(?:zoom|on-?line|virtual\w*|video|link|phone|call|dial|e-?mail|text|closed|cerrado|cancel\w*|holidays?|feriados?|id|code|pass(?:code|word)|reopen\w*|en linea|por internet)\b/u;

/** Whether notes on a Site describe the room or the way in. They are left on the page where they may say anything else. */
export const isAboutRoom = (notes: string | undefined): boolean =>
  (notes ?? '').trim() !== '' && !NOT_OF_A_ROOM.test(plainLetters(notes ?? ''));

/** Clauses of a Group's own notes that can only be about the room or the way in. */
const ROOM_CLAUSES = [
  String.raw`^(?:(?:we |group )?meets? |meeting is )?(?:in the basement|basement|upstairs|downstairs)\b`,
  String.raw`^(?:please )?(?:enter\b|knock\b|ring (?:the )?(?:door ?)?bell|take (?:the )?(?:elevator|stairs)|park (?:in|on|behind)\b)`,
  String.raw`\b(?:\d(?:st|nd|rd|th)|first|second|third|fourth|ground|lower|upper) (?:floor|level)\b`,
  String.raw`\b(?:rear|back|side|main|front) (?:door|doors|entrance|gate|gates|room|stairs|lot)\b`,
  String.raw`^(?:room|rm) #?[a-z]?\d{1,4}\b|^(?:the )?room is (?:in|on|up|down|at|behind)`,
].map((pattern) => new RegExp(pattern, 'u'));

const isRoomClause = (clause: string): boolean => {
  const words = plainLetters(clause);
  const only = words.length <= 120 && !NOT_OF_A_ROOM.test(words) && findWeekPhrases(words).length === 0;
  return only && ROOM_CLAUSES.some((room) => room.test(words));
};

/** Behind a full stop, but not that of a shortened street, room or day. */
const CLAUSE_END =
  /(?<=[;\n])|(?<=(?<!\b(?:st|ave|blvd|rd|dr|rm|bldg|flr?|mt|ste|conf|mon|tues?|wed|thurs?|fri|sat|sun))[.!?])(?=\s)/iu;

/** Notes without those clauses, and whether one was there. Otherwise they stay as they are. */
function withoutRoomClauses(notes: string | undefined) {
  const clauses = (readParagraph(notes, 8000)?.text ?? '').split(CLAUSE_END);
  const kept = clauses.filter((clause) => !isRoomClause(clause));
  return kept.length === clauses.length
    ? { notes, isShorter: false }
    : { notes: kept.join('').replace(/[;,\s]+$/u, ''), isShorter: true };
}

/** What a record says of its building, taken away while nobody should go there. */
export function withoutRoom(listing: Listing, ofTraits: Access, own: OwnParts) {
  const { firstVisit, access: ofColumns, ...others } = own;
  const access: Access = { ...ofTraits, ...ofColumns };
  const { asl, notes } = access;
  const rest: Access = { ...(asl !== undefined && { asl }), ...(notes !== undefined && { notes }) };
  const siteNotes = isAboutRoom(listing.site?.notes) ? undefined : listing.site?.notes;
  const ownNotes = withoutRoomClauses(listing.notes);
  const isShorter =
    ownNotes.isShorter ||
    siteNotes !== listing.site?.notes ||
    firstVisit !== undefined ||
    Object.keys(rest).length < Object.keys(access).length;
  return { notes: ownNotes.notes, siteNotes, access: rest, own: others, isShorter };
}
