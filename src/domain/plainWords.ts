import type { z } from 'zod';
import { closestWord } from './closestWord.ts';

/** What zod knows about a refused value while it looks for words. */
type Refusal = z.core.$ZodRawIssue;

/** What a value of each type looks like in a listing, as the end of a sentence. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write words here, in quotes where they look like a number.',
  number: 'Write a number without quotes.',
  int: 'Write a whole number without quotes.',
  boolean: 'Write true or false.',
  array: 'Write a list: each entry on a line of its own that begins with "- ".',
  object: 'Write lines of "key: value", indented under this one.',
};

/**
 * Words for every refusal that a schema has none of its own for. Given to each
 * parse as its `error`, so that nobody reads "Invalid input: expected string".
 * Each message says how to mend it.
 */
export function sayPlainly(refusal: Refusal): string {
  const { input } = refusal;
  switch (refusal.code) {
    case 'invalid_type': {
      const mend = EXPECTED[refusal.expected] ?? 'Write another value.';
      return input === undefined ? `This is missing. ${mend}` : `This was read as ${quote(input)}. ${mend}`;
    }
    case 'invalid_value':
      return sayChoices(refusal.values.map(String), input);
    case 'too_small':
      return sayBound('at least', Number(refusal.minimum), refusal.origin);
    case 'too_big':
      return sayBound('at most', Number(refusal.maximum), refusal.origin);
    case 'unrecognized_keys':
      return `Nothing reads ${refusal.keys.map(quote).join(', ')} here. Take it out, or check its spelling.`;
    default:
      return `This was read as ${quote(input)}, which does not fit here. Compare it with another listing.`;
  }
}

function sayChoices(choices: readonly string[], input: unknown): string {
  const list = choices.length > 12 ? `${choices.slice(0, 12).join(', ')}, …` : choices.join(', ');
  if (input === undefined) return `This is missing. Write one of: ${list}.`;
  const meant = typeof input === 'string' ? closestWord(input, choices) : undefined;
  return meant === undefined
    ? `${quote(input)} is not one of the choices. Write one of: ${list}.`
    : `${quote(input)} is not one of the choices. Did you mean ${meant}? Write one of: ${list}.`;
}

function sayBound(side: string, bound: number, origin: string): string {
  if (origin === 'array') return `This list has ${side} ${bound} ${bound === 1 ? 'entry' : 'entries'}.`;
  if (origin === 'string') return `This has ${side} ${bound} characters.`;
  return `This is ${side} ${bound}. Write a number in that range.`;
}

/** A value as someone would recognize it, short enough to read. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
