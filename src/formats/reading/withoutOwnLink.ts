/**
 * Notes without the link that the page shows as the way to join, where it stands alone
 * or behind a full sentence. "Register at https://…" stays whole: there the words need it.
 */
export function withoutOwnLink(notes: string | undefined, link: string | undefined): string | undefined {
  if (notes === undefined || link === undefined) return notes;
  const lines = notes.split('\n').flatMap((line) => {
    if (!line.endsWith(link)) return [line];
    const before = line.slice(0, -link.length).trimEnd();
    if (before === '') return [];
    return [/[.!?;)]$/u.test(before) ? before : line];
  });
  const rest = lines.join('\n').trim();
  return rest === '' ? undefined : rest;
}
