/** Something put right on the way, because it can only mean one thing. */
export interface JsonRepair {
  readonly at: number;
  readonly says: string;
}

export interface JsonFault {
  readonly at: number;
  readonly says: string;
}

export type Replace = (from: number, to: number, by: string, says: string) => void;

const BLANKS = /[\s\u00a0]*/uy;

export function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** Past the closing mark of a text. A line break or a tab inside is spelled out, because it can mean nothing else. */
export function stringEnd(text: string, start: number, replace: Replace): number | { readonly fault: JsonFault } {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) {
      replace(at, at + 1, `\\u${code.toString(16).padStart(4, '0')}`, 'a line break or tab inside quotation marks');
    } else if (code === 0x5c) {
      const escaped = text.charAt(at + 1);
      if (escaped === "'") {
        replace(at, at + 1, '', 'a backslash before an apostrophe');
      } else if (!ESCAPED.includes(escaped) && !/^u[\da-f]{4}/iu.test(text.slice(at + 1, at + 6))) {
        return { fault: { at, says: 'a backslash that JSON gives no meaning to' } };
      }
      at += 1;
    }
  }
  return { fault: { at: start, says: 'the text that begins here has no closing quotation mark' } };
}

/** The letters that may follow a backslash, besides `u` and its four digits. */
const ESCAPED = '"\\/bfnrt';

const WORD = /[-+.\w]+/uy;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/iu;

/** Past a number or a word such as `true`, or `undefined` where it is neither. */
export function wordEnd(text: string, at: number, replace: Replace): number | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const end = at + word.length;
  if (word === 'true' || word === 'false' || word === 'null') return end;
  if (/^[-+]?(?:NaN|Infinity)$|^undefined$/u.test(word) || (NUMBER.test(word) && !Number.isFinite(Number(word)))) {
    replace(at, end, 'null', `${clip(word)} is no number and was read as nothing`);
    return end;
  }
  if (NUMBER.test(word)) return end;
  if (/^-?0\d+(?:\.\d+)?$/u.test(word)) {
    replace(at, end, `"${word}"`, `${clip(word)} begins with zero and was read as text`);
    return end;
  }
  return undefined;
}

/** Enough of it to recognize. */
export const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trim()}…` : text.trim());
