import { mainAddressOf } from '../domain/mainAddress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { mergeCalendars } from './mergeCalendars.ts';

interface Wanted {
  readonly base: string;
  readonly language: SiteLanguage;
  /** What the calendar is called. */
  readonly name: string;
}

/** A Group whose calendar is asked for. */
interface Dated {
  readonly id: string;
  readonly name: string;
}

/** One calendar, and the names of Groups that have none any more. No text where none of them has one. */
export interface KeptCalendar {
  readonly text: string | undefined;
  readonly without: readonly string[];
}

/** A visitor waits this long for all of them. Unit: milliseconds. */
const PATIENCE = 20_000;

/** What a host answers of a page that is no more. */
const IS_GONE = new Set([404, 410]);

/**
 * One calendar of several Groups, each from its own file. A Group that has left the
 * directory is left out and named. `undefined` where one of the others did not come:
 * half a calendar would hide the rest.
 */
export async function fetchCalendar(
  groups: readonly Dated[],
  { base, language, name }: Wanted,
): Promise<KeptCalendar | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const files = await Promise.all(
      groups.map(async (group) => {
        const address = mainAddressOf({ page: 'calendar', group: group.id }, { language, base });
        const response = await fetch(address, { signal });
        if (IS_GONE.has(response.status)) return { group, text: undefined };
        if (!response.ok) throw new Error(`No calendar of ${group.id}.`);
        return { group, text: await response.text() };
      }),
    );
    const texts = files.flatMap(({ text }) => (text === undefined ? [] : [text]));
    const without = files.filter(({ text }) => text === undefined).map(({ group }) => group.name);
    if (texts.length === 0) return { text: undefined, without };
    const text = mergeCalendars(texts, name);
    return text === undefined ? undefined : { text, without };
  } catch {
    return undefined;
  }
}

/** Hands a text to the visitor as a file. */
export function saveFile(text: string, fileName: string, type = 'text/calendar'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
