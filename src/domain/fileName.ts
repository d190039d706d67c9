/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/u;

const MOST_CHARACTERS = 80;

/**
 * Why a file or folder of this name (without its ending) is not read, or
 * `undefined` when it is. The name becomes an address, so it is small letters,
 * digits and hyphens, the same on every computer.
 */
export function refuseFileName(name: string): string | undefined {
  if (name.length > MOST_CHARACTERS) {
    return `The name has ${name.length} characters. Use at most ${MOST_CHARACTERS}: it becomes the address of a page.`;
  }
  if (RESERVED.test(name)) return `"${name}" is a name that Windows keeps for itself. Choose another.`;
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name)) return undefined;
  const better = twinKey(name).replace(/-{2,}/gu, '-').replace(/^-|-$/gu, '');
  const example = better === '' || RESERVED.test(better) ? 'tuesday-evening' : better;
  return `The name of a file or folder is small letters, digits and hyphens, because it becomes an address. Rename it, for instance to "${example}".`;
}

/** Two names with the same key would share an address on some computers. */
export function twinKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9/]+/gu, '-');
}
