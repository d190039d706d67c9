/** E-mail addresses and telephone numbers in somebody's sentences. */

export const EMAIL_IN_TEXT = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.[a-z]{2,24}/giu;

/** Not a run of digits in a longer one, and not the number of an online meeting. */
export const PHONE_IN_TEXT =
  /(?<![\d-])(?<!\bid[:# ]{0,3})(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?![\d])(?: ?(?:x|ext\.?) ?\d{1,5})?/giu;

/** What stands before the number of a telephone conference. */
const DIAL_IN = /\bdial\b|(?:dial|call)(?:ing)?[- ]?in|one[- ]tap|conference|by (?:tele)?phone|por tel[eé]fono/iu;

/** Numbers that belong to no person. */
const TOLL_FREE = /^1?8(?:00|33|44|55|66|77|88)/u;

/** The ten digits of a number, however it is written; an extension does not count. */
export const digitsOf = (phone: string): string =>
  phone
    .replace(/(?:x|ext).*$/iu, '')
    .replace(/\D/gu, '')
    .replace(/^1(?=\d{10}$)/u, '');

export const isTollFree = (phone: string): boolean => TOLL_FREE.test(digitsOf(phone));

/** Whether a number that begins here is one that a telephone conference is joined by. */
export const isDialIn = (text: string, at: number): boolean => DIAL_IN.test(text.slice(Math.max(0, at - 40), at));
