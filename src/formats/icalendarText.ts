/** RFC 5545, 3.1: a line holds at most this many octets of UTF-8, its end not counted. */
const MOST_OCTETS = 75;

/**
 * A property whose value is text: `SUMMARY:Decatur\, Tuesday`. Unfolded.
 *
 * Whatever the text holds, it stays one value of one property: line ends of every
 * kind become `\n`, other control characters are dropped.
 */
export function textLine(name: string, text: string): string {
  const value = text
    .toWellFormed()
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu, '\\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, '');
  return `${name}:${value}`;
}

/**
 * A property whose value is an address. The parser of URLs leaves no line end in it.
 *
 * Throws: `TypeError` when the address is not absolute.
 */
export const addressLine = (name: string, address: string): string => `${name}:${new URL(address).href}`;

/** Lines as a file: each folded where it is too long, never inside a character, and ended by CRLF. */
export const calendarFile = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How many bytes one character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
