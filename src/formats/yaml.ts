/**
 * Our own files. The one reader of YAML: website, scripts and tests all use it,
 * because two readers would disagree about dates.
 *
 * Only the plain part of YAML 1.2 is read: no anchors, tags, merge keys or
 * several documents. What an affiliate sees is what there is.
 */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { readText } from './fileText.ts';
import type { Path, Problem } from './problem.ts';
import { sayYamlError } from './yamlErrors.ts';
import { findFeatures, findRepeatedKey } from './yamlFeatures.ts';

export interface YamlReading {
  readonly value: unknown;
  /** The line, from 1, on which the part at a path begins; for a missing part, the line of what it belongs to. */
  readonly lineOf: (path: Path) => number;
}

/** Reads one YAML file. Never throws: whatever is in the bytes, the answer is a value or what is wrong. */
export function readYaml(bytes: Uint8Array): YamlReading | { readonly problems: readonly Problem[] } {
  const read = readText(bytes);
  if ('problem' in read) return { problems: [read.problem] };
  try {
    return readDocument(read.text);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return {
      problems: [{ code: 'yaml-syntax', message: 'This is nested too deeply to read. A listing has few levels.' }],
    };
  }
}

function readDocument(text: string): YamlReading | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    /** Checked below: the package compares each key with every other, which takes seconds on a hostile file. */
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const features = findFeatures(document, lineAt);
  if (features.length > 0) return { problems: features };
  const repeated = findRepeatedKey(document);
  if (repeated !== undefined) {
    const message = `"${repeated.key}" is written twice. Keep one of the two lines.`;
    return { problems: [{ code: 'yaml-syntax', line: lineAt(repeated.offset), message }] };
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineAt(error.pos[0]);
    return {
      problems: [{ code: 'yaml-syntax', line, message: sayYamlError(error, text.split('\n')[line - 1] ?? '') }],
    };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return {
      problems: [{ code: 'missing-value', message: 'This file is empty. Write the record, or remove the file.' }],
    };
  }
  if (!isMap(document.contents)) {
    return {
      problems: [
        { code: 'yaml-syntax', line: 1, message: 'A file holds one record, written as lines of "key: value".' },
      ],
    };
  }
  return { value: document.toJS({ maxAliasCount: 0 }), lineOf: (path) => lineAt(offsetOf(document, path)) };
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const part of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(part)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return offset;
}
