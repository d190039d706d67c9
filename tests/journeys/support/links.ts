import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf } from '../../../scripts/serve/builtHeaders.mjs';
import type { BuiltPage } from './builtPages.ts';

interface Link {
  readonly tag: string;
  readonly href: string;
}

/** Every link of a page's body, in order. */
export function linksOf({ tags }: BuiltPage): readonly Link[] {
  return tags
    .filter(({ name, attributes }) => ['a', 'area'].includes(name) && attributes.has('href'))
    .map(({ name, attributes }) => ({ tag: name, href: attributes.get('href') ?? '' }));
}

/** Every other address a page names on our own host: files it loads, and where its forms lead. */
const OTHER_REFERENCES = ['src', 'action', 'poster', 'component-url', 'renderer-url'] as const;

/**
 * Links within the site that lead nowhere: no such page or file, a page without its last
 * slash (a needless detour), or a part of a page that has no such part. Each as a sentence.
 */
export function strayLinks(pages: readonly BuiltPage[], folder: string): readonly string[] {
  const base = baseOf(folder);
  const ids = new Map(pages.map((page) => [page.address, idsOf(page)]));
  const wrong: string[] = [];
  for (const page of pages) {
    const references = page.tags.flatMap(({ name, attributes }) => [
      ...(['a', 'area', 'link'].includes(name) && isOurs(attributes) ? [attributes.get('href') ?? ''] : []),
      ...OTHER_REFERENCES.flatMap((key) => attributes.get(key) ?? []),
    ]);
    for (const reference of new Set(references)) {
      const problem = problemOf(reference, page);
      if (problem !== undefined) wrong.push(`${page.file}: ${reference} ${problem}`);
    }
  }
  return wrong;

  function problemOf(reference: string, page: BuiltPage): string | undefined {
    const url = new URL(reference, `https://site.invalid${page.address}`);
    if (url.host !== 'site.invalid') return undefined;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return `leaves the base ${base}`;
    const there = ids.get(path);
    if (there === undefined) {
      const file = join(folder, path.slice(base.length));
      return existsSync(file) && statSync(file).isFile() ? undefined : 'leads nowhere';
    }
    const part = decodeURIComponent(url.hash.slice(1));
    // A fragment with "=" is a search, which the finder reads.
    return part === '' || part.includes('=') || there.has(part) ? undefined : `names no part of ${path}`;
  }
}

const idsOf = ({ tags }: BuiltPage): ReadonlySet<string> =>
  new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));

/** Canonical and alternate addresses name the published host, and are checked elsewhere. */
const isOurs = (attributes: ReadonlyMap<string, string>): boolean =>
  !['canonical', 'alternate'].includes(attributes.get('rel') ?? '') && attributes.has('href');
