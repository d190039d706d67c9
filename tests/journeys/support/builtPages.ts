import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseOf } from '../../../scripts/serve/builtHeaders.mjs';
import { tagsOf, type Tag } from './tags.ts';

/** A page as it lies in the built folder. */
export interface BuiltPage {
  /** From the root of the folder, with forward slashes: `es/groups/index.html`. */
  readonly file: string;
  /** Its address from the root of the host, base included: `/sub/es/groups/`. */
  readonly address: string;
  readonly language: 'en' | 'es';
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** The built site that the journeys walk through: the folder JOURNEY_SITE names, or `dist`. */
export const journeySite = resolve(process.env['JOURNEY_SITE'] ?? process.env['DIRECTORY_OUT'] ?? 'dist');

/** Throws: where nothing is built, because no page at all would pass every check. */
export function builtPages(folder: string = journeySite): readonly BuiltPage[] {
  const base = baseOf(folder);
  const files = globSync('**/*.html', { cwd: folder }).sort();
  if (!files.includes('index.html')) throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return {
      file,
      address: `${base}${file.replace(/(^|\/)index\.html$/u, '$1')}`,
      language: file === 'es.html' || file.startsWith('es/') ? 'es' : 'en',
      html,
      // Most checks read the same tags; a getter would hide how often they are read.
      tags: tagsOf(html),
    };
  });
}

/** Which kind of page a file is, as the address patterns have it. */
export function kindOf({ file }: Pick<BuiltPage, 'file'>): string {
  const path = file.replace(/^es\//u, '').replace(/index\.html$/u, '');
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? path;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^groups\/[^/]+\/[^/]+\/flyer\/$/u, 'flyer'],
  [/^groups\/[^/]+\/[^/]+\/$/u, 'group'],
  [/^states\/[^/]+\/(\d+\/)?$/u, 'state'],
  [/^states\/[^/]+\/[^/]+\/(\d+\/)?$/u, 'city'],
  [/^days\/[^/]+\/([^/]+\/)?(\d+\/)?$/u, 'day'],
  [/^near\/\d{3}\/$/u, 'nearZip'],
  [/^online\/\d+\/$/u, 'onlineState'],
  [/^affiliates\/[^/]+\/(\d+\/)?$/u, 'affiliate'],
  [/^affiliates\/[^/]+\/embed\/$/u, 'embedding'],
  [/^embed\/[^/]+\/$/u, 'embed'],
  [/^404(\.html|\/)$/u, '404'],
  [/^$/u, 'home'],
];

/** One page of each kind in each language. Among many, the longest: it has the most to go wrong. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const chosen = new Map<string, BuiltPage>();
  for (const page of pages) {
    if (isRedirect(page)) continue;
    const key = `${page.language} ${kindOf(page)}`;
    const known = chosen.get(key);
    if (known === undefined || page.html.length > known.html.length) chosen.set(key, page);
  }
  return [...chosen.values()];
}

/** A page that only sends old addresses on; it has no body of its own. */
export const isRedirect = ({ tags }: Pick<BuiltPage, 'tags'>): boolean =>
  tags.some(({ name, attributes }) => name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh');
