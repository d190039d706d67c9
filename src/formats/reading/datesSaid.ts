import { capital } from '../../domain/capital.ts';
import type { Weekday } from '../../domain/weekday.ts';
import type { DatePhrase } from './datePhrases.ts';
import { defined } from './defined.ts';
import type { Finding } from './placeSite.ts';
import { quoteWords } from './reading.ts';
import { edgeOfMonth, readWrittenDate, resolveDate } from './writtenDate.ts';

/** Gathers what phrases say, and asks where they do not agree or could mean several things. */
export class DatesSaid {
  readonly findings: Finding[] = [];
  readonly off: { readonly date: string; readonly words: string }[] = [];
  resumesOn: string | undefined;
  readonly #from = new Set<string>();
  readonly #until = new Set<string>();
  readonly #today: string;
  readonly #weekdays: readonly Weekday[];

  constructor(today: string, weekdays: readonly Weekday[]) {
    this.#today = today;
    this.#weekdays = weekdays;
  }

  /** Whether the phrase is understood. `ask`: it stands in a field of its own, so that nobody else will ask. */
  read(phrase: DatePhrase, words: string, ask: boolean): boolean {
    if (phrase.kind === 'holidays') return ask;
    const edges = phrase.kind === 'until' ? (['last'] as const) : (['first', 'last'] as const);
    const dates = phrase.dates.map((written, index) => this.#dateOf(written, phrase, edges[index] ?? 'first'));
    const known = dates.filter((date) => date !== undefined);
    if (known.length === 0 || known.length < dates.length) {
      if (ask) this.#ask(words, 'We cannot tell which year is meant, or which day.');
      return false;
    }
    return this.#settle(phrase.kind, known, words);
  }

  /** A date that every other week can be counted from. */
  anchor(): string | undefined {
    const [first] = this.#from;
    return first === undefined ? undefined : `met ${first}`;
  }

  season(): { readonly from?: string; readonly until?: string } | undefined {
    const [from, otherFrom] = this.#from;
    const [until, otherUntil] = this.#until;
    if (otherFrom !== undefined || otherUntil !== undefined) return undefined;
    const parts = defined({ from: from !== undefined && from > this.#today ? from : undefined, until });
    return Object.keys(parts).length === 0 ? undefined : parts;
  }

  #dateOf(written: string, { spanish, kind }: DatePhrase, edge: 'first' | 'last'): string | undefined {
    const date = readWrittenDate(written);
    if (date === undefined || (spanish && date.numbers && date.month !== date.day)) return undefined;
    if (kind === 'resumes' || kind === 'off')
      return resolveDate(date, { today: this.#today, weekdays: this.#weekdays });
    return resolveDate(date, { today: this.#today, weekdays: this.#weekdays }) ?? edgeOfMonth(date, edge);
  }

  #settle(kind: DatePhrase['kind'], dates: readonly string[], words: string): boolean {
    const [first = '', second = ''] = dates;
    if (kind === 'off') {
      const toCome = dates.filter((date) => date >= this.#today);
      this.off.push(...toCome.map((date) => ({ date, words: capital(words) })));
      if (toCome.length > 0) this.#tell(words, `no meeting on ${toCome.join(', ')}`);
    } else if (kind === 'resumes') {
      if (first <= this.#today) return true;
      this.resumesOn = first;
      this.#tell(words, `paused until ${first}`);
    } else {
      const from = kind === 'until' ? undefined : first;
      const until = kind === 'span' ? second : kind === 'until' ? first : undefined;
      if (until !== undefined && (until < this.#today || until < (from ?? ''))) {
        this.#ask(words, `We read ${until}, which is past. Does the group still meet?`);
        return true;
      }
      if (from !== undefined) this.#from.add(from);
      if (until !== undefined) this.#until.add(until);
      if (this.#from.size > 1 || this.#until.size > 1) this.#ask(words, 'The record says another date as well.');
      else if (until !== undefined || first > this.#today)
        this.#tell(words, [from, until].filter(Boolean).join(' until '));
    }
    return true;
  }

  #tell(words: string, reading: string) {
    const message = `${quoteWords(words)} was read as: ${reading}. Check it. With the year beside the day it is certain.`;
    this.findings.push({ code: 'season-unclear', severity: 'warning', message });
  }

  #ask(words: string, why: string) {
    const message = `It says ${quoteWords(words)}. ${why} Write the date with its year, like "January 6, 2027", or take the words out.`;
    this.findings.push({ code: 'season-unclear', severity: 'error', message });
  }
}
