/**
 * What a reader makes of somebody's words. `read` is certain. Otherwise there is a
 * question, with the likeliest reading where there is one. A wrong guess is worse
 * than a question, because nobody sees it. `undefined` means that nothing was said.
 */
export type Reading<T> = { readonly read: T } | Unsure<T>;

export interface Unsure<T> {
  /** The likeliest reading. */
  readonly unsure?: T;
  /** Sentences that show the words, our reading, and what to do. */
  readonly question: string;
}

/** Words as a message shows them: quoted and short. */
export function quoteWords(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return `"${flat.length > 80 ? `${flat.slice(0, 79).trimEnd()}…` : flat}"`;
}
