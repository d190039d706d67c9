import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The text of a file that an installed package ships but does not export.
 *
 * It is looked for from the folder the command runs in: Astro bundles this file
 * into the output folder, which may lie anywhere.
 *
 * Throws: when the package is not installed.
 */
export function packageFile(name: string, file: string): string {
  const from = path.join(process.cwd(), 'package.json');
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    const candidate = path.join(folder, name, file);
    if (existsSync(candidate)) return readFileSync(candidate, 'utf8');
  }
  throw new Error(`There is no ${file} in the package ${name}. Run npm install.`);
}
