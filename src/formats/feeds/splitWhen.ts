/** A clock time, or the first of two: "7pm", "7:00 p.m.", "19:30", the "7" of "7–8:30 pm", "noon". */
const CLOCK =
  /\b(?:noon|midnight|mediod[ií]a|medianoche)\b|(?<![\d:])\d{1,2}(?:\s+y\s+(?:media|cuarto)\b|(?:\s+en\s+punto)?\s+(?:de|por)\s+la\s+(?:ma[nñ]ana|tarde|noche|madrugada)\b|(?<=\d{2})\s*(?:horas|h)\b|[:.h]\d{2}(?!\d)|\s*[ap]\.?\s?m\b|\s*(?:[-–—]|to|until|a|hasta)\s*\d{1,2}(?:[:.]\d{2}|\s*[ap]\.?\s?m\b))/iu;

/** Longer than this is a story, not a time. Unit: UTF-16 code units. */
const MOST_LETTERS = 200;

/**
 * "1st & 3rd Tuesday, 7–8:30 pm" → the days and the time. Words between them go;
 * without a clock time, all of it are days.
 */
export function splitWhen(text: string): { readonly days: string; readonly starts?: string } {
  if (text.length > MOST_LETTERS) return { days: text };
  const at = text.search(CLOCK);
  if (at === -1) return { days: text };
  const days = text.slice(0, at).replace(/(?:[\s,;:@(–—-]|\b(?:at|from|a las?|al|de|desde)\b)+$/iu, '');
  const starts = text.slice(at).replace(/\)$/u, '').trim();
  return { days, starts };
}
