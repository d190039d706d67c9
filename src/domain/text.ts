import { z } from 'zod';

/** Characters that change how other text reads, or that no keyboard makes: controls, bidi overrides, unpaired surrogates. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u;

/** More than three combining marks on one letter is a prank, not a language. */
const STACKED_MARKS = /\p{M}{4,}/u;

/**
 * Plain text that a visitor will read. It is never rendered as HTML or Markdown,
 * so `<` and `*` are only characters.
 *
 * Unit: `most` counts UTF-16 code units, as a spreadsheet does.
 */
export function plainText(most: number) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? 'This is missing.'
          : `Expected words, but read ${JSON.stringify(input)}. Put the words in quotes.`,
    })
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, 'This is empty. Write something, or leave the line out.')
        .max(most, `This is longer than ${most} characters. Please shorten it.`)
        .refine((text) => !INVISIBLE.test(text), {
          error:
            'This has characters that cannot be seen, such as a control character or a direction override. Type the words again instead of pasting them.',
        })
        .refine((text) => !STACKED_MARKS.test(text), {
          error: 'This has many accents stacked on one letter. Use at most three.',
        }),
    );
}

/** A name or a phrase on one line. */
export const Line = plainText(200).refine((text) => !/[\r\n]/u.test(text), {
  error: 'This must be on one line.',
});

/** A few sentences. Line ends are kept. */
export const Paragraph = plainText(2000);
