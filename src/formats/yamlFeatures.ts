import { type Document, isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import type { Problem } from './problem.ts';

/** Parts of YAML that can hide a surprise. Each is refused where it stands, once per line. */
export function findFeatures(document: Document.Parsed, lineAt: (offset: number) => number): readonly Problem[] {
  const found = new Map<number, Problem>();
  const refuse = (offset: number, message: string, code: Problem['code'] = 'yaml-feature') => {
    const line = lineAt(offset);
    if (!found.has(line) && found.size < 5) found.set(line, { code, line, message });
  };
  if (document.directives.yaml.explicit === true) refuse(0, 'Leave the line that begins with "%YAML" out.');
  visit(document, (key, node) => {
    if (isPair(node)) return undefined;
    if (!isNode(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      refuse(offset, `"*${node.source}" repeats another part of the file. Write that part out instead.`);
      return undefined;
    }
    if (node.anchor !== undefined) refuse(offset, `"&${node.anchor}" names a part of the file. Leave the name out.`);
    if (node.tag !== undefined) refuse(offset, `The tag "${node.tag}" is not read here. Leave it out.`);
    if (!isScalar(node)) return undefined;
    if (key === 'key' && node.value === '<<') {
      refuse(offset, '"<<" takes lines over from elsewhere. Write those lines out instead.');
    }
    if (key === 'key' && node.value === '__proto__') {
      refuse(offset, 'Nothing reads "__proto__". Take this line out.', 'unknown-key');
    }
    /** `.nan` and `1e400` are no numbers anyone can use; as text, the schema says so in its own words. */
    if (typeof node.value === 'number' && !Number.isFinite(node.value)) node.value = node.source ?? '';
    return undefined;
  });
  return [...found.values()];
}

/** The first key that stands twice in one part of the document: one of the two would be lost in silence. */
export function findRepeatedKey(
  document: Document.Parsed,
): { readonly key: string; readonly offset: number } | undefined {
  let repeated: { readonly key: string; readonly offset: number } | undefined;
  visit(document, {
    Map(_key, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) {
          repeated = { key: name.slice(0, 80), offset: key.range?.[0] ?? 0 };
          return visit.BREAK;
        }
        keys.add(name);
      }
      return undefined;
    },
  });
  return repeated;
}
