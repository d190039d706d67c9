import { clip, skipBlanks, stringEnd, wordEnd, type JsonFault, type JsonRepair } from './jsonTokens.ts';

/** A text that `JSON.parse` takes, and what was done to it; or where it stops making sense. */
export type JsonScan =
  { readonly text: string; readonly repairs: readonly JsonRepair[] } | { readonly fault: JsonFault };

/** A feed is three or four deep. Unit: brackets inside brackets. */
const MOST_LEVELS = 64;

/**
 * Walks through JSON text once, without recursion, so that neither depth nor
 * length can stop it: finds the first fault, and mends what has only one
 * meaning (a comma too many, NaN, a number with a leading zero, a line break
 * inside quotation marks, brackets or words after the end, one record a line).
 */
export function scanJson(text: string): JsonScan {
  const repairs: JsonRepair[] = [];
  const pieces: string[] = [];
  const open: Level[] = [];
  let copied = 0;
  let records = 0;
  const state: { expects: Expectation } = { expects: 'value' };
  let at = skipBlanks(text, 0);

  const replace = (from: number, to: number, by: string, says: string) => {
    pieces.push(text.slice(copied, from), by);
    copied = to;
    repairs.push({ at: from, says });
  };
  const valueEnded = () => {
    state.expects = open.length === 0 ? 'end' : 'comma';
  };

  for (; at < text.length; at = skipBlanks(text, at)) {
    const sign = text.charAt(at);
    const level = open.at(-1);
    if (state.expects === 'end') {
      if (sign === '{' && text.charAt(skipBlanks(text, 0)) === '{') {
        pieces.push(text.slice(copied, at), ',');
        copied = at;
        records += 1;
        state.expects = 'value';
        continue;
      }
      const rest = text.slice(at);
      if (/[[{]/u.test(rest)) return { fault: { at, says: 'the list has ended, and something else follows' } };
      replace(at, text.length, '', `the list has ended, and this was left out: ${clip(rest)}`);
      at = text.length;
      break;
    }
    if (level !== undefined && (sign === '}' || sign === ']')) {
      if (sign !== level.closes) return { fault: { at, says: `${level.closes} was expected here, not ${sign}` } };
      if (state.expects === 'colon' || (state.expects === 'value' && level.closes === '}')) {
        return { fault: { at, says: 'a value is missing before this bracket' } };
      }
      if (level.comma !== undefined && state.expects !== 'comma')
        replace(level.comma, level.comma + 1, ' ', 'a comma too many');
      open.pop();
      at += 1;
      valueEnded();
    } else if (state.expects === 'comma' && level !== undefined) {
      if (sign !== ',') return { fault: { at, says: `a comma or ${level.closes} was expected here` } };
      level.comma = at;
      state.expects = level.closes === '}' ? 'key' : 'value';
      at += 1;
    } else if (state.expects === 'colon') {
      if (sign !== ':') return { fault: { at, says: 'a colon was expected here' } };
      state.expects = 'value';
      at += 1;
    } else if (sign === '"') {
      const end = stringEnd(text, at, replace);
      if (typeof end !== 'number') return end;
      if (state.expects === 'key' && level !== undefined) {
        const key = text.slice(at, end);
        if (level.keys.has(key)) repairs.push({ at, says: `the second ${clip(key)} in one record counts` });
        level.keys.add(key);
        state.expects = 'colon';
      } else valueEnded();
      at = end;
    } else if (state.expects === 'key') {
      return { fault: { at, says: 'a name in quotation marks was expected here' } };
    } else if (sign === '{' || sign === '[') {
      if (open.length === MOST_LEVELS) {
        return { fault: { at, says: `brackets are nested more than ${MOST_LEVELS} deep, which no feed is` } };
      }
      open.push({ closes: sign === '{' ? '}' : ']', keys: new Set(), comma: undefined });
      state.expects = sign === '{' ? 'key' : 'value';
      at += 1;
    } else {
      const end = wordEnd(text, at, replace);
      if (end === undefined) return { fault: { at, says: 'a value was expected here' } };
      at = end;
      valueEnded();
    }
  }

  if (state.expects !== 'end') {
    if (open.length === 0) return { fault: { at: text.length, says: 'there is no value in it' } };
    const count = open.length === 1 ? 'one bracket is' : `${open.length} brackets are`;
    return { fault: { at: text.length, says: `the file stops in the middle, while ${count} still open` } };
  }
  pieces.push(text.slice(copied));
  const whole = pieces.join('');
  if (records === 0) return { text: whole, repairs };
  repairs.push({ at: 0, says: `${records + 1} records follow one another without a list around them` });
  return { text: `[${whole}]`, repairs };
}

type Expectation = 'value' | 'key' | 'colon' | 'comma' | 'end';

interface Level {
  readonly closes: '}' | ']';
  /** The names seen, so that a second one does not pass in silence. */
  readonly keys: Set<string>;
  /** Where the last comma is. */
  comma: number | undefined;
}
