import { mainAddressOf } from '../domain/mainAddress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { mergeCalendars } from './mergeCalendars.ts';

interface Wanted {
  readonly base: string;
  readonly language: SiteLanguage;
  /** What the calendar is called. */
  readonly name: string;
}

/** A visitor waits this long for all of them. Unit: milliseconds. */
const PATIENCE = 20_000;

/** One calendar of several Groups, each from its own file. `undefined` where one of them did not come: half a calendar would hide the rest. */
export async function fetchCalendar(
  ids: readonly string[],
  { base, language, name }: Wanted,
): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const texts = await Promise.all(
      ids.map(async (group) => {
        const response = await fetch(mainAddressOf({ page: 'calendar', group }, { language, base }), { signal });
        if (!response.ok) throw new Error(`No calendar of ${group}.`);
        return response.text();
      }),
    );
    return mergeCalendars(texts, name);
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
