import { CRISIS_LINE, CRISIS_TEXT_LINE, EMERGENCY, NAMI_HELPLINE } from './crisisLine.ts';
import type { Contacted, LintRule } from './lintRule.ts';
import type { ListingText } from './listingTexts.ts';
import { digitsOf } from './numbersInText.ts';
import { isWords } from './wordingRules.ts';

/** A wrong crisis number costs more than any other mistake. What we know for sure is in `crisisLine.ts`. */
export const CRISIS_RULES: readonly LintRule[] = [
  {
    code: 'crisis-number-false',
    severity: 'error',
    looksFor: 'any number called a crisis or suicide line that is not 988, 911, 741741, 838255 or 1-800-273-8255',
    why: 'Somebody may call it in the worst hour of their life. Only numbers that were checked may stand there.',
    mend: `Write "call or text 988", which stands on every page anyway. If the number is a crisis line of your county and you have called it, accept it in known-issues.yaml.`,
    find: (text) => (isWords(text) ? sentencesOf(text).map(falseNumber).find(isFound) : undefined),
  },
  {
    code: 'crisis-number-false',
    severity: 'error',
    looksFor: 'a contact called a crisis line whose phone number is none that was checked',
    why: 'The contact of a listing answers at office hours. Who is in crisis needs a line that always does.',
    mend: 'Call it what it is: a warmline, an office. Take "crisis" out of the name and the note.',
    find: ({ field, plain }, group) => contactAsCrisisLine(field, plain, group),
  },
  {
    code: 'crisis-number-false',
    severity: 'error',
    looksFor: '988 with "press 3", or "oprima 3"',
    why: 'That choice ended on 17 July 2025. Whoever presses it waits for nothing.',
    mend: 'Take it out. Press 1 is for veterans, press 2 for Spanish.',
    find: (text) => (isWords(text) && NEAR_LIFELINE.test(text.plain) ? PRESS_3.exec(text.plain)?.[0] : undefined),
  },
  {
    code: 'crisis-number-false',
    severity: 'error',
    looksFor: 'the NAMI HelpLine named for a crisis',
    why: 'The HelpLine answers questions on weekdays. It is not a crisis line, and says so itself.',
    mend: 'Name 988 for a crisis and the HelpLine for questions, each in a sentence of its own.',
    find: (text) => (isWords(text) ? sentencesOf(text).map(helpLineInCrisis).find(isFound) : undefined),
  },
];

const KNOWN: ReadonlySet<string> = new Set([
  ...[
    CRISIS_LINE.call.text,
    EMERGENCY.text,
    CRISIS_TEXT_LINE.text,
    CRISIS_LINE.veterans.text.text,
    CRISIS_LINE.tty.first,
  ],
  digitsOf(CRISIS_LINE.oldNumber.text),
]);

const HELPLINE = digitsOf(NAMI_HELPLINE.call.text);

/** A telephone number, a code to text to, or three digits to call. */
const NUMBER =
  /(?<![\d-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)|\b(?:to|al|text|at|code) (\d{5,6})\b|\b(?:call|dial|text|llame(?: al)?|marque(?: el)?|texto al) (\d{3})\b(?![ .-]?\d)/gu;

const CRISIS =
  /\b(?:suicide|crisis|suicidios?|suicidal)\b|\blifeline\b|\bmental health emergenc|\b(?:emergencia|urgencia) (?:de salud )?mental/u;

/** "Not a crisis line" denies it; "for questions" is about something else. */
const DENIED =
  /\b(?:not|no|isn't|never|nunca)\b[^,]{0,20}\b(?:crisis|emergency|emergencia|suicid)|\bnon-?crisis\b|\b(?:questions?|information|office|warm ?line|preguntas|informacion|oficina)\b|\bcrisis intervention team\b/u;

const NEAR_LIFELINE = /\b988\b|\blifeline\b|\blinea (?:988|de prevencion)|\b(?:suicide|crisis)\b/u;
const PRESS_3 =
  /\b(?:press|push|dial|oprim[ae]|presion[ae]|marque|pulse) (?:(?:the|el|la|number|option|numero|opcion) ){0,2}(?:#?3|three|tres)\b(?![\d-])/u;

const isFound = (found: string | undefined): found is string => found !== undefined;

const sentencesOf = ({ plain }: ListingText): readonly string[] => plain.split(/[.;!?|](?=\s|$)|\n/u);

/** The words beside a number decide what it is: those since the number before it, and a few after it. */
function falseNumber(sentence: string): string | undefined {
  if (!CRISIS.test(sentence)) return undefined;
  let from = 0;
  for (const found of sentence.matchAll(NUMBER)) {
    const [whole, code, three] = found;
    const until = found.index + whole.length;
    const before = sentence.slice(from, found.index);
    const [, after = ''] = AFTER.exec(sentence.slice(until, until + 50)) ?? [];
    from = until;
    const number = code ?? three ?? digitsOf(whole);
    if (KNOWN.has(number) || number === HELPLINE) continue;
    if ((CRISIS.test(before) || CRISIS.test(after)) && !DENIED.test(before) && !DENIED.test(after)) return whole;
  }
  return undefined;
}

/** Up to a comma, unless what follows it only says what the number is: "…, the crisis line". */
const AFTER = /^((?:,? \(?(?:the|a|our|la|el|una|nuestra)\b)?[^,\d]*)/u;

function helpLineInCrisis(sentence: string): string | undefined {
  const [found] = HELPLINE_NAMED.exec(sentence) ?? [];
  return found === undefined || !CRISIS_NOW.test(sentence) || DENIED.test(sentence) ? undefined : found;
}

const HELPLINE_NAMED = /\bnami help ?line\b|\b(?:1[ .-]?)?\(?800\)?[ .-]?950[ .-]?6264\b|\b62640\b/u;
const CRISIS_NOW = /\b(?:crisis|suicid\w*|emergenc(?:y|ies|ias?))\b/u;

function contactAsCrisisLine(field: string, plain: string, { contact }: Contacted): string | undefined {
  if (field !== 'contact.name' && field !== 'contact.note') return undefined;
  const phone = contact?.phone;
  if (phone === undefined || KNOWN.has(digitsOf(phone)) || DENIED.test(plain)) return undefined;
  return /\b(?:crisis|suicide|suicidio)\b.{0,12}\b(?:line|hotline|lifeline|number|phone|linea|numero)\b|\blinea (?:de|para) (?:la )?(?:crisis|prevencion del suicidio)\b|\bhotline\b/u.exec(
    plain,
  )?.[0];
}
