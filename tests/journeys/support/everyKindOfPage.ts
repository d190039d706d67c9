import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CRISIS_LINE } from '../../../src/domain/crisisLine.ts';
import { axeViolations } from './axe.ts';
import { SCREENS } from './browser.ts';
import { builtPages, kindOf, onePageOfEachKind, type BuiltPage } from './builtPages.ts';
import { headerTrouble, rowsOfHeader } from './headerTrouble.ts';
import { openSite } from './openSite.ts';
import { visit } from './visit.ts';

const ways: readonly string[] = [CRISIS_LINE.call.href, CRISIS_LINE.text.href, CRISIS_LINE.chat.href];

/** The journeys through one page of each kind. They have a file for each language, so that two browsers share them. */
export function everyKindOfPage(language: BuiltPage['language']): void {
  const pages = onePageOfEachKind(builtPages()).filter((page) => page.language === language);
  const { site, browser } = openSite();

  /** The 404 page is seen at an address that does not exist. */
  const isMissing = (page: BuiltPage) => kindOf(page) === '404';
  const home = () => `${site().base}${language === 'es' ? 'es/' : ''}`;
  const seenAt = (page: BuiltPage) => site().at(isMissing(page) ? `${home()}there-is-no-such-page/` : page.address);
  const statusOf = (page: BuiltPage) => (isMissing(page) ? 404 : 200);

  describe.each(pages.map((page) => [kindOf(page), page] as const))(`${language} %s`, (_, built) => {
    test('has 988 within four Tab presses and on paper, without JavaScript', async () => {
      const { page, leave } = await visit(browser(), seenAt(built), {
        expectStatus: statusOf(built),
        javaScriptEnabled: false,
      });
      await leadsTo988(page);
      await leave();
    });

    // One visit for all: to open a page takes as long as most of what is looked at there.
    test('has 988 so near with it, nothing axe would mend in light and dark, and room for large text', async () => {
      // Colours that are on their way from light to dark are nobody's to judge.
      const still = { reducedMotion: 'reduce' } as const;
      const { page, leave } = await visit(browser(), seenAt(built), { expectStatus: statusOf(built), ...still });
      await leadsTo988(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [screen, size] of Object.entries(SCREENS)) {
          await page.setViewportSize(size);
          expect(await axeViolations(page), `${screen}, ${colorScheme}`).toEqual([]);
          expect(await widerThanScreen(page), `parts wider than the ${screen}`).toEqual([]);
        }
      }
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.setViewportSize(SCREENS.phone);
      expect(await rootFontSize(page), 'text twice as large').toBe(32);
      expect(await widerThanScreen(page), 'parts wider than the phone, with text twice as large').toEqual([]);
      for (const screen of ['phone', 'zoomed'] as const) {
        await page.setViewportSize(SCREENS[screen]);
        expect(await headerTrouble(page), `header of the ${screen}, with text twice as large`).toEqual([]);
      }
      await leave();
    });
  });

  test.each([768, 800, 1024])('the header is one row at %i px', async (width) => {
    const { page, leave } = await visit(browser(), site().at(home()), { viewport: { width, height: 800 } });
    expect(await rowsOfHeader(page)).toBe(1);
    await leave();
  });

  test('a page that does not exist answers so, in the language of its address', async () => {
    const { page, leave } = await visit(browser(), site().at(`${home()}nowhere/`), { expectStatus: 404 });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await leave();
  });
}

/** Leaves the page as it is seen on a screen. */
async function leadsTo988(page: Page): Promise<void> {
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
  await page.emulateMedia({ media: 'screen' });
}

const rootFontSize = (page: Page): Promise<number> =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

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
