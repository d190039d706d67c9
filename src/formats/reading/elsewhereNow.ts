import type { MeetingFormat } from '../../domain/meetingFormat.ts';
import type { ListedSite } from '../feeds/listing.ts';
import type { Clause } from './listingTexts.ts';
import type { Finding } from './placeSite.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';
import { findWeekPhrases } from './weekPhrases.ts';

const SCREEN = '(?:zoom|on-?line|virtual(?:ly)?|remote(?:ly)?|google meet|microsoft teams|en linea|por zoom)';

/** It meets on a screen now, whatever address it has. */
const ON_SCREEN = [
  String.raw`\b(?:moved|moving|switched|changed|gone|went|going|transitioned|relocated)(?: back)?(?: to| onto)? (?:a |all )?(?:100% )?${SCREEN}\b`,
  String.raw`\b(?:meeting|meetings|meets?|met|held|group)(?: (?:is|are|being|will be|has been))?(?: (?:now|currently|temporarily|only|held|meeting))*(?: (?:on|via|by|over|through))? ?${SCREEN}(?: (?:meeting|only|for now|at this time|until.*|now))*$`,
  String.raw`^(?:(?:now|currently|temporarily) )+(?:meeting |held )?(?:on |via |by )?${SCREEN}\b`,
  String.raw`^${SCREEN}(?: meetings?)?(?: only| for now| until.*| at this time)+$|^(?:this is an? )?${SCREEN} (?:only|meeting only)$`,
  String.raw`\bin[- ]person (?:meetings?|groups?|attendance)? ?(?:is |are |has been |have been |currently |temporarily )*(?:suspended|cancell?ed|closed|on hold|not (?:available|meeting|held))`,
  String.raw`\b(?:no|not) (?:longer )?(?:meeting )?in[- ]person\b`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Both ways, or neither now. */
const BOTH_WAYS =
  /\b(?:also|and|or|both|hybrid|option\w*|available|join|too|as well|no longer|not on|no zoom|if|when|call|back in|link|id|library|literature|formerly|used to|starter)\b/u;

/** Another place than the address says, or none that stays. */
const MOVED = [
  String.raw`^(?:the |this |our )?(?:group |meeting |we )?(?:(?:has|have|is|are|will be|is now|now|will) )*(?:moved|moving|relocated|relocating|move) to (?!${SCREEN})`,
  String.raw`^(?:temporar(?:y|ily)|currently|now)(?: being)? (?:meets?|meeting|located|held|relocated|moved|at) (?:at|in|to) `,
  String.raw`^(?:temporary|new) (?:location|address|meeting place)(?: (?:is|as of|starting|beginning|effective|from)\b|:)`,
  String.raw`\b(?:locations?|addresse?s?|places?|venues?) (?:and times? )?(?:may |can |will )?(?:var(?:y|ies)|rotates?|changes? (?:monthly|weekly|each|every)|tb[ad]|to be (?:announced|determined))\b`,
  String.raw`^(?:please )?(?:call|contact|e-?mail|text|ask)\b.{0,30}\bfor (?:the )?(?:exact |current |meeting )?(?:location|address|place)\b`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Within the same house. */
const INSIDE =
  /\b(?:up|down)stairs|\b(?:floor|basement|room|rm|hall|sanctuary|library room|fellowship|annex|chapel|building [a-z]\b|back|side|entrance|door|parking)\b/u;

/** Whether a text says that a Group meets elsewhere than its record does, so that somebody has to be asked. */
export function doubtPlace(
  clauses: readonly Clause[],
  { format, site }: { readonly format: MeetingFormat; readonly site: ListedSite | undefined },
): readonly Finding[] {
  if (format !== 'in-person') return [];
  for (const { words, plain } of clauses) {
    const isSometimes = findWeekPhrases(plain).length > 0;
    if (!isSometimes && ON_SCREEN.some((pattern) => pattern.test(plain)) && !BOTH_WAYS.test(plain)) {
      return [
        {
          code: 'attendance-unclear',
          severity: 'error',
          message: `The text says ${quoteWords(words)}, but the record has an address and reads as in person. How does one attend? Write in person, online or hybrid, and take out what is past.`,
        },
      ];
    }
    const hasStreet = site?.street !== undefined || site?.address !== undefined;
    if (hasStreet && MOVED.some((pattern) => pattern.test(plain)) && !INSIDE.test(plain) && !isThisPlace(plain, site)) {
      return [
        {
          code: 'place-unclear',
          severity: 'error',
          message: `The text says ${quoteWords(words)}. Is the address of the record the place where it meets now? Correct it, and take the words out.`,
        },
      ];
    }
  }
  return [];
}

/** The clause names what the record has: its house number, its street or its place. */
function isThisPlace(plain: string, site: ListedSite | undefined): boolean {
  const has = [site?.street, site?.address, site?.name].map((text) => plainLetters(text ?? ''));
  const number = /^\d+[a-z]?\b/u.exec(has[0] ?? '')?.[0] ?? /^\d+[a-z]?\b/u.exec(has[1] ?? '')?.[0];
  const words = (has[2] ?? '').split(/[^a-z0-9]+/u).filter((word) => word.length > 3);
  const own = words.filter((word) => !COMMON.has(word));
  const said = own.length > 0 ? own : words;
  return (number !== undefined && plain.split(/\W+/u).includes(number)) || said.some((word) => plain.includes(word));
}

const COMMON = new Set([
  'church',
  'center',
  'centre',
  'hall',
  'house',
  'community',
  'library',
  'saint',
  'first',
  'the',
]);
