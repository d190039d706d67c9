/** Words of YAML 1.1 or 1.2 that are no text when they stand alone. Some programs still read the older one. */
const NOT_TEXT = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/iu;

/** Begins with a letter, or with a house number and a word, and has no sign that means something in YAML. */
const SAFE = /^(\p{L}|\d+ \p{L})[^\n:#\t]*$/u;
const SAFE_LINK = /^https:\/\/[^\s#]+$/u;
const SAFE_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const SAFE_IN_LIST = /^[a-z][a-z\d/-]*$/u;

/** Signs that only a text in double quotes can hold. */
const NEEDS_ESCAPE = /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffd]|\p{Surrogate}/u;

/**
 * A value as YAML, in quotes only where it needs them: ZIP codes, times and
 * whatever a program could take for something else than text.
 *
 * `indent` is that of the line it is on; `in a list` where it stands between brackets.
 */
export function yamlText(value: unknown, indent: string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (indent === 'in a list') return SAFE_IN_LIST.test(value) && !NOT_TEXT.test(value) ? value : quoted(value);
  if (isPlainText(value)) return value;
  if (value.includes('\n') && isBlockText(value)) {
    const lines = value.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`));
    return `|-\n${lines.join('\n')}`;
  }
  return quoted(value);
}

const isPlainText = (text: string): boolean =>
  text === text.trim() &&
  !NOT_TEXT.test(text) &&
  !NEEDS_ESCAPE.test(text) &&
  (SAFE.test(text) || SAFE_LINK.test(text) || SAFE_DATE.test(text));

const isBlockText = (text: string): boolean => text === text.trim() && !NEEDS_ESCAPE.test(text);

function quoted(text: string): string {
  if (NEEDS_ESCAPE.test(text) || text.includes('\n')) return escaped(text);
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** JSON is YAML, but for a few signs that YAML, or our reader, does not take as they are. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffd]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
