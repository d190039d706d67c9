import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Every file of the project that is no test. */
export const files = globSync('{src,scripts}/**/*.{ts,tsx,mjs,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(test|browser|property\.test)\.tsx?$/u.test(file));

export const read = (file: string) => readFileSync(file, 'utf8');

/** What a file imports: our files as paths from the root, packages by their name. */
export function importsOf(file: string): readonly { readonly target: string; readonly onlyTypes: boolean }[] {
  const found = read(file).matchAll(
    /^\s*(?:import|export)\s(?<clause>[^'"`;]*?\sfrom\s*)?['"](?<static>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]\s*\)/gmu,
  );
  return [...found].map(({ groups }) => {
    const target = groups?.['static'] ?? groups?.['dynamic'] ?? '';
    return {
      target: target.startsWith('.') ? posix.join(posix.dirname(file), target) : target,
      onlyTypes: groups?.['clause']?.startsWith('type ') === true,
    };
  });
}

export const isIn = (folderOrFile: string, target: string) =>
  target === folderOrFile || target.startsWith(`${folderOrFile}/`);
export const isPackage = (name: string, target: string) =>
  name.endsWith(':') ? target.startsWith(name) : isIn(name, target);

/** Every file of ours that some files reach, themselves among them. What is in `known` is not looked into. */
export function reachedFrom(starts: readonly string[], known: Set<string>): ReadonlySet<string> {
  const visit = (file: string) => {
    if (known.has(file)) return;
    known.add(file);
    for (const { target, onlyTypes } of importsOf(file)) if (!onlyTypes && files.includes(target)) visit(target);
  };
  starts.forEach(visit);
  return known;
}
