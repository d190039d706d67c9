import { CLAUSE_END } from './clauseEnd.ts';
import { plainLetters } from './plainLetters.ts';
import { findWeekPhrases, type WeekPhrase } from './weekPhrases.ts';
import { WEEKDAY_WORDS } from './weekdayWords.ts';

/** Words in a name or in notes that speak of weeks. */
export interface RhythmDoubt {
  /** `meets`: they may say in which weeks the Group meets. `topic`: they say what it does in those weeks. */
  readonly about: 'meets' | 'topic';
  /** The clause, as it was written. */
  readonly words: string;
  readonly phrase: WeekPhrase;
  /** Whether the weeks are those without a Meeting: "no meeting on the 5th Tuesday". */
  readonly negative: boolean;
  /** Whether the clause speaks of other weeks as well. */
  readonly several: boolean;
}

/** The Group does not meet, or only then. Said of a business meeting, it is no matter. */
const NEGATIVE =
  /\b(?:no (?:meetings?|groups?|mtgs?|class)|not (?:meet\w*|held|on|the)|(?:does|do|will|did)(?: not|n't) (?:meet|gather)|won't meet|except\w*|excluding|but not|skip\w*|cancel\w*|excepto|menos|no hay|no se reune\w*|closed (?:on|the|every|each)|cerrado (?:el|los))\b/u;

/** "Only" close to the weeks: "only on the 3rd", "2nd and 4th Fridays only". "Members only" at the end is another matter. */
const ONLY_BEFORE =
  /\b(?:only|solo|solamente|unicamente)(?: (?:on|the|every|each|meets|held|in|for|el|los|se reune))*:? ?$/u;
const ONLY_AFTER =
  /^[^a-z]*(?:(?:of|in|de|del) (?:the|each|every|cada)? ?(?:month|mes) )?(?:only|solo|solamente|unicamente)\b/u;

/** "Except the last Friday, which is a speaker meeting": an exception in what is done. */
const EXCEPTION_IN_TOPIC = /\b(?:which|that|when|where) (?:is|are|we|will)\b/u;

/** What a group does beside its meetings. */
const BESIDE =
  /\b(?:business|chips?|birthdays?|anniversar\w*|potlucks?|pot luck|pizza|dinner|supper|breakfast|lunch|food|snacks?|cakes?|cupcakes?|socials?|celebrat\w*|raffle|committee|intergroup|board|steering|(?:group )?conscience|babysit\w*|childcare|medallions?|guest|eating|negocios|fiesta|cumpleanos|aniversario\w*|convivio)\b/u;

/** What a meeting is about. */
const TOPIC =
  /\b(?:speakers?|discuss\w*|steps?|trad|traditions?|concepts?|topics?|study|studies|books?|literature|lit|readings?|workshops?|beginners?|newcomers?|q&a|q & a|meditation|formats?|open|sharing|pamphlets?|sponsorship|choice|participation|relapse|movies?|games?|crafts?|writing|chair\w*|ip|jft|os|od|cs|cd|bbs|bt|bb|tw|orador\w*|estudios?|temas?|libros?|pasos?|tradicion\w*|lectura)\b/u;

const MEETS =
  /\b(?:meets?|met|we gather|gathers?|meetings? (?:is|are|occurs?|held|takes?|will be)|held|occurs?|takes place|se reune\w*|nos reunimos|reunion\w*)\b/u;

/** Where in the building, or who else may come, in those weeks: the Group meets in the others as well. */
const SAME_HOUSE =
  /^ ?(?:meets?|is|are) (?:(?:up|down)stairs|in (?:the |our )?(?:back|front|other|upper|lower|small|large|big|main) (?:room|hall))\b[a-z ]*$/u;
const OTHERS_WELCOME =
  /^(?:men|women|families|family|friends|guests|visitors|newcomers|children|students)(?: (?:are|and [a-z]{3,12}))* welcome\b/u;

/** Another place, or none, in those weeks. */
const ELSEWHERE =
  /\b(?:in[- ]person|zoom|online|virtual\w*|hybrid|at the|off|dark|cancel\w*|no|not|en linea|presencial\w*|en persona)\b/u;

/** "Btwn 2nd & 3rd" are avenues. */
const BETWEEN_STREETS = /\b(?:btwn?|betw|between|corner of|crnr)\.? (?:the )?$/u;

/** Full stops that end no sentence. */
const SHORTENED = /\b(mon|tues?|weds?|thurs?|thur|fri|sat|sun|mtgs?|wks?|approx)\./giu;

/**
 * What a name or notes say about weeks, most serious first. `undefined` when they
 * say nothing of the kind.
 */
export function findRhythmDoubt(text: string, kind: 'name' | 'notes'): RhythmDoubt | undefined {
  const doubts = text
    .slice(0, 8000)
    .replace(SHORTENED, '$1')
    .split(CLAUSE_END)
    .flatMap((clause) => doubtsIn(clause, kind));
  return doubts.find(({ about }) => about === 'meets') ?? doubts[0];
}

function doubtsIn(clause: string, kind: 'name' | 'notes'): readonly RhythmDoubt[] {
  const words = plainLetters(clause);
  const phrases = findWeekPhrases(words);
  return phrases.flatMap((phrase) => {
    const about = judge(words, phrase, kind);
    const part = partAround(words, phrase).words;
    return about === undefined
      ? []
      : [{ about, words: clause.trim(), phrase, negative: NEGATIVE.test(part), several: phrases.length > 1 }];
  });
}

function judge(clause: string, phrase: WeekPhrase, kind: 'name' | 'notes'): RhythmDoubt['about'] | undefined {
  const { words, before, after } = partAround(clause, phrase);
  if (BETWEEN_STREETS.test(before)) return undefined;
  if (phrase.kind === 'some') return speaksOfMeeting(words, phrase, clause) ? 'meets' : undefined;
  const meets = MEETS.test(words);
  const only = ONLY_BEFORE.test(before) || ONLY_AFTER.test(after) || (meets && /(?<!-)\bonly\b/u.test(words));
  if (phrase.lone) return (meets || only) && /\bmonth|\bmes\b|\bon the\b/u.test(words) ? 'meets' : undefined;
  if ((NEGATIVE.test(words) && !EXCEPTION_IN_TOPIC.test(clause)) || only) return 'meets';
  if (BESIDE.test(words)) return 'topic';
  if (SAME_HOUSE.test(clause.slice(phrase.until)) && before.trim() === '') return 'topic';
  if (OTHERS_WELCOME.test(words.trim())) return 'topic';
  const said = /^ ?(?:,? (?:is|are|es|son) )(?<what>.*)/u.exec(after)?.groups?.['what'];
  if (said !== undefined) return ELSEWHERE.test(said) && !TOPIC.test(said) ? 'meets' : 'topic';
  if (meets || ELSEWHERE.test(words) || kind === 'name') return 'meets';
  if (TOPIC.test(words)) return 'topic';
  // "Format: 1st Wed, speaker": what follows a comma may say what the weeks are about; what stands before may not.
  const next = clause.slice(phrase.until).slice(0, 60);
  return TOPIC.test(next) || BESIDE.test(next) ? 'topic' : 'meets';
}

/** "Meets monthly" and "twice a month" alone, against "monthly business meeting" and "step of the month". */
function speaksOfMeeting(words: string, { from, until }: WeekPhrase, clause: string): boolean {
  if (BESIDE.test(words) || TOPIC.test(words)) return false;
  if (/\b(?:meets?|group|meetings?|only|se reune\w*)\b/u.test(words) || ELSEWHERE.test(words)) return true;
  const others = `${clause.slice(0, from)} ${clause.slice(until)}`.replace(LABEL, ' ').match(/[a-z]{2,}/gu) ?? [];
  return others.every((word) => word === 'of' || word === 'on' || WEEKDAY_WORDS.has(word));
}

/** What stands before a colon is the heading of what follows: "frequency: monthly". */
const LABEL = /^(?:[a-z ]{1,30}:){1,2}/u;

/** The part of a clause between commas that a phrase stands in, and what follows the phrase there. */
function partAround(clause: string, { from, until }: WeekPhrase) {
  const start = Math.max(clause.lastIndexOf(',', from - 1), clause.lastIndexOf('(', from - 1)) + 1;
  const comma = clause.indexOf(',', until);
  const end = comma === -1 ? clause.length : comma;
  return { words: clause.slice(start, end), before: clause.slice(start, from), after: clause.slice(until, end) };
}
