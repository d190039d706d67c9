/** A text as a key of a table of words, or `undefined` where the table has no such key. */
export const keyIn = <Key extends string>(table: Readonly<Record<Key, unknown>>, text: string): Key | undefined =>
  isKey(table, text) ? text : undefined;

const isKey = <Key extends string>(table: Readonly<Record<Key, unknown>>, text: string): text is Key =>
  Object.hasOwn(table, text);
