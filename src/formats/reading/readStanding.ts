import type { GroupStatus } from '../../domain/group.ts';
import type { Listing } from './../feeds/listing.ts';
import { clausesOf } from './listingTexts.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';

/** Whether a Group meets, as far as its record says. */
export type Standing =
  | { readonly standing: GroupStatus; readonly because?: string }
  /** Its building is closed, and it meets online for now. */
  | { readonly standing: 'online-instead'; readonly because: string }
  /** The Feed itself does not publish it. */
  | { readonly standing: 'unpublished'; readonly because: string }
  | { readonly question: string };

type StandingWords = Pick<
  Listing,
  'name' | 'status' | 'attendance' | 'traits' | 'onlineLink' | 'onlinePhone' | 'groupName'
> & {
  readonly notes: readonly string[];
};

const RUNNING =
  /^(?:published|active|open|running|current|confirmed|approved|yes|y|true|1|live|public|publicad[oa]|activ[oa]|si|publish)$/u;
const FORMING =
  /^(?:forming|being formed|not meeting yet|starting soon|coming soon|en formacion|por empezar|aun no se reune)$/u;
const UNPUBLISHED =
  /^(?:unpublished|draft|hidden|private|pending|no|n|false|0|not published|review|deleted|archived|trash|borrador|oculto)$/u;
const PAUSED =
  /^(?:suspended|inactive|paused|on hold|temporarily closed|closed temporarily|on break|hiatus|tc|suspendid[oa]|inactiv[oa]|en pausa)$/u;
const ENDED = /^(?:ended|closed permanently|permanently closed|discontinued|disbanded|defunct|over|terminad[oa])$/u;

/** Words in a name that say one thing. "Closed" is none of them: to some groups it means members only. */
const PAUSED_IN_NAME =
  /\b(?:suspended|inactive|temporarily (?:closed|cancell?ed|suspended)|closed temporarily|(?:cancell?ed|closed|suspended) until further notice|on hold|on hiatus|currently not meeting|not (?:currently )?meeting|suspendid[oa]|hasta nuevo aviso)\b/u;
const ENDED_IN_NAME = /\b(?:disbanded|discontinued|permanently closed|no longer (?:meets|meeting)|has ended)\b/u;

/** Capitals, brackets or stars around a word make it a notice: "(CLOSED)", "*** CANCELLED ***". */
const NOTICE_IN_NAME =
  /\b(?:CLOSED|CANCELL?ED|CERRADO|CANCELADO)\b|[([*](?:[^)\]*]{0,20} )?(?:closed|cancell?ed|cerrado|cancelado)\b[^)\]*]{0,30}[)\]*]/u;

const STOPPED_IN_NOTES =
  /\b(?:(?:group|meeting|this|we|it|we're|it's|has|have|currently|temporarily|are|is)(?: (?:is|are|has|have|been|currently|temporarily|was|not)){0,4} (?:suspended|cancell?ed|on hold|on hiatus|disbanded|discontinued|permanently closed|temporarily closed)|temporarily (?:closed|suspended|cancell?ed)|(?:meeting|group) (?:is |are )?(?:closed|cancell?ed) (?:for|until|till|due|through|thru)\b|(?:suspended|cancell?ed|closed) until further notice|(?:not|no longer|isn't|stopped) (?:currently )?meeting(?! (?:in[- ]person|at|in|on|here|inside|face))|(?:does|will) not meet until|(?:is|are|currently|now|we're|it's) on (?:a |our )?(?:[a-z]{3,10} )?(?:break|hiatus|pause|vacation)\b|suspendid[oa] hasta|cerrad[oa] (?:temporalmente|hasta)|hasta nuevo aviso)\b/u;

/** What else may be closed or suspended in a sentence. */
const SOMETHING_ELSE =
  /\b(?:zoom|online|on-line|virtual|in[- ]person|building|church|library|office|entrance|door|parking|lot|alano|babysit\w*|child\s?care|hybrid|phone|snack\w*|coffee|no longer (?:suspended|cancell?ed|closed))\b/u;

/** Reads whether a Group meets. Its name and notes are looked at only where a field does not settle it. */
export function readStanding(words: StandingWords): Standing {
  const status = plainLetters(words.status ?? '')
    .replaceAll('_', ' ')
    .replaceAll('-', ' ');
  const shown = quoteWords(words.status ?? '');
  if (UNPUBLISHED.test(status)) return { standing: 'unpublished', because: `The feed marks it ${shown}.` };
  if (FORMING.test(status)) return { standing: 'forming', because: `The feed marks it ${shown}.` };
  if (ENDED.test(status)) return { standing: 'ended', because: `The feed marks it ${shown}.` };
  if (PAUSED.test(status)) return { standing: 'paused', because: `The feed marks it ${shown}.` };
  if (status !== '' && !RUNNING.test(status)) {
    return { question: `The status says ${shown}. Does the group meet? Write published, suspended or ended.` };
  }
  const online =
    words.attendance === 'online' ||
    words.attendance === 'hybrid' ||
    words.traits.includes('online') ||
    words.traits.includes('hybrid') ||
    words.onlineLink !== undefined ||
    words.onlinePhone !== undefined;
  if (words.attendance === 'suspended')
    return { standing: 'paused', because: 'The feed says that nobody can attend it now.' };
  if (words.traits.includes('closed-now')) {
    return online
      ? { standing: 'online-instead', because: 'The feed says that its building is closed and that it meets online.' }
      : { standing: 'paused', because: 'The feed marks it temporarily closed.' };
  }
  return standingInName(words) ?? standingInNotes(words, online) ?? { standing: 'running' };
}

function standingInName({ name = '', groupName = '' }: StandingWords): Standing | undefined {
  const both = `${name} | ${groupName}`.slice(0, 1000);
  const plain = plainLetters(both);
  if (ENDED_IN_NAME.test(plain)) return { standing: 'ended', because: `The name says ${quoteWords(name)}.` };
  if (PAUSED_IN_NAME.test(plain)) return { standing: 'paused', because: `The name says ${quoteWords(name)}.` };
  const shouting = name === name.toUpperCase();
  if (!NOTICE_IN_NAME.test(both) || shouting) return undefined;
  return {
    question: `The name says ${quoteWords(name)}. Does the group meet? Take the word out if it does, or mark the group as suspended or ended.`,
  };
}

/** A clause that says nothing else. */
const STOPPED_ALONE = [
  String.raw`^(?:(?:the |this |our )?(?:group|meeting) )?(?:(?:is|are|has been|currently|temporarily|now|we are) )*(?:on (?:a )?(?:hiatus|hold|break|pause|vacation)|not (?:currently )?meeting(?: (?:at this time|right now|now|currently|yet|at the moment))?|suspended|inactive|discontinued|disbanded|dissolved|no longer meeting|no longer meets|cancell?ed|defunct|closed permanently|permanently closed|en pausa|suspendid[oa])(?: (?:due|because|until|till|as of|since|through|thru|hasta)\b.*)?$`,
  String.raw`\b(?:group|meeting|it) (?:has |was |is )?(?:dissolved|ended|folded|disbanded|discontinued)(?! with| by| at| in prayer)\b`,
  String.raw`\blast meeting (?:was|held|is|will be|on)\b`,
  String.raw`^(?:(?:the |this )?(?:group|meeting|we) )?(?:will |to )?(?:resum\w+|reopen\w*|return\w*|restart\w*) (?:in|this|next|after|when|soon)\b`,
  String.raw`^(?:(?:a |this )?(?:new )?(?:group|meeting) )?(?:is )?(?:(?:now )?forming|starting soon|coming soon|not (?:yet )?started|not meeting yet|to be announced)\b`,
].map((pattern) => new RegExp(pattern, 'u'));

function standingInNotes({ notes }: StandingWords, online: boolean): Standing | undefined {
  const alone = clausesOf(notes).find(
    ({ plain }) => STOPPED_ALONE.some((pattern) => pattern.test(plain)) && !SOMETHING_ELSE.test(plain),
  );
  if (alone !== undefined) return askAboutNotes(alone.words);
  const clauses = notes.flatMap((text) => text.slice(0, 8000).split(/\n|[;•|,]|[.!?](?=\s|$)/u));
  const stopped = clauses.find((clause) => {
    const words = plainLetters(clause);
    return STOPPED_IN_NOTES.test(words) && !SOMETHING_ELSE.test(words);
  });
  // "Temporarily closed" beside an online meeting is said of the building.
  if (stopped === undefined || (online && /clos|cerrad/iu.test(stopped))) return undefined;
  return askAboutNotes(stopped);
}

const askAboutNotes = (words: string): Standing => ({
  question: `The notes say ${quoteWords(words)}. Does the group meet now? Take the words out if it does, or mark the group as suspended.`,
});

/** The name without a notice that the status of the Group says better: "Hope Group (SUSPENDED)" is "Hope Group". */
export function withoutNotice(name: string): string {
  const words = String.raw`(?:temporarily )?(?:suspended|inactive|cancell?ed|closed temporarily|temporarily closed|on hold|on hiatus|disbanded|discontinued|permanently closed|suspendid[oa])(?: until further notice)?`;
  const rest = name
    .replace(new RegExp(String.raw`[([*]{1,3} ?${words} ?[)\]*]{1,3}`, 'giu'), ' ')
    .replace(new RegExp(String.raw`^${words} ?[-–—:] ?| ?[-–—:] ?${words}$`, 'giu'), ' ')
    .replace(/ +/gu, ' ')
    .trim();
  return rest === '' ? name : rest;
}
