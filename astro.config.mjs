import 'temporal-polyfill/global';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { allowedOrigins } from './scripts/lib/allowedOrigins.ts';
import { compiledAtOnce } from './scripts/lib/compiledAtOnce.ts';
import { separateCopies } from './scripts/lib/separateCopies.ts';
import { bundledText } from './scripts/lib/bundledText.ts';
import { spanishPages } from './scripts/lib/spanishPages.ts';
import { metaDirectives } from './scripts/serve/headers.mjs';
import { readDeployment } from './src/settings.ts';

const projectFolder = fileURLToPath(new URL('.', import.meta.url));
const deployment = readDeployment(process.env, projectFolder);
const { settings, outFolder, searchServer } = deployment;
// Two builds at once must not share a data store, or they swap content without a word.
const cacheFolder = path.join(path.dirname(outFolder), '.cache', path.basename(outFolder));
const shim = path.join(projectFolder, 'src/islands/reactShim.ts');

// What a search waits for comes in few files: each costs a phone some milliseconds of its own.
const startFiles = [
  // What reads a search and begins it. The home page needs a part of it, and nothing of the finder.
  {
    name: 'query',
    test: /\/src\/(?:domain\/(?:searchQuery|distress|once|zipPrefix|capital)|islands\/searchFiles|search\/(?:begunFiles|fetchFile|placePath)|strings\/wholeNumber)\.ts$/,
    priority: 3,
  },
  {
    name: 'island',
    test: /\/node_modules\/preact\/|\/islands\/(?:reactShim|wake)\.ts$|vite\/preload-helper/,
    priority: 2,
  },
  { name: 'wordsEnglish', test: /\/src\/strings\/en\/finder\.ts$/, priority: 1 },
  { name: 'wordsSpanish', test: /\/src\/strings\/es\/finder\.ts$/, priority: 1 },
  { name: 'finder', test: /\/src\/islands\/FindGroups\.tsx$/ },
];

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: outFolder,
  cacheDir: cacheFolder,
  trailingSlash: 'always',
  // Keeps the space between two inline links, which Astro's own setting drops.
  compressHTML: true,
  integrations: [react(), spanishPages(projectFolder)],
  // Our prose has no code, and highlighting would write style attributes.
  markdown: { syntaxHighlight: false },
  i18n: {
    locales: ['en', 'es'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
  },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // The same policy as the header's, for hosts that cannot send one.
  security: { csp: { directives: metaDirectives(allowedOrigins(deployment)) } },
  vite: {
    cacheDir: path.join(cacheFolder, 'vite'),
    // The publishing form must cost the finder nothing.
    plugins: [
      bundledText(),
      separateCopies(path.join(projectFolder, 'src/islands/publish'), 'form'),
      compiledAtOnce(startFiles.map(({ name }) => name)),
    ],
    // Where no search server is named, its engine is left out of the bundle; see src/search/chooseEngine.ts.
    define: searchServer === undefined ? { NO_SEARCH_SERVER: 'true' } : {},
    // A script inside a page would need a hash in the policy; a file of our own does not.
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: startFiles } } } } } },
    resolve: {
      // React weighs five times what Preact does; see docs/decisions.
      alias: [
        { find: /^react$/, replacement: shim },
        { find: /^react-dom$/, replacement: 'preact/compat' },
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react-dom\/server(\..+)?$/, replacement: 'preact/compat/server' },
        // By itself Leaflet gives its older form, of which a bundler can leave nothing out.
        { find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' },
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      ],
    },
  },
});
