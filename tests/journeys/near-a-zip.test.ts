/** The pages around ZIP codes: what somebody finds whose browser runs no script. */
import { expect, test } from 'vitest';
import { builtPages, kindOf } from './support/builtPages.ts';
import { linksOf } from './support/links.ts';

const pages = builtPages();
const near = pages.filter((page) => kindOf(page) === 'nearZip');
const pageAt = (file: string) => pages.find((page) => page.file === file);
const listed = (html: string): readonly string[] =>
  html.split('class="near-groups"')[1]?.split('</ol>')[0]?.split('<li>').slice(1) ?? [];

test('there is a page for every beginning of a ZIP code, in both languages', () => {
  expect(near.filter(({ language }) => language === 'en').length).toBeGreaterThan(900);
  expect(near.filter(({ language }) => language === 'es').length).toBe(near.length / 2);
});

test('every one of them is a link away from the list, and the list from every state', () => {
  for (const language of ['en', 'es'] as const) {
    const prefix = language === 'en' ? '' : 'es/';
    const index = pageAt(`${prefix}near/index.html`);
    const linked = new Set(index === undefined ? [] : linksOf(index).map(({ href }) => href));
    expect(near.filter((page) => page.language === language && !linked.has(page.address))).toEqual([]);
    const states = pages.filter(
      (page) => page.language === language && /^(?:es\/)?states\/(?:[^/]+\/)?index\.html$/u.test(page.file),
    );
    const strays = states.filter((page) => !linksOf(page).some(({ href }) => href.split('#')[0] === index?.address));
    expect(strays.map(({ file }) => file)).toEqual([]);
  }
});

test('each lists the nearest groups, the nearest first, and at most 25', () => {
  expect(listed(pageAt('near/602/index.html')?.html ?? '')[0]).toContain('Evanston');
  const wrong = near.filter(({ html }) => listed(html).length === 0 || listed(html).length > 25);
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('where nothing is near, it says so first and offers what is online', () => {
  const hawaii = pageAt('near/967/index.html');
  expect(hawaii?.html).toContain('None of these is within');
  expect(hawaii === undefined ? [] : linksOf(hawaii).map(({ href }) => href)).toEqual(
    expect.arrayContaining([expect.stringMatching(/\/online\/$/u)]),
  );
});
