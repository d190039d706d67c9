import type { Problem } from './problem.ts';

/** A listing is a page of text. Unit: bytes. */
export const MOST_BYTES = 256_000;

/**
 * The text of a file, or why it is not text we can read. A byte order mark at
 * the start is dropped, and so are the line ends of Windows and of old Macs.
 */
export function readText(bytes: Uint8Array): { readonly text: string } | { readonly problem: Problem } {
  if (bytes.length > MOST_BYTES) return { problem: tooLarge(bytes.length) };
  if (isUtf16(bytes)) {
    return {
      problem: { code: 'text-encoding', message: `This file is saved as UTF-16. ${SAVE_AS_UTF8}` },
    };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n');
  const spoilt = text.indexOf('\ufffd');
  if (spoilt !== -1) {
    const line = text.slice(0, spoilt).split('\n').length;
    return {
      problem: { code: 'text-encoding', line, message: `A letter on this line cannot be read. ${SAVE_AS_UTF8}` },
    };
  }
  return { text };
}

export function tooLarge(size: number): Problem {
  return {
    code: 'file-too-large',
    message: `This file has ${Math.ceil(size / 1000)} kB; at most ${MOST_BYTES / 1000} kB are read. Shorten it, or split it into one file per record.`,
  };
}

const SAVE_AS_UTF8 = 'Open it in the program it was made with and save it again as UTF-8.';

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  /** Without a mark: every other byte of plain English is zero. */
  const start = bytes.subarray(0, 200);
  return start.length >= 4 && start.filter((byte) => byte === 0).length >= start.length / 3;
}
