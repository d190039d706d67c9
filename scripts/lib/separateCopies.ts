/** What a plugin of the bundler is given to find a module. */
interface Bundler {
  resolve(
    source: string,
    importer: string,
    options: { readonly skipSelf: true },
  ): Promise<{ readonly id: string; readonly external: boolean | 'absolute' | 'relative' } | null>;
}

/**
 * Gives one island copies of its own of the modules that it shares with others.
 *
 * The bundler parts what two islands share into files of their own, and the more
 * islands there are, the more files each of them waits for: a form that few open would
 * cost every search two kilobytes. With copies the finder is bundled as if the island
 * were not there. Who opens both fetches the shared modules twice; see docs/decisions/0020.
 *
 * `folder`: the absolute path of the island's own modules. `mark`: what the names of copies end in.
 */
export function separateCopies(folder: string, mark: string) {
  const isOwn = (id: string) => id.startsWith(`${folder}/`);
  const isCopy = (id: string) => id.endsWith(`?${mark}`);
  return {
    name: 'separate-copies',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    async resolveId(this: Bundler, source: string, importer: string | undefined) {
      // Packages stay shared: what they keep in mind must be one.
      if (importer === undefined || !source.startsWith('.') || !(isOwn(importer) || isCopy(importer))) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found === null || isOwn(found.id) || isCopy(found.id) || !/\.tsx?$/u.test(found.id)) return found;
      return { ...found, id: `${found.id}?${mark}` };
    },
  };
}
