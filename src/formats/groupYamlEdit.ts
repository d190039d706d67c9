import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { Group } from '../domain/group.ts';
import { isPlain, saysTheSame } from '../domain/groupChanges.ts';
import { groupYaml, isUsual, keyOrder } from './groupYaml.ts';
import { yamlText } from './yamlText.ts';
import { readRecord } from './yamlRecord.ts';

/**
 * The text of a listing with some of its fields changed. Everything else stays as
 * somebody wrote it, comments included; only where that does not give the same
 * Group is the file written anew.
 */
export function editGroupYaml(text: string, before: Group, after: Group): string {
  const edited = edit(text, before, after);
  const read = readRecord(new TextEncoder().encode(edited), Group);
  return 'record' in read && saysTheSame(read.record, after) ? edited : groupYaml(after);
}

function edit(text: string, before: Group, after: Group): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true, logLevel: 'silent' });
  if (!isMap(document.contents) || document.errors.length > 0) return groupYaml(after);
  editMap(document.contents, { document, path: [], before, after });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

interface Edit {
  readonly document: Document;
  readonly path: readonly string[];
  readonly before: object;
  readonly after: object;
}

function editMap(map: YAMLMap, { document, path, before, after }: Edit): void {
  for (const key of keyOrder(path)) {
    const old: unknown = Reflect.get(before, key);
    const now: unknown = Reflect.get(after, key);
    if (saysTheSame(old, now)) continue;
    const here = [...path, key];
    const part = map.get(key, true);
    if (isMap(part) && isPlain(old) && isPlain(now)) {
      editMap(part, { document, path: here, before: old, after: now });
      if (part.items.length === 0) map.delete(key);
    } else if (isSeq(part) && Array.isArray(old) && Array.isArray(now) && areAlikeLists(part.items, old, now)) {
      for (const [index, entry] of part.items.entries()) {
        if (!isMap(entry)) continue;
        editMap(entry, { document, path: [...here, '0'], before: entryAt(old, index), after: entryAt(now, index) });
      }
    } else if (now === undefined || isUsual(here, now)) map.delete(key);
    else put(map, key, { document, path, value: written(here, now) });
  }
}

/** Lists whose entries can be changed one by one, so that what is written beside them stays. */
const areAlikeLists = (entries: readonly unknown[], old: readonly unknown[], now: readonly unknown[]): boolean =>
  old.length === now.length && entries.length === now.length && entries.every(isMap) && now.every(isPlain);

const entryAt = (list: readonly unknown[], index: number): object => {
  const entry = list[index];
  return isPlain(entry) ? entry : {};
};

/** A value without what is as usual. */
function written(path: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => written([...path, '0'], entry));
  if (!isPlain(value)) return value;
  const lines = keyOrder(path)
    .map((key) => [key, value[key]] as const)
    .filter(([key, part]) => part !== undefined && !isUsual([...path, key], part))
    .map(([key, part]) => [key, written([...path, key], part)]);
  return Object.fromEntries(lines);
}

/** Replaces a line, or puts a new one where the order of keys has it. */
function put(
  map: YAMLMap,
  key: string,
  { document, path, value }: { readonly document: Document; readonly path: readonly string[]; readonly value: unknown },
): void {
  const node = document.createNode(value);
  visit(node, { Scalar: (_key, scalar) => void (scalar.type = styleOf(scalar.value)) });
  if (isCollection(node) && Array.isArray(value) && !value.some(isPlain)) node.flow = true;
  if (map.has(key)) {
    const old = map.get(key, true);
    if (isScalar(old) && isScalar(node)) {
      old.value = node.value;
      if (old.type === 'PLAIN' || old.type === undefined) old.type = node.type ?? Scalar.PLAIN;
    } else map.set(key, node);
    return;
  }
  const order = keyOrder(path);
  const later = (pair: Pair) => order.indexOf(String(isScalar(pair.key) ? pair.key.value : '')) > order.indexOf(key);
  const at = map.items.findIndex(later);
  map.items.splice(at === -1 ? map.items.length : at, 0, document.createPair(key, node));
}

/** The same quotes as in a listing written anew. */
function styleOf(value: unknown): Scalar.Type {
  const [first] = yamlText(value, '');
  if (typeof value !== 'string' || first === undefined) return Scalar.PLAIN;
  if (first === '|') return Scalar.BLOCK_LITERAL;
  return first === "'" ? Scalar.QUOTE_SINGLE : first === '"' ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}
