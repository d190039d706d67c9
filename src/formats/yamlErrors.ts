import type { YAMLParseError } from 'yaml';

/** What the YAML package's own codes mean for someone who writes listings. */
const MEANINGS: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BAD_INDENT: 'This line is not indented like the lines it belongs with. Line them up, with spaces.',
  BAD_DQ_ESCAPE: 'A backslash inside double quotes means something special. Use single quotes, or write \\\\.',
  BAD_SCALAR_START: 'This value begins with a sign that YAML keeps for itself. Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'This value has a colon in it, or is indented too far. Put the value in quotes.',
  BLOCK_IN_FLOW: 'A bracket is not closed, or lines are mixed with brackets. Write one "key: value" on each line.',
  MULTILINE_IMPLICIT_KEY: 'A line has no "key:", or a quotation mark is not closed.',
  MULTIPLE_DOCS: 'A file holds one record. Put what follows "---" into a file of its own.',
  NON_STRING_KEY: 'What stands before a colon is one plain word.',
  KEY_OVER_1024_CHARS: 'What stands before a colon is one plain word.',
  MISSING_CHAR: 'Something is not finished here: a colon, a quotation mark or a bracket is missing.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to read. A record has few levels.',
  TAB_AS_INDENT: 'This line is indented with a tab. Use spaces instead.',
  UNEXPECTED_TOKEN: 'Something stands here that does not belong. Look for a stray sign, or put the value in quotes.',
};

/** Says what is wrong on a line that is not YAML, and how to mend it. */
export function sayYamlError(error: Pick<YAMLParseError, 'code'>, line: string): string {
  if (/^ *\t/u.test(line)) return MEANINGS.TAB_AS_INDENT ?? '';
  return MEANINGS[error.code] ?? 'This line cannot be read. Compare it with another listing.';
}
