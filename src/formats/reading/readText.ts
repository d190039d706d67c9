import { decodeHTMLStrict } from 'entities';

/** Nothing in a listing is longer; what comes after is never looked at. Unit: UTF-16 code units. */
const MOST_READ = 20_000;

/** A text encoded again by every system it went through is decoded this often. */
const MOST_ROUNDS = 4;

export interface ReadText {
  readonly text: string;
  /** Whether the end was cut off. */
  readonly shortened: boolean;
}

/** A name or a phrase: one line of plain text, or `undefined` when nothing is left. */
export function readLine(words: string | undefined, most = 200): ReadText | undefined {
  return shortenText(plain(words).replace(/\s+/gu, ' ').trim(), most, isCut(words));
}

/** A few sentences of plain text, line ends kept, or `undefined` when nothing is left. */
export function readParagraph(words: string | undefined, most = 2000): ReadText | undefined {
  const lines = plain(words)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const text = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== '')).join('\n');
  return shortenText(text.trim(), most, isCut(words));
}

/**
 * Text without markup or anything that cannot be seen. Tags are taken out between
 * rounds of decoding, because one feed in three has encoded its own tags.
 */
function plain(words: string | undefined): string {
  let text = (words ?? '').slice(0, MOST_READ);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const decoded = decodeHTMLStrict(withoutTags(text).replace(/&(nbsp|amp|quot)(?![a-z0-9;=])/giu, '&$1;'));
    if (decoded === text) break;
    text = decoded;
  }
  return visible(withoutTags(text));
}

/** Every expression here reads each sign a fixed number of times, however hostile the text. */
function withoutTags(text: string): string {
  return text
    .replace(/<!--[^]*?(?:-->|$)/gu, '')
    .replace(/<(script|style)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/giu, '')
    .replace(/<(?:br|\/p|p|\/div|\/li|\/tr|\/h[1-6])(?:\s[^<>]*)?\/?>/giu, '\n')
    .replace(/<li(?:\s[^<>]*)?>/giu, '\n• ')
    .replace(/<\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]*)?\/?>|<![a-z[][^<>]*>/giu, '');
}

/** Letters that Windows keeps where the others keep controls: curly quotes and dashes. */
const WINDOWS_LETTERS = /[\u0080-\u009f]/gu;

/** What the `Line` and `Paragraph` schemas refuse: controls, overrides, half characters, stacks of accents. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u00ad\ufff9-\ufffb]|\p{Surrogate}/gu;

function visible(text: string): string {
  return text
    .replace(WINDOWS_LETTERS, (letter) => decodeHTMLStrict(`&#${letter.charCodeAt(0)};`))
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
}

function isCut(words: string | undefined): boolean {
  return (words ?? '').length > MOST_READ;
}

/** Plain text cut at a blank where it is too long, or `undefined` when it is empty. */
export function shortenText(text: string, most: number, isCut = false): ReadText | undefined {
  if (text === '') return undefined;
  const shortened = text.length > most || isCut;
  if (!shortened) return { text, shortened };
  const cut = text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '');
  const blank = cut.lastIndexOf(' ');
  return { text: `${cut.slice(0, blank > most / 2 ? blank : undefined).trimEnd()}…`, shortened };
}
