/** A text, and where its bytes were not the UTF-8 they should be. */
export interface DecodedText {
  readonly text: string;
  /** How many letters were read as Windows-1252 because they are not UTF-8. */
  readonly letters: number;
  /** Where in `text` the first of them is. */
  readonly first?: number;
}

/**
 * Bytes → text. UTF-16 is told by its mark, or by every other byte being zero.
 * Whatever is not UTF-8 is read as Windows-1252, letter by letter, so that one
 * pasted line does not spoil the rest. Never throws.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), letters: 0 };
  const firstWrong = nextWrong(bytes, 0);
  if (firstWrong === -1) return { text: new TextDecoder('utf-8').decode(bytes), letters: 0 };
  return decodeMixed(bytes, firstWrong);
}

/** Unit: bytes looked at for zeros. */
const SAMPLE = 2_000;

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  /** In English or Spanish nearly every second byte is zero; a stray NUL or two is not that. */
  const most = sample.length / 2;
  if (most < 2) return undefined;
  if (zeros.odd > most * 0.7 && zeros.even < most * 0.1) return 'utf-16le';
  if (zeros.even > most * 0.7 && zeros.odd < most * 0.1) return 'utf-16be';
  return undefined;
}

function decodeMixed(bytes: Uint8Array, firstWrong: number): DecodedText {
  const pieces: string[] = [];
  let from = 0;
  let letters = 0;
  let length = 0;
  let first: number | undefined;
  const push = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (let wrong = firstWrong; wrong !== -1; wrong = nextWrong(bytes, from)) {
    let end = wrong + 1;
    while (end < bytes.length && sequenceLength(bytes, end) === 0) end += 1;
    push(UTF8.decode(bytes.subarray(from, wrong)));
    first ??= length;
    push(WINDOWS.decode(bytes.subarray(wrong, end)));
    letters += end - wrong;
    from = end;
  }
  push(UTF8.decode(bytes.subarray(from)));
  const text = pieces.join('');
  return { text, letters, ...(first !== undefined && { first }) };
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const WINDOWS = new TextDecoder('windows-1252');

function nextWrong(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** How many bytes the UTF-8 letter at `at` has, or 0 where there is none. Source: Unicode, table 3-7. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const isLater = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return isLater(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const tight = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f);
    return !tight && isLater(1) && isLater(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const tight = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
    return !tight && isLater(1) && isLater(2) && isLater(3) ? 4 : 0;
  }
  return 0;
}
