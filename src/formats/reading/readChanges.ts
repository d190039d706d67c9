import type { z } from 'zod';
import { Exception } from '../../domain/exception.ts';
import { sayPlainly } from '../../domain/plainWords.ts';
import type { ListedChange, Listing } from '../feeds/listing.ts';
import { defined } from './defined.ts';
import type { Finding } from './placeSite.ts';
import { readClock } from './readClock.ts';
import { readDate } from './readDate.ts';
import { readDateRange } from './readDateRange.ts';
import { readDuration } from './readDuration.ts';
import { readRowSite, type RowRules } from './readRowSite.ts';
import { quoteWords } from './reading.ts';

type ExceptionDraft = z.input<typeof Exception>;

export interface ChangesReading {
  readonly exceptions: readonly ExceptionDraft[];
  /** Dates on which it meets as usual after all. */
  readonly backOn: readonly string[];
  /** A row could not be read, so that what the others leave out may still hold. */
  readonly isUnsure: boolean;
  /** Warnings: a row that cannot be read is told and left out, and its Group keeps its page. */
  readonly findings: readonly Finding[];
}

/** What a visitor reads where nobody gave a reason. */
export const NO_REASON = {
  cancelled: { en: 'No meeting on this date.', es: 'No hay reunión en esta fecha.' },
  online: { en: 'Online on this date.', es: 'En línea en esta fecha.' },
  meets: { en: 'We meet on this date.', es: 'Nos reunimos en esta fecha.' },
} as const;

/** The dates of a Group that differ from its rhythm, from the rows of a table that say so. */
export function readChanges(
  { changes = [] }: Pick<Listing, 'changes'>,
  {
    words,
    placeSite,
    meetsOn,
  }: RowRules & {
    /** Whether the rhythm gives a Meeting on a date: of a range only those count. */
    readonly meetsOn: (date: string) => boolean;
  },
): ChangesReading {
  const exceptions: ExceptionDraft[] = [];
  const backOn: string[] = [];
  const findings: Finding[] = [];
  for (const change of changes.slice(0, MOST)) {
    const tell = (message: string) =>
      findings.push({ code: 'change-unclear', severity: 'warning', place: change.place, message });
    const dates = datesOf(change, meetsOn);
    if ('question' in dates) tell(dates.question);
    else if (change.kind === 'back') backOn.push(...dates.read);
    else {
      for (const date of dates.read) {
        const read = readOne(change, date, { words, placeSite });
        if ('question' in read) {
          tell(read.question);
          break;
        }
        findings.push(
          ...read.findings.map((finding) => ({ ...finding, severity: 'warning', place: change.place }) as const),
        );
        const parsed = Exception.safeParse(read.exception, { error: sayPlainly });
        if (parsed.success) exceptions.push(read.exception);
        else tell(parsed.error.issues[0]?.message ?? 'This change cannot be read.');
      }
    }
  }
  return { exceptions, backOn, isUnsure: findings.some(({ code }) => code === 'change-unclear'), findings };
}

/** As many as the schema of a Group takes. */
const MOST = 200;

/** The dates of a row: one, or those of a range on which the Group would meet. */
function datesOf(
  { kind, date: words }: ListedChange,
  meetsOn: (date: string) => boolean,
): { readonly read: readonly string[] } | { readonly question: string } {
  const date = readDate(words);
  if (date !== undefined) return { read: [date] };
  const range = kind === 'moved' || kind === 'extra' ? undefined : readDateRange(words);
  if (range === undefined) return { question: sayNoDate(words) };
  const read = range.filter(meetsOn);
  if (read.length > 0) return { read };
  return { question: `No meeting falls on the days of ${quoteWords(words)}. Mend the dates, or take the row out.` };
}

export function sayNoDate(words: string): string {
  const shown =
    words.trim() === '' ? 'This row has no date.' : `${quoteWords(words)} is not a date that we can be sure of.`;
  return `${shown} Write one date in each row, with its year, like 2026-12-24; or for a break of up to two months the first and the last date, like 2026-12-24 to 2027-01-02.`;
}

type OneReading =
  { readonly exception: ExceptionDraft; readonly findings: readonly Finding[] } | { readonly question: string };

function readOne(change: ListedChange, date: string, { words, placeSite }: RowRules): OneReading {
  const { kind, language } = change;
  const usual = clockOf(change.usually);
  if ('question' in usual) return usual;
  const start = { date, ...defined({ usually: usual.starts }) };
  const note = words.line(change.note);
  if (kind === 'cancelled' || kind === 'online' || kind === 'meets') {
    return { exception: { ...start, [kind]: note ?? NO_REASON[kind][language] }, findings: [] };
  }
  const clock = clockOf(change.starts, change);
  if ('question' in clock) return clock;
  const place = change.site === undefined ? { findings: [] } : readRowSite(change.site, { words, placeSite });
  if (change.site !== undefined && place.site === undefined) {
    return { question: place.findings[0]?.message ?? 'The place of this change cannot be read.' };
  }
  const parts = defined({ ...clock, site: place.site, note });
  if (kind === 'moved') {
    const to = change.newDate === undefined ? undefined : readDate(change.newDate);
    if (change.newDate !== undefined && to === undefined) return { question: sayNoDate(change.newDate) };
    return { exception: { ...start, moved: { ...defined({ to }), ...parts } }, findings: place.findings };
  }
  const { starts } = clock;
  if (starts === undefined) return { question: 'An extra meeting needs its start. Write it like “7:00 pm”.' };
  return { exception: { ...start, extra: { ...parts, starts } }, findings: place.findings };
}

interface Clock {
  readonly starts?: string;
  readonly minutes?: number;
}

function clockOf(
  starts: string | undefined,
  { ends, duration }: { readonly ends?: string; readonly duration?: string } = {},
): Clock | { readonly question: string } {
  if (starts === undefined) {
    const length = readDuration(duration);
    if (length === undefined) return {};
    return 'read' in length ? { minutes: length.read } : { question: length.question };
  }
  const clock = readClock({ starts, ends, duration });
  if (clock === undefined) return {};
  return 'read' in clock ? clock.read : { question: clock.question };
}
