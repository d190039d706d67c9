/** What the bundler hands over of each file it is about to write. */
type Bundle = Record<
  string,
  { readonly type: 'asset' } | { readonly type: 'chunk'; readonly name: string; code: string }
>;

/** Counts only where it comes before any code. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Tells a browser that nearly all functions of these chunks are called at once, so that it
 * does not read each twice: past it first, and then again when it is called. A browser that
 * does not know of it reads a remark.
 *
 * Source: https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export function compiledAtOnce(names: readonly string[]) {
  return {
    name: 'compiled-at-once',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    generateBundle: {
      // After Vite has put the list of later files before everything else.
      order: 'post' as const,
      handler(_: unknown, bundle: Bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name)) file.code = `${HINT}${file.code}`;
        }
      },
    },
  };
}
