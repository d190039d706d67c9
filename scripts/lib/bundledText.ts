import { build, type Plugin } from 'vite';

const ENDING = '?bundled';

/**
 * Lets a page answer with a script that stands alone: `import text from './x.ts?bundled'` is
 * the text of that module with everything it imports in it, made small.
 *
 * A script for other websites has one address for good and may share no file with our own
 * pages, which Astro's own bundle cannot promise.
 */
export function bundledText(): Plugin {
  return {
    name: 'bundled-text',
    async load(id) {
      if (!id.endsWith(ENDING)) return undefined;
      return `export default ${JSON.stringify(await bundle(id.slice(0, -ENDING.length)))};`;
    },
  };
}

async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: file, formats: ['es'] },
      // Widely available since 2022: what it needs most is a shadow, classes and modules.
      target: 'es2022',
      minify: true,
    },
  });
  const chunks = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const [script] = chunks;
  if (script?.type !== 'chunk' || chunks.length > 1) throw new Error(`${file} did not become one file.`);
  return script.code;
}
