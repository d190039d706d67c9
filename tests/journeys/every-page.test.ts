import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { CRISIS_LINE } from '../../src/domain/crisisLine.ts';
import { readDeployment } from '../../src/settings.ts';
import { builtPages, isRedirect, journeySite, kindOf, type BuiltPage } from './support/builtPages.ts';
import { linksOf, strayLinks } from './support/links.ts';

const everyFile = builtPages();
/** An old address that sends on has nothing to read. */
const pages = everyFile.filter((page) => !isRedirect(page));
const { settings } = readDeployment(process.env, process.cwd());

/**
 * Pages that may have a script: the finder, the list that is kept on the device, which nobody
 * else can write, and the publishing form. Everything else is complete without, so it has none.
 */
const MAY_HAVE_SCRIPT = new Set(
  ['groups', 'kept', 'publish'].flatMap((page) => [`${page}/index.html`, `es/${page}/index.html`]),
);

/** Home has one small script, to start a search without the host seeing it: docs/decisions/0002. Unit: bytes, compressed. */
const STARTS_A_SEARCH = new Set(['index.html', 'es/index.html']);
const START_BUDGET = 1_500;

/** Unit: bytes, compressed. */
const READING_BUDGET = 14_000;

/** Each page that breaks a rule, with what breaks it. One look then shows them all. */
const strays = (rule: (page: BuiltPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => rule(page).map((stray) => `${page.file}: ${stray}`));

const count = (page: BuiltPage, name: string) => page.tags.filter((tag) => tag.name === name).length;

describe('the way to 988', () => {
  const WAYS = [CRISIS_LINE.call.href, CRISIS_LINE.text.href, CRISIS_LINE.chat.href];

  test('is the first links of every page, after the one that skips to the words', () => {
    const wrong = strays((page) => {
      const links = linksOf(page).filter(({ href }) => !href.startsWith('#'));
      const first = links.slice(0, WAYS.length).map(({ href }) => href);
      return first.join() === WAYS.join() ? [] : [`begins with ${first.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('stands before anything a page has to wait for', () => {
    const wrong = strays(({ tags, html }) => {
      const body = tags.find(({ name }) => name === 'body')?.at ?? 0;
      const chat = html.indexOf(`href="${CRISIS_LINE.chat.href}"`);
      const before = tags.filter(({ name, at }) => at > body && at < chat && WAITED_FOR.has(name));
      return before.map(({ name }) => `has <${name}> before it`);
    });
    expect(wrong).toEqual([]);
  });

  test('can be read as a number and an address where it cannot be clicked', () => {
    const wrong = strays(({ html }) => {
      const text = html.replace(/<(script|style)[^]*?<\/\1>/gu, ' ').replace(/<[^>]*>/gu, ' ');
      return [CRISIS_LINE.call.text, CRISIS_LINE.chat.text].filter((words) => !text.includes(words));
    });
    expect(wrong).toEqual([]);
  });

  const WAITED_FOR = new Set(['script', 'iframe', 'img', 'video', 'link', 'style']);
});

describe('a page', () => {
  test('has no style attribute, no handler and no script written into it, and allows none by a hash', () => {
    const wrong = strays(({ tags }) =>
      tags.flatMap(({ name, attributes }) => [
        ...[...attributes.keys()]
          .filter((key) => key === 'style' || /^on[a-z]/u.test(key))
          .map((key) => `<${name} ${key}>`),
        ...(name === 'style' || name === 'astro-island' ? [`<${name}>`] : []),
        ...(name === 'script' && !attributes.has('src') && !isForMachines(attributes.get('type'))
          ? ['inline script']
          : []),
        ...[...attributes.values()].filter((value) => /^\s*javascript:/iu.test(value)),
        ...(name === 'meta' ? (attributes.get('content')?.match(/'sha\d{3}-[^']*'/gu) ?? []) : []),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  test('has no script at all, but for the finder, the list one keeps, and where a search starts', () => {
    const wrong = strays(({ file, tags }) =>
      MAY_HAVE_SCRIPT.has(file) || STARTS_A_SEARCH.has(file)
        ? []
        : tags
            .filter(({ name, attributes }) => {
              const runs = name === 'script' && !isForMachines(attributes.get('type'));
              return runs || attributes.get('rel') === 'modulepreload';
            })
            .map(({ name, attributes }) => `<${name}> ${attributes.get('src') ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });

  test('needs one small script at most where a search starts', () => {
    for (const { file, tags } of pages.filter((page) => STARTS_A_SEARCH.has(page.file))) {
      const scripts = tags.flatMap(({ name, attributes }) =>
        name === 'script' && !isForMachines(attributes.get('type')) ? [attributes.get('src') ?? ''] : [],
      );
      expect(scripts.length, file).toBeLessThanOrEqual(1);
      const bytes = scripts.map((src) => packed(src.replace(/^.*?(?=_astro\/)/u, '')));
      for (const size of bytes) expect(size, file).toBeLessThanOrEqual(START_BUDGET);
    }
  });

  test('says its language, has one heading and a title of its own', () => {
    const titles = Map.groupBy(pages, (page) => titleOf(page));
    const wrong = strays((page) => [
      ...(page.tags.find(({ name }) => name === 'html')?.attributes.get('lang') === page.language ? [] : ['lang']),
      ...(count(page, 'h1') === 1 ? [] : [`${count(page, 'h1')} h1`]),
      ...(titleOf(page) === '' ? ['no title'] : []),
      ...(kindOf(page) !== '404' && (titles.get(titleOf(page))?.length ?? 0) > 1 ? [`title "${titleOf(page)}"`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('keeps search engines away exactly where it is a demonstration', () => {
    const robots = ({ tags }: BuiltPage) =>
      tags
        .find(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'robots')
        ?.attributes.get('content');
    const wrong = strays((page) =>
      settings.demonstration && robots(page)?.includes('noindex') !== true ? ['indexed'] : [],
    );
    expect(wrong).toEqual([]);
    const home = pages.find(({ file }) => file === 'index.html');
    expect(home === undefined ? undefined : robots(home) !== undefined).toBe(settings.demonstration);
  });

  test('names its other language, and is named by it', () => {
    const versions = new Map(pages.map((page) => [pathIn(page.address), hreflangOf(page)]));
    const wrong = strays((page) => {
      if (kindOf(page) === '404') return [];
      const ours = hreflangOf(page);
      const self = ours.get(page.language);
      return [
        ...(self === pathIn(page.address) ? [] : [`calls itself ${self}`]),
        ...['en', 'es', 'x-default'].flatMap((language) => {
          const other = versions.get(ours.get(language) ?? '');
          if (other === undefined) return [`names no ${language} page that exists`];
          return other.get(page.language) === self ? [] : [`is not named by its ${language} page`];
        }),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('is sound HTML', async () => {
    const checker = new HtmlValidate(new FileSystemConfigLoader());
    const wrong: string[] = [];
    // Eighteen hundred pages around ZIP codes are made alike: one in twenty stands for them.
    const checked = everyFile.filter((page, index) => kindOf(page) !== 'nearZip' || index % 20 === 0);
    for (const { file, html } of checked) {
      const { results } = await checker.validateString(html, join(process.cwd(), 'dist', file));
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
        wrong.push(`${file}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(wrong.slice(0, 40)).toEqual([]);
  });
});

test('every link leads to a page or a part of one that exists', () => {
  expect(strayLinks(everyFile, journeySite)).toEqual([]);
});

test('every link to another host is safe and tells it nothing', () => {
  const wrong = strays((page) =>
    linksOf(page)
      .filter(
        ({ href }) => /^[a-z]+:/iu.test(href) && !/^(https:|mailto:|tel:|sms:)/u.test(href) && !isOurCalendar(href),
      )
      .map(({ href }) => href),
  );
  expect(wrong).toEqual([]);
});

test('a page one reads is small: 14 kB of HTML and CSS for 99 of 100', () => {
  const sizes = pages
    .filter((page) => ['group', 'state', 'city', 'day', 'affiliate', 'nearZip'].includes(kindOf(page)))
    .map((page) => ({
      file: page.file,
      bytes: compressed(page.html) + sheetsOf(page).reduce((sum, css) => sum + packed(css), 0),
    }))
    .sort((a, b) => a.bytes - b.bytes);
  const almostAll = sizes[Math.ceil(sizes.length * 0.99) - 1];
  expect(almostAll?.bytes, JSON.stringify(almostAll)).toBeLessThanOrEqual(READING_BUDGET);
});

/** A calendar of ours that a program keeps up with: `webcal:` asks the same address. */
const isOurCalendar = (href: string): boolean =>
  href.startsWith(`webcal://${new URL(settings.site).host}${settings.base}feeds/`) && href.endsWith('.ics');

const packedSheets = new Map<string, number>();
function packed(sheet: string): number {
  const known = packedSheets.get(sheet) ?? compressed(readFileSync(join(journeySite, sheet), 'utf8'));
  packedSheets.set(sheet, known);
  return known;
}

/**
 * A host packs a tenth tighter, once; here it would take as long as all other tests of this file,
 * most of it to ask for 16 MB at every page. Unit: bytes.
 */
const compressed = (text: string): number => brotliCompressSync(text, { params: QUICKLY }).length;
const QUICKLY = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 };

const sheetsOf = ({ tags }: BuiltPage): readonly string[] =>
  tags
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => (attributes.get('href') ?? '').replace(/^.*?(?=_astro\/)/u, ''));

/** What no browser runs: JSON for machines to read. */
const isForMachines = (type: string | undefined): boolean =>
  type === 'application/ld+json' || type === 'application/json';

const titleOf = ({ tags }: BuiltPage): string => tags.find(({ name }) => name === 'title')?.text.trim() ?? '';

/** Addresses are compared by path: the host of the published site is a setting. */
const pathIn = (address: string): string => new URL(address, settings.site).pathname;

function hreflangOf({ tags }: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    tags
      .filter(
        ({ name, attributes }) =>
          name === 'link' && attributes.get('rel') === 'alternate' && attributes.has('hreflang'),
      )
      .map(({ attributes }) => [attributes.get('hreflang') ?? '', pathIn(attributes.get('href') ?? '')]),
  );
}

test('the built folder holds its headers, its map and its feed', () => {
  const files = new Set(globSync('*', { cwd: journeySite }));
  for (const file of ['_headers', 'robots.txt', '404.html', 'feeds']) expect([...files]).toContain(file);
});
