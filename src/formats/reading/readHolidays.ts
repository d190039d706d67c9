import type { Listing } from '../feeds/listing.ts';
import type { Finding } from './placeSite.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';
import { readLine, readParagraph } from './readText.ts';

const HOLIDAYS = /\b(?:holidays?|feriados?|festivos?)\b/u;

/** What a visitor has to know of a Group that does not meet on holidays, where the notes do not say it. */
const NOTE = 'Closed on holidays.';

export interface HolidaysReading {
  /** A sentence for the page. */
  readonly note?: string;
  /** The Feed has a code for it: told once for all of its records. */
  readonly isCoded: boolean;
  readonly findings: readonly Finding[];
}

/** A Feed's code or field that a Group does not meet on holidays. Which days those are, only the Affiliate can say. */
export function readHolidays(listing: Listing): HolidaysReading {
  const field = [...listing.days, listing.rhythm].find((text) =>
    HOLIDAYS.test(plainLetters(readLine(text)?.text ?? '')),
  );
  const coded = listing.traits.includes('closed-on-holidays');
  if (!coded && field === undefined) return { isCoded: false, findings: [] };
  const message = `It repeats ${quoteWords(field ?? '')}, without dates. Its page says so, and goes on showing those days. Add the dates to the listing as exceptions.`;
  const notes = [listing.notes, listing.groupNotes, listing.site?.notes].map((text) => readParagraph(text, 8000)?.text);
  const isToldAlready = notes.some((text) => HOLIDAYS.test(plainLetters(text ?? '')));
  return {
    ...(isToldAlready ? {} : { note: NOTE }),
    isCoded: field === undefined,
    findings: field === undefined ? [] : [{ code: 'holidays-unclear', severity: 'warning', message }],
  };
}
