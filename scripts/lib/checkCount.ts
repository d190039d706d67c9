import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../src/catalog/contentFolder.ts';

/**
 * The proof that no listing disappeared in silence. Shape: one sentence for each
 * sum that does not come out; none when all is well.
 */
export function checkCount(
  { count, directory }: Pick<Content, 'count' | 'directory'>,
  siteFolder: string,
): readonly string[] {
  const sum = count.published + count.unlisted + count.quarantined + count.duplicates;
  const problems: string[] = [];
  if (count.read !== sum) problems.push(`${count.read} listings were read, but ${sum} are accounted for.`);
  const expected = new Set(directory.groups.map(({ id }) => id));
  const former = new Set(directory.groups.flatMap(({ formerly }) => formerly));
  const built = new Set(groupPages(path.join(siteFolder, 'groups')));
  const missing = [...expected].filter((id) => !built.has(id));
  const strays = [...built].filter((id) => !expected.has(id) && !former.has(id));
  if (missing.length > 0)
    problems.push(`${missing.length} groups have no page, such as ${missing.slice(0, 3).join(', ')}.`);
  if (strays.length > 0)
    problems.push(`${strays.length} pages belong to no group, such as ${strays.slice(0, 3).join(', ')}.`);
  return problems;
}

function groupPages(folder: string): readonly string[] {
  return foldersIn(folder).flatMap((affiliate) =>
    foldersIn(path.join(folder, affiliate))
      .filter((group) => existsSync(path.join(folder, affiliate, group, 'index.html')))
      .map((group) => `${affiliate}/${group}`),
  );
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
