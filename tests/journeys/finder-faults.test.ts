import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { SCREENS } from './support/browser.ts';
import {
  answer,
  builtAt,
  DESK,
  exceptionsOf,
  find,
  finderJourney,
  fragmentOf,
  numbered,
  PHONE,
  rowsOf,
} from './support/finderJourney.ts';

const { failingPage, finder, look } = finderJourney();

const CHICAGO = 'America/Chicago';

/** The first Tuesday after the site was built: two minutes before it begins, and its morning, in Chicago. */
const tuesday = () => nightBefore((built) => built.toPlainDate().add({ days: 7 - ((built.dayOfWeek + 5) % 7) }));

/** The Sunday on which Chicago next changes its clocks, an hour forward or back. */
const sundayOfChange = () =>
  nightBefore((built) => built.getTimeZoneTransition('next')?.toPlainDate() ?? built.toPlainDate());

function nightBefore(dayAfter: (built: Temporal.ZonedDateTime) => Temporal.PlainDate) {
  const built = Temporal.Instant.fromEpochMilliseconds(builtAt().getTime()).toZonedDateTimeISO(CHICAGO);
  const midnight = dayAfter(built).toZonedDateTime({ timeZone: CHICAGO }).epochMilliseconds;
  return { evening: new Date(midnight - 2 * 60_000), morning: new Date(midnight + 8 * 3_600_000) };
}

/** "Today", "Tomorrow" and the like, as the rows begin to say when they meet next. */
const saidDays = (page: Page) =>
  numbered(page).evaluateAll((rows) =>
    rows.flatMap((row) =>
      [...row.querySelectorAll('p')].flatMap(({ textContent }) => /^(?:Today|Tomorrow)/u.exec(textContent) ?? []),
    ),
  );

/** All that the finder says, however it is spelt. The map writes its own words. */
const wordsOf = (page: Page) =>
  page.locator('.finder__body').evaluate((body) =>
    [...body.children]
      .flatMap((part) => (part.matches('.finder__found') ? [...part.children] : [part]))
      .filter((part) => !part.matches('.finder__map'))
      .map((part) => part.textContent.toLowerCase())
      .join('\n'),
  );

/** Rewrites every text as a browser's translation does: within two `font`, itself or a text of the browser's own. */
const translate = (page: Page, how: 'replaces' | 'wraps') =>
  page.evaluate((wraps) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style, font, svg') !== null) continue;
      const outer = document.createElement('FONT');
      const inner = document.createElement('FONT');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(wraps ? text : text.data.toUpperCase());
    }
  }, how === 'wraps');

describe('a connection', () => {
  test('that is gone in the middle of a search and comes back is used again', async () => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    await page.goto(finder());
    await page.getByRole('button', { name: 'Use my location' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await find(page, '60201');
    await answer(page, /^We could not look up this place\.$/u);
    await page.context().setOffline(false);
    const again = page.getByRole('button', { name: 'Try again', exact: true });
    await again.click();
    await answer(page, /Evanston, Illinois$/u);

    // What has come already needs no connection.
    await page.context().setOffline(true);
    await page.getByLabel('How far').selectOption('60');
    await answer(page, /60 minutes of Evanston, Illinois$/u);
    await page.context().setOffline(false);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('the clock of the device', () => {
  test('is looked at again on a page that a browser has kept as it was', async () => {
    const page = await failingPage({ timezoneId: CHICAGO });
    const { evening, morning } = tuesday();
    await page.clock.setFixedTime(evening);
    await page.goto(finder('#near=60201&day=tuesday'));
    await answer(page, /on Tuesdays$/u);
    expect(await saidDays(page)).toContain('Tomorrow');
    await page.clock.setFixedTime(morning);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(() => saidDays(page)).toContain('Today');
    expect(await saidDays(page)).not.toContain('Tomorrow');
    await page.close();
  });

  test('that is put forward or back leaves every meeting at its own hour', async () => {
    const page = await failingPage({ timezoneId: CHICAGO });
    const { evening, morning } = sundayOfChange();
    const hours = () => page.getByText(/^(?:Today|Tomorrow), /u).allInnerTexts();
    await page.clock.setFixedTime(evening);
    await page.goto(finder('#near=60085&day=sunday'));
    await answer(page, /on Sundays$/u);
    const before = await hours();
    expect(before.length).toBeGreaterThan(0);
    await page.clock.setFixedTime(morning);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(hours).toEqual(before.map((said) => said.replace('Tomorrow', 'Today')));
    await page.close();
  });

  test('that passes midnight turns tomorrow into today', async () => {
    const page = await failingPage({ timezoneId: CHICAGO });
    const { evening } = tuesday();
    await page.clock.install({ time: evening });
    await page.goto(finder('#near=60201&day=tuesday'));
    await answer(page, /on Tuesdays$/u);
    expect(await saidDays(page)).toContain('Tomorrow');
    await page.clock.runFor(4 * 60_000);
    await expect.poll(() => saidDays(page)).toContain('Today');
    expect(await saidDays(page)).not.toContain('Tomorrow');
    await page.close();
  });

  test.each([
    ['behind', -10],
    ['ahead', 10],
  ] as const)('that is ten years %s finds the same groups on the same days, and is doubted', async (_, years) => {
    const page = await failingPage();
    await page.clock.setFixedTime(builtAt());
    await page.goto(finder('#near=60201'));
    await answer(page, /Evanston, Illinois$/u);
    const rows = await numbered(page).allInnerTexts();
    expect(await page.getByText('The date on your device and this page do not agree.').count()).toBe(0);

    const wrong = builtAt();
    wrong.setUTCFullYear(wrong.getUTCFullYear() + years);
    await page.clock.setFixedTime(wrong);
    await page.reload();
    await answer(page, /Evanston, Illinois$/u);
    await page.getByText('The date on your device and this page do not agree.').waitFor();
    expect(await numbered(page).allInnerTexts()).toEqual(rows);
    await page.close();
  });
});

describe('a browser', () => {
  test.each(['replaces', 'wraps'] as const)(
    'that translates the page, and %s its texts, leaves an answer that changes with the search',
    async (how) => {
      const page = await failingPage(DESK);
      const thrown = exceptionsOf(page);
      const asWritten = new Map<string, string>();
      for (const fragment of ['#near=30030', '#near=60201&day=tuesday', '#near=60201']) {
        await page.goto(finder(fragment));
        await answer(page, /(?:on Tuesdays|Illinois|Georgia)$/u);
        await page.waitForLoadState('networkidle');
        asWritten.set(fragment, await wordsOf(page));
      }
      const sayTheSame = async (fragment: string) => {
        await expect.poll(() => fragmentOf(page)).toBe(fragment);
        await page.waitForLoadState('networkidle');
        await expect.poll(() => wordsOf(page)).toBe(asWritten.get(fragment));
      };
      const tuesdays = page.getByRole('checkbox', { name: /^Tuesday/u });
      await translate(page, how);
      await tuesdays.check();
      await sayTheSame('#near=60201&day=tuesday');
      await translate(page, how);
      await tuesdays.uncheck();
      await sayTheSame('#near=60201');
      await translate(page, how);
      await page.getByLabel(/^ZIP code, city or words$/iu).fill('30030');
      await page.keyboard.press('Enter');
      await sayTheSame('#near=30030');
      expect(thrown).toEqual([]);
      await page.close();
    },
  );

  test.each(['throws', 'is not there'])('whose store %s finds the same', async (how) => {
    const page = await failingPage();
    const thrown = exceptionsOf(page);
    await page.addInitScript((throws) => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, store, {
          get() {
            if (throws) throw new DOMException('The operation is insecure.', 'SecurityError');
            return undefined;
          },
        });
      }
    }, how === 'throws');
    await page.goto(finder('#near=60201'));
    const sentence = await answer(page, /Evanston, Illinois$/u);
    expect(await rowsOf(page)).toHaveLength(Number.parseInt(sentence, 10));
    await page.getByLabel('How far').selectOption('60');
    await answer(page, /60 minutes of Evanston, Illinois$/u);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

test('speaks Spanish on the Spanish page, dates included', async () => {
  const { page, leave } = await look(finder('#near=60201', 'es/'), PHONE);
  await answer(page, /^\d+ grupos a menos de 30 minutos de Evanston, Illinois$/u);
  // The name of a group is in the language of its listing.
  const said = await numbered(page)
    .first()
    .evaluate((row) => [...row.querySelectorAll('p, .door')].map(({ textContent }) => textContent).join(' '));
  expect(said).toMatch(/minutos en auto/u);
  expect(said).not.toMatch(/\b(drive|Next|Tue|Today|Tomorrow)\b/u);
  await leave();
});

test('a browser that does not know Temporal finds the same', async () => {
  const page = await failingPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.goto(finder('#near=60201'));
  await answer(page, /Evanston, Illinois/u);
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('axe has nothing to mend in an answer, on any screen, in the light and in the dark', async () => {
  const { page, leave } = await look(finder('#near=60201'), DESK);
  await answer(page, /Evanston, Illinois/u);
  await page.locator('.map-door').first().waitFor();
  await page.locator('.map-door').first().press('Enter');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [screen, size] of Object.entries(SCREENS)) {
      await page.setViewportSize(size);
      expect(await axeViolations(page), `${screen}, ${colorScheme}`).toEqual([]);
    }
  }
  await leave();
});
