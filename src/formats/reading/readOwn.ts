import type { z } from 'zod';
import { AUDIENCES, type Group, GroupId } from '../../domain/group.ts';
import { plainLetters } from './plainLetters.ts';
import type { Finding } from './placeSite.ts';
import { defined } from './defined.ts';
import { readLanguage } from '../feeds/languageWords.ts';
import { headingsOf, type PlainColumn } from '../feeds/plainColumns.ts';
import { SITE_LANGUAGES } from '../../domain/language.ts';
import { readDate } from './readDate.ts';
import { readLink } from './readLink.ts';
import type { Words } from './readWords.ts';
import { quoteWords } from './reading.ts';

type GroupInput = z.input<typeof Group>;
type Own = Readonly<Record<string, string>>;

/** The parts of a Group that only our own table has columns for. */
export type OwnParts = Pick<
  GroupInput,
  | 'ages'
  | 'registration'
  | 'registrationLink'
  | 'facilitatorPair'
  | 'season'
  | 'confirmedOn'
  | 'firstVisit'
  | 'access'
  | 'audiences'
  | 'statusNote'
  | 'resumesOn'
  | 'writtenIn'
  | 'formerly'
  | 'demonstration'
>;

/** Reads those columns. What cannot be read is left out with a warning: none of them keeps a Group from its page. */
export function readOwn(own: Own, words: Words): { readonly parts: OwnParts; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(column: PlainColumn, reader: (text: string) => T | undefined): T | undefined => {
    const text = Object.hasOwn(own, column) ? own[column]?.trim().slice(0, 6000) : undefined;
    if (text === undefined || text === '') return undefined;
    const value = reader(text);
    if (value === undefined) {
      findings.push({
        code: 'wrong-value',
        severity: 'warning',
        message: `${quoteWords(text)} under “${headingsOf(column, 'en')[0] ?? column}” could not be read, and is left out. Write it as the page that explains the columns shows.`,
      });
    }
    return value;
  };
  const line = (column: string) => words.line(Object.hasOwn(own, column) ? own[column] : undefined);
  const paragraph = (column: string) => words.paragraph([Object.hasOwn(own, column) ? own[column] : undefined]);
  const link = readLink(Object.hasOwn(own, 'registrationLink') ? own['registrationLink'] : undefined);
  findings.push(...link.findings);
  const access = defined({
    stepFree: read('stepFree', yesNoAsk),
    accessibleToilet: read('accessibleToilet', yesNoAsk),
    asl: read('asl', yesNoAsk),
    parking: line('parking'),
    transit: line('transit'),
    notes: paragraph('accessNotes'),
  });
  const firstVisit = defined({
    entrance: line('entrance'),
    room: line('room'),
    lookFor: line('lookFor'),
    notes: paragraph('firstVisitNotes'),
  });
  const parts = defined({
    ages: read('ages', readAges),
    audiences: read('audience', readAudiences),
    registration: read('registration', readRegistration),
    registrationLink: link.link,
    facilitatorPair: read('facilitators', readPair),
    season: read('season', readSeason),
    confirmedOn: read('confirmedOn', readDate),
    statusNote: line('statusNote'),
    resumesOn: read('resumesOn', readDate),
    writtenIn: read('writtenIn', readSiteLanguage),
    formerly: read('formerly', readFormerly),
    demonstration: read('demonstration', (text) => YES.get(plainLetters(text))),
    firstVisit: Object.keys(firstVisit).length === 0 ? undefined : firstVisit,
    access: Object.keys(access).length === 0 ? undefined : access,
  });
  return { parts, findings };
}

function yesNoAsk(text: string): 'yes' | 'no' | 'ask' | undefined {
  const words = plainLetters(text);
  if (/^(?:yes|y|si|s|x|true|1|✓|✔)$/u.test(words)) return 'yes';
  if (/^(?:no|n|false|0|none)$/u.test(words)) return 'no';
  return /^(?:ask|ask us|call|call first|on request|by request|pregunte)$/u.test(words) ? 'ask' : undefined;
}

function readAges(text: string): { readonly from?: number; readonly until?: number } | undefined {
  const words = plainLetters(text);
  const range = /^(?:ages? |edades? )?(\d{2}) ?(?:-|to|a|through) ?(\d{2,3})(?: (?:years|anos).*)?$/u.exec(words);
  if (range !== null) return { from: Number(range[1]), until: Number(range[2]) };
  const until = /^(?:up to|until|under|hasta|menos de) (\d{2,3})(?: anos)?$/u.exec(words);
  if (until !== null) return { until: Number(until[1]) - (/^(?:under|menos)/u.test(words) ? 1 : 0) };
  const from =
    /^(?:ages? |edad )?(\d{2}) ?(?:\+|and (?:over|older|up)|or (?:over|older)|y mas|o mas|anos (?:o|y) mas)$/u.exec(
      words,
    );
  return from === null ? undefined : { from: Number(from[1]) };
}

const AUDIENCE_WORDS: readonly (readonly [(typeof AUDIENCES)[number], RegExp])[] = [
  ['young-adults', /young|jovenes/u],
  ['older-adults', /\bolder adult|senior|mayores/u],
  ['veterans', /veteran/u],
  ['women', /\bwomen|mujer/u],
  ['men', /\bmen\b|hombre/u],
  ['lgbtq', /lgbt|queer/u],
];

function readAudiences(text: string): (typeof AUDIENCES)[number][] | undefined {
  const parts = text.split(/\s*[,;]\s*/u);
  const codes = parts.flatMap((part) => AUDIENCES.find((audience) => audience === part.toLowerCase()) ?? []);
  if (codes.length === parts.length) return codes;
  const words = plainLetters(text);
  const named = AUDIENCE_WORDS.filter(([, pattern]) => pattern.test(words)).map(([audience]) => audience);
  if (named.length > 0) return named;
  return /\badult|everyone|anyone|all|todos|18/u.test(words) ? ['adults'] : undefined;
}

function readRegistration(text: string): 'drop-in' | 'register-first' | 'full' | undefined {
  const words = plainLetters(text);
  if (/^(?:full|lleno|waitlist|waiting list)\b/u.test(words)) return 'full';
  if (/^(?:no|none|not (?:required|needed)|drop[- ]?in|sin inscripcion|walk[- ]?in|sin registro|n)$/u.test(words))
    return 'drop-in';
  return /^(?:yes|y|si|required|registro requerido|inscripcion requerida|register|register first|register-first|inscribirse primero|registration required|rsvp|requerido|obligatorio)$/u.test(
    words,
  )
    ? 'register-first'
    : undefined;
}

function readPair(text: string): OwnParts['facilitatorPair'] {
  const [said = '', since] = plainLetters(text).split(/,? (?:since|desde)(?: el)? /u);
  const status = readPairStatus(said);
  const date = since === undefined ? undefined : readDate(since);
  if (status === undefined || (since !== undefined && date === undefined)) return undefined;
  return date === undefined ? status : { status, since: date };
}

function readPairStatus(words: string): 'complete' | 'needs-one' | 'needs-two' | undefined {
  if (/^(?:2|two|dos|complete|completa|yes|si)$/u.test(words)) return 'complete';
  if (/^(?:1|one|una?|needs?[- ]one|falta una?)$/u.test(words)) return 'needs-one';
  return /^(?:0|none|needs?[- ]two|faltan dos)$/u.test(words) ? 'needs-two' : undefined;
}

function readSeason(text: string): { readonly from?: string; readonly until?: string } | undefined {
  const only = /^(?<word>from|since|starting|desde|until|to|through|ending|hasta)(?: el)? (?<date>\S.*)$/iu.exec(
    text,
  )?.groups;
  const date = only === undefined ? undefined : readDate(only['date'] ?? '');
  if (date !== undefined)
    return /^(?:from|since|starting|desde)$/iu.test(only?.['word'] ?? '') ? { from: date } : { until: date };
  const parts = text.split(/\s+(?:-|–|—|to|until|through|a|al|hasta)(?: el)?\s+/u).map(readDate);
  const [from, until] = parts.length === 2 ? parts : [];
  return from === undefined || until === undefined ? undefined : { from, until };
}

function readSiteLanguage(text: string): 'en' | 'es' | undefined {
  const code = readLanguage(text) ?? text.trim().toLowerCase();
  return SITE_LANGUAGES.find((language) => language === code);
}

/** Addresses with blanks or commas between; one that is none spoils them all, so that it is told. */
function readFormerly(text: string): string[] | undefined {
  const ids = text.split(/[\s,;]+/u).filter((id) => id !== '');
  return ids.every((id) => GroupId.safeParse(id).success) ? ids : undefined;
}

const YES = new Map([
  ...['yes', 'y', 'si', 'true', 'x', '1'].map((word) => [word, true] as const),
  ...['no', 'false', '0'].map((word) => [word, false] as const),
]);
