import type { GroupDocument } from '../domain/groupDocument.ts';
import { groupWords } from '../domain/groupWords.ts';
import { wordsToFind } from '../domain/relevance.ts';

/** Every word that the core finds a Group by, once each, so that a server can look for just these. */
export function documentWords(document: GroupDocument): readonly string[] {
  const words = new Set<string>();
  groupWords(document, (text) => wordsToFind(text).forEach((word) => words.add(word)));
  return [...words];
}
