import type { z } from 'zod';
import type { Exception } from '../../domain/exception.ts';
import type { Site } from '../../domain/site.ts';
import { defined } from '../reading/defined.ts';
import type { DateRow, FormFields } from './formFields.ts';
import { type FormProblem, settle } from '../../domain/formProblem.ts';
import { readStart } from './readStart.ts';

type ExceptionDraft = z.input<typeof Exception>;

interface ReadDates {
  readonly exceptions: readonly ExceptionDraft[];
  readonly problems: readonly FormProblem[];
}

interface Usual {
  /** Town and state of the Group, which another door of one night lies in unless the listing said otherwise. */
  readonly site: Pick<z.input<typeof Site>, 'city' | 'state'> | undefined;
  /** When it usually starts: an extra Meeting starts then, too, unless its row says otherwise. */
  readonly starts: string | undefined;
  /** What a visitor reads where nobody has given a reason. */
  readonly words: Readonly<Record<'cancelled' | 'online' | 'meets', string>>;
}

/** Dates that differ, as Exceptions. A row that nobody touched stays as the listing had it. */
export function datesOf({ dates }: Pick<FormFields, 'dates'>, usual: Usual): ReadDates {
  const read = dates.map((row, index) => readRow(row, `dates.${index}`, usual));
  return {
    exceptions: read.flatMap(({ exception }) => exception ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadDate {
  readonly exception?: ExceptionDraft;
  readonly problems: readonly FormProblem[];
}

function readRow(row: DateRow, at: string, usual: Usual): ReadDate {
  const { date, kind, written, touched } = row;
  if (!touched && written !== undefined) return { exception: written, problems: [] };
  if (date === '') return { problems: [settle(`${at}.date`, 'date-missing')] };
  const note = row.note.trim();
  const same = written !== undefined && kind in written;
  const base = { date, ...defined({ usually: written?.usually }) };
  switch (kind) {
    case 'cancelled':
    case 'online':
    case 'meets':
      return { exception: { ...base, [kind]: note === '' ? usual.words[kind] : note }, problems: [] };
    case 'moved': {
      const { clock, problems } = readStart(row.starts, `${at}.starts`);
      const before = same ? written.moved : undefined;
      const moved = {
        ...defined({ minutes: before?.minutes, to: row.toDate === '' ? undefined : row.toDate, starts: clock?.starts }),
        ...defined({ site: siteOf(row, before?.site, usual), note: note === '' ? undefined : note }),
      };
      const still = Object.keys(moved).length === 0 && problems.length === 0;
      return still
        ? { problems: [settle(`${at}.toDate`, 'nothing-moves')] }
        : { exception: { ...base, moved }, problems };
    }
    case 'extra': {
      const { clock, problems } = readStart(row.starts, `${at}.starts`);
      const starts = clock?.starts ?? usual.starts;
      if (starts === undefined && problems.length === 0) {
        return { problems: [settle(`${at}.starts`, 'starts-missing')] };
      }
      if (starts === undefined) return { problems };
      const before = same ? written.extra : undefined;
      const extra = {
        starts,
        ...defined({ minutes: before?.minutes, site: siteOf(row, before?.site, usual) }),
        ...defined({ note: note === '' ? undefined : note }),
      };
      return { exception: { ...base, extra }, problems };
    }
  }
}

function siteOf(
  { siteName, street }: DateRow,
  before: z.input<typeof Site> | undefined,
  { site }: Usual,
): z.input<typeof Site> | undefined {
  const name = siteName.trim();
  const road = street.trim();
  if (name === '' && road === '') return undefined;
  if (before !== undefined && (before.name ?? '') === name && (before.street ?? '') === road) return before;
  const { city, state } = before ?? site ?? {};
  if (city === undefined || state === undefined) return undefined;
  return { ...defined({ name: name || undefined, street: road || undefined }), city, state };
}
