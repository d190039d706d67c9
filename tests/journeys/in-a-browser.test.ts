import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CRISIS_LINE } from '../../src/domain/crisisLine.ts';
import { axeViolations } from './support/axe.ts';
import { SCREENS } from './support/browser.ts';
import { builtPages, kindOf, onePageOfEachKind, type BuiltPage } from './support/builtPages.ts';
import { openSite } from './support/openSite.ts';
import { visit } from './support/visit.ts';

const pages = onePageOfEachKind(builtPages());
const ways: readonly string[] = [CRISIS_LINE.call.href, CRISIS_LINE.text.href, CRISIS_LINE.chat.href];

const { site, browser } = openSite();

/** The 404 page is seen at an address that does not exist. */
const isMissing = (page: BuiltPage) => kindOf(page) === '404';
const seenAt = (page: BuiltPage) =>
  site().at(
    isMissing(page) ? `${site().base}${page.language === 'es' ? 'es/' : ''}there-is-no-such-page/` : page.address,
  );
const statusOf = (page: BuiltPage) => (isMissing(page) ? 404 : 200);

describe.each(pages.map((page) => [`${page.language} ${kindOf(page)}`, page] as const))('%s', (_, built) => {
  test('has nothing axe would mend, on any screen, in the light and in the dark', async () => {
    // Colours that are on their way from light to dark are nobody's to judge.
    const still = { reducedMotion: 'reduce' } as const;
    const { page, leave } = await visit(browser(), seenAt(built), { expectStatus: statusOf(built), ...still });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [screen, size] of Object.entries(SCREENS)) {
        await page.setViewportSize(size);
        expect(await axeViolations(page), `${screen}, ${colorScheme}`).toEqual([]);
        expect(await widerThanScreen(page), `parts wider than the ${screen}`).toEqual([]);
      }
    }
    await leave();
  });

  test.each([true, false])(
    'has 988 within four Tab presses and on paper, with JavaScript %s',
    async (javaScriptEnabled) => {
      const { page, leave } = await visit(browser(), seenAt(built), {
        expectStatus: statusOf(built),
        javaScriptEnabled,
      });
      const reached: (string | null)[] = [];
      for (let press = 0; press < 4; press += 1) {
        await page.keyboard.press('Tab');
        reached.push(await page.locator(':focus').getAttribute('href'));
      }
      expect(reached).toEqual(expect.arrayContaining([...ways]));

      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('body').innerText();
      expect(printed).toContain('988');
      expect(printed).toContain(CRISIS_LINE.chat.text);
      await leave();
    },
  );
});

test('a page that does not exist answers so, in the language of its address', async () => {
  for (const [path, language] of [
    ['nowhere/', 'en'],
    ['es/nowhere/', 'es'],
  ]) {
    const { page, leave } = await visit(browser(), `${site().address}${path}`, { expectStatus: 404 });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await leave();
  }
});

test('text twice as large still fits a phone', async () => {
  const wider = new Map<string, readonly string[]>();
  for (const built of pages) {
    const { page, leave } = await visit(browser(), seenAt(built), {
      expectStatus: statusOf(built),
      viewport: SCREENS.phone,
      prepare: async (fresh) => {
        const session = await fresh.context().newCDPSession(fresh);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      },
    });
    const found = await widerThanScreen(page);
    if (found.length > 0) wider.set(built.file, found);
    await leave();
  }
  expect(Object.fromEntries(wider)).toEqual({});
});

/** What makes a page scroll sideways. A part that scrolls within itself, as a wide table may, is let be. */
function widerThanScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px on ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
