import type { Weekday } from '../../domain/weekday.ts';
import type { Listing } from '../feeds/listing.ts';
import { type DatePhrase, readDatePhrase, takeDatePhrase } from './datePhrases.ts';
import { DatesSaid } from './datesSaid.ts';
import { defined } from './defined.ts';
import type { Finding } from './placeSite.ts';
import { plainLetters } from './plainLetters.ts';
import { readDays } from './readDays.ts';
import { readLine, readParagraph } from './readText.ts';

/** What a record says about dates in words, as far as it is certain. */
export interface DateWords {
  /** The record without those words, asked about or not, for the other readers. What a visitor reads stays whole. */
  readonly plain: Listing;
  readonly season?: { readonly from?: string; readonly until?: string };
  readonly resumesOn?: string;
  /** Dates to come without a Meeting, each with the words that say so. */
  readonly off: readonly { readonly date: string; readonly words: string }[];
  readonly findings: readonly Finding[];
}

/**
 * Reads "starting Jan 6", "ending 6/3/2027", "resumes January 12", "no meeting Dec 24" and
 * "except holidays" where a clause or the end of a field says nothing else. A date without
 * a year is read only where the weekday tells which year it is; whatever can mean two
 * things is a question. Without `today` nothing is read.
 */
export function readDateWords(listing: Listing, today: string | undefined): DateWords {
  if (today === undefined) return { plain: listing, off: [], findings: [] };
  const { fields, told } = shortFields(listing);
  const weekdays = weekdaysOf({ ...listing, ...fields });
  const reader = new DatesSaid(today, weekdays);
  for (const { words, phrase } of told) reader.read(phrase, words, true);
  const texts = defined({
    notes: withoutClauses(listing.notes, reader),
    groupNotes: withoutClauses(listing.groupNotes, reader),
    own: withoutSeason(listing.own, reader),
  });
  const holidays = told.filter(({ phrase }) => phrase.kind === 'holidays').map(({ words }) => words);
  const rhythm = [fields.rhythm, ...holidays, reader.anchor()].filter((part) => part !== undefined && part !== '');
  const season = reader.season();
  return {
    plain: { ...listing, ...fields, ...texts, ...(rhythm.length > 0 && { rhythm: rhythm.join(', ') }) },
    ...(season !== undefined && { season }),
    ...defined({ resumesOn: reader.resumesOn }),
    off: reader.off,
    findings: reader.findings,
  };
}

interface Told {
  readonly words: string;
  readonly phrase: DatePhrase;
}

/** The fields of a few words, without the phrases they end in. */
function shortFields(listing: Listing) {
  const told: Told[] = [];
  const take = (field: string): string => {
    let rest = readLine(field, 300)?.text ?? '';
    for (let taken = takeDatePhrase(rest, sameLength); taken !== undefined; taken = takeDatePhrase(rest, sameLength)) {
      told.push({ words: taken.words, phrase: taken.phrase });
      if (taken.rest === rest || told.length > 20) break;
      rest = taken.rest;
    }
    return rest;
  };
  const { days, starts, ends, rhythm } = listing;
  const fields = {
    days: days
      .slice(0, 31)
      .map(take)
      .filter((day, index) => day !== '' || days[index] === ''),
    ...defined({
      starts: starts === undefined ? undefined : take(starts),
      ends: ends === undefined ? undefined : take(ends),
      rhythm: rhythm === undefined ? undefined : take(rhythm),
    }),
  };
  return { fields, told };
}

/** A season in a column of its own is read here where its year is missing; otherwise the column's own reader has it. */
function withoutSeason(own: Listing['own'], reader: DatesSaid): Listing['own'] {
  const said = own !== undefined && Object.hasOwn(own, 'season') ? (readLine(own['season'], 300)?.text ?? '') : '';
  const phrase = /\d{4}/u.test(said) ? undefined : readDatePhrase(plainLetters(said));
  if (phrase === undefined || !reader.read(phrase, said, false)) return own;
  return Object.fromEntries(Object.entries(own ?? {}).filter(([column]) => column !== 'season'));
}

/** Where a clause ends: not behind a month that was shortened. */
const CLAUSE_END = /(\n|[;•|]|(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic))[.!?](?=\s|$))/iu;

/** A text without the clauses that are understood, or asked about. */
function withoutClauses(text: string | undefined, reader: DatesSaid): string | undefined {
  const paragraph = readParagraph(text, 8000)?.text;
  if (paragraph === undefined) return text;
  const parts = paragraph.split(CLAUSE_END);
  const kept = parts.filter((part) => {
    const phrase = part.length > 200 ? undefined : readDatePhrase(plainLetters(part));
    if (phrase === undefined || phrase.kind === 'holidays') return true;
    reader.read(phrase, part.trim(), true);
    return false;
  });
  return kept.length === parts.length ? text : kept.join('');
}

/** Plain letters, one for one, so that a place in the one is the same place in the other. */
function sameLength(words: string): string {
  return words.replace(/[^]/gu, (letter) => (letter.length === 1 ? (plainLetters(letter)[0] ?? ' ') : '  '));
}

function weekdaysOf({ days, dayNumbers, series }: Listing): readonly Weekday[] {
  if (series !== undefined) return [];
  const read = readDays(
    days.map((day) => readLine(day, 300)?.text ?? ''),
    dayNumbers,
  );
  return read !== undefined && 'read' in read ? read.read : [];
}
