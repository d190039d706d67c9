/**
 * The folder a site is built into. It is built beside its place and moved there
 * when it is whole, so that a build that fails, is stopped or runs beside another
 * never leaves half a site.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../../src/catalog/isRunning.ts';

/**
 * Why this folder may not be replaced by a site, or `undefined` when it may. A slip
 * in `DIRECTORY_OUT` must not cost anyone a folder of other files.
 */
export function refuseOutFolder(outFolder: string, keep: readonly string[]): string | undefined {
  const kept = keep.find((folder) => contains(outFolder, folder));
  if (kept !== undefined) return `DIRECTORY_OUT is ${outFolder}, which holds ${kept}. Choose a folder of its own.`;
  if (!existsSync(outFolder)) return undefined;
  const names = readdirSync(outFolder);
  if (names.length === 0 || names.includes('index.html') || names.includes('404.html')) return undefined;
  return `DIRECTORY_OUT is ${outFolder}, which holds other files than a site. Choose an empty folder.`;
}

const contains = (folder: string, inner: string): boolean => {
  const way = path.relative(folder, inner);
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
};

/** A new folder beside the site's place, on the same disk. What an earlier build left when it was killed is removed. */
export function makeScaffold(outFolder: string): string {
  const parent = path.dirname(outFolder);
  const start = `.${path.basename(outFolder)}.building-`;
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (name.startsWith(start) && !isRunning(Number(name.slice(start.length)))) removeScaffold(path.join(parent, name));
  }
  const scaffold = path.join(parent, `${start}${process.pid}`);
  removeScaffold(scaffold);
  mkdirSync(scaffold);
  return scaffold;
}

/** Also removes the cache that `astro.config.mjs` keeps for the folder. */
export function removeScaffold(scaffold: string): void {
  rmSync(scaffold, { recursive: true, force: true });
  rmSync(path.join(path.dirname(scaffold), '.cache', path.basename(scaffold)), { recursive: true, force: true });
}

/**
 * A folder inside the project for Astro to build into. Outside the project Astro keeps
 * its half-made pages in one folder for every build, and two at once take each other's.
 */
export function makeWorkshop(projectFolder: string): string {
  return makeScaffold(path.join(projectFolder, '.cache', 'site'));
}

/** Brings what was built in the workshop to the scaffold, which may be on another disk. */
export function bringFromWorkshop(workshop: string, scaffold: string): void {
  rmSync(scaffold, { recursive: true, force: true });
  try {
    renameSync(workshop, scaffold);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EXDEV')) throw thrown;
    cpSync(workshop, scaffold, { recursive: true });
  }
  removeScaffold(workshop);
}

/** Puts the finished site in its place. */
export function moveIntoPlace(scaffold: string, outFolder: string): void {
  const old = `${scaffold}-old`;
  try {
    if (existsSync(outFolder)) renameSync(outFolder, old);
    renameSync(scaffold, outFolder);
  } catch (thrown) {
    /** A mounted folder cannot be renamed; its files can be replaced. */
    if (existsSync(old) && !existsSync(outFolder)) renameSync(old, outFolder);
    if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'EBUSY' || thrown.code === 'EXDEV')))
      throw thrown;
    for (const name of readdirSync(outFolder)) rmSync(path.join(outFolder, name), { recursive: true, force: true });
    cpSync(scaffold, outFolder, { recursive: true });
  }
  rmSync(old, { recursive: true, force: true });
  removeScaffold(scaffold);
}
