import { isMap, isSeq, parseDocument, Scalar } from 'yaml';
import type { ClosureChange } from '../domain/planClosures.ts';

/**
 * The text of an affiliate's file with some of its closures changed. Everything else
 * stays as somebody wrote it, comments included. Whoever writes it reads it again first:
 * a date that the file spells in words of its own is not found here.
 */
export function editClosures(text: string, changes: readonly ClosureChange[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true, logLevel: 'silent' });
  if (!isMap(document.contents) || document.errors.length > 0) return text;
  if (!isSeq(document.get('closures', true))) document.set('closures', document.createNode([]));
  const list = document.get('closures', true);
  if (!isSeq(list)) return text;
  list.flow = false;
  for (const { date, after } of changes) {
    const at = list.items.findIndex((entry) => isMap(entry) && String(entry.get('date')) === date);
    const entry = list.items[at];
    if (after === undefined) {
      if (at !== -1) list.items.splice(at, 1);
    } else if (isMap(entry)) entry.set('reason', quoted(after));
    else list.items.push(document.createNode({ date: quoted(date), reason: quoted(after) }));
  }
  if (list.items.length === 0) document.delete('closures');
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}
