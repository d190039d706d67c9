import { askedWords, searchWords } from './searchWords.ts';

/** A piece of a text; joined, the pieces are the text again. */
export interface TextPart {
  readonly text: string;
  /** Whether it is what someone looked for. */
  readonly marked: boolean;
}

/**
 * Cuts a text so that the words someone looked for stand apart: those that begin as
 * typed, whatever their accents. Pieces are plain text, to be shown as text; nobody's
 * markup ever comes out of them.
 */
export function markedParts(text: string, words: string): readonly TextPart[] {
  const { needed, welcome } = askedWords(words);
  const asked = [...needed, ...welcome];
  const isAsked = (word: string) => searchWords(word).some((plain) => asked.some((one) => plain.startsWith(one)));
  const parts: TextPart[] = [];
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const marked = piece !== '' && isAsked(piece);
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else if (piece !== '') parts.push({ text: piece, marked });
  }
  return parts;
}
