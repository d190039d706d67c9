/** A start tag as it stands in a built page. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between a script or style and its end tag; empty for every other tag. */
  readonly text: string;
  /** How many characters stand before it. */
  readonly at: number;
}

const START_TAG = /<!--[^]*?-->|<(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const ATTRIBUTE = /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/gu;
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Every start tag of a page, in order. It reads what our own build writes, which is
 * well-formed; it is no reader for the HTML of strangers.
 */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let past = 0;
  for (const { index, 0: whole, groups } of html.matchAll(START_TAG)) {
    const name = groups?.['name']?.toLowerCase();
    if (name === undefined || index < past) continue;
    const begin = index + whole.length;
    const end = RAW_TEXT.has(name) ? html.indexOf(`</${name}`, begin) : begin;
    past = end;
    tags.push({
      name,
      attributes: attributesOf(groups?.['attributes'] ?? ''),
      text: html.slice(begin, end),
      at: index,
    });
  }
  return tags;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of text.matchAll(ATTRIBUTE)) {
    const value = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'] ?? '';
    attributes.set((groups?.['name'] ?? '').toLowerCase(), decode(value));
  }
  return attributes;
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decode = (text: string): string =>
  text.replace(/&(?:#(?<decimal>\d+)|#x(?<hex>[\da-f]+)|(?<named>\w+));/giu, (whole, ...rest: unknown[]) => {
    const { decimal, hex, named } = rest.at(-1) as Record<'decimal' | 'hex' | 'named', string | undefined>;
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED.get(named ?? '') ?? whole;
  });
