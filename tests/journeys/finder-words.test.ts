/** Words instead of a place, or with one: what they find, what the page says of them, and what they cost. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, DESK, find, finderJourney, fragmentOf, numbered, PHONE } from './support/finderJourney.ts';

const { finder, look } = finderJourney();

const namesOn = (page: Page) => numbered(page).locator('h3 a').allInnerTexts();

/** Searches a Spanish page as a visitor does, by its own words. */
async function findInSpanish(page: Page, typed: string) {
  await page.getByRole('button', { name: 'Usar mi ubicación' }).waitFor();
  await page.getByRole('search').getByRole('textbox').fill(typed);
  await page.getByRole('search').getByRole('button', { name: 'Buscar', exact: true }).click();
}

/** Opens the folded filters with the field of words in them. */
async function openWords(page: Page) {
  await page.getByRole('button', { name: /^(?:More filters|Filters)/u }).click();
  return page.getByRole('textbox', { name: 'Words', exact: true });
}

describe('words beside a place', () => {
  test('are told from it, and narrow what is around it', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, 'church 60201');
    const sentence = await answer(page, /^\d+ groups? within 30 minutes of Evanston, Illinois, matching “church”$/u);
    const rows = await numbered(page).allInnerTexts();
    expect(rows).toHaveLength(Number.parseInt(sentence, 10));
    expect(rows.filter((row) => !/church/iu.test(row))).toEqual([]);
    expect(fragmentOf(page)).toBe('#near=60201&words=church');
    await leave();
  });

  test('may be a day of the week, in either language of the site', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, 'thursday 60201');
    await answer(page, /of Evanston, Illinois, matching “thursday”$/u);
    const thursdays = await namesOn(page);
    expect(thursdays.length).toBeGreaterThan(1);
    await page.goto(finder('#near=60201&day=thursday'));
    await answer(page, /on Thursdays$/u);
    expect(thursdays.toSorted()).toEqual((await namesOn(page)).toSorted());
    await leave();

    const spanish = await look(finder('', 'es/'), PHONE);
    await findInSpanish(spanish.page, 'jueves 60201');
    await answer(spanish.page, /de Evanston, Illinois, con el texto “jueves”$/u);
    expect((await namesOn(spanish.page)).toSorted()).toEqual(thursdays.toSorted());
    await spanish.leave();
  });

  test('may be "tonight", which becomes filters that can be taken off', async () => {
    const { page, leave } = await look(finder('#near=60201&words=tonight'), DESK);
    await answer(page, /of Evanston, Illinois on \w+days, in the evening, on this week$/u);
    expect(fragmentOf(page)).toMatch(/^#near=60201&day=\w+day&time=evening&week=this$/u);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await answer(page, /^\d+ groups within 30 minutes of Evanston, Illinois$/u);
    await leave();
  });

  test('that are so of every group leave none out, and the page says so', async () => {
    const { page, leave } = await look(finder('#near=60201'), PHONE);
    const all = await answer(page, /Evanston, Illinois$/u);
    await find(page, 'free support group for depression 60201');
    const some = await answer(page, /Evanston, Illinois, matching/u);
    expect(Number.parseInt(some, 10)).toBe(Number.parseInt(all, 10));
    await page.getByText('Every group here is for any diagnosis.').waitFor();
    await leave();
  });

  test('may be what a row shows', async () => {
    const { page, leave } = await look(finder('#near=60201&words=wheelchair'), PHONE);
    await answer(page, /^\d+ groups? within 30 minutes/u);
    const rows = await numbered(page).allInnerTexts();
    expect(rows.filter((row) => !/step-free/iu.test(row))).toEqual([]);
    await leave();
  });

  test('stay when the place is one of several that have its name', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, 'tuesday in Decatur');
    await answer(page, /^Which Decatur do you mean\?$/u);
    await page.getByRole('link', { name: 'Decatur, Georgia' }).click();
    await answer(page, /^1 group within 30 minutes of Decatur, Georgia, matching “tuesday”$/u);
    expect(fragmentOf(page)).toMatch(/words=tuesday/u);
    await leave();
  });

  test('are typed in the filters too; the list follows, and Back takes all of them away at once', async () => {
    const { page, leave } = await look(finder('#near=60201'), DESK);
    const all = await answer(page, /Evanston, Illinois$/u);
    const field = await openWords(page);
    await field.pressSequentially('lakeside church', { delay: 30 });
    await answer(page, /^2 groups .* matching “lakeside church”$/u);
    expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('lakeside church');
    await page.goBack();
    expect(await answer(page, /Evanston, Illinois$/u)).toBe(all);
    await leave();
  });
});

describe('words alone', () => {
  test('are looked for everywhere after the visitor has gone back to where no place was', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, '60201');
    await answer(page, /Evanston, Illinois$/u);
    await find(page, 'Decatur, GA');
    await answer(page, /Decatur, Georgia$/u);
    await page.goBack();
    await answer(page, /Evanston, Illinois$/u);
    await page.goBack();
    await answer(page, /^Find a group$/u);
    await find(page, 'church');
    await answer(page, /^\d+ groups? in this directory, matching “church”$/u);
    expect(fragmentOf(page)).toBe('#words=church');
    await leave();
  });

  test('find a group by its name, a slip of the finger forgiven, and say that they are no place', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, 'bronzville men');
    await answer(page, /^1 group in this directory, matching “bronzville men”$/u);
    await page.getByText('We know no place called “bronzville men”').waitFor();
    expect(await namesOn(page)).toEqual(['Bronzeville men']);
    expect(fragmentOf(page)).toBe('#words=bronzville+men');
    await page.reload();
    await answer(page, /matching “bronzville men”$/u);
    await leave();
  });

  test('find what is written in Spanish, with its accents and without', async () => {
    const { page, leave } = await look(finder('', 'es/'), PHONE);
    await findInSpanish(page, 'centro comunitario');
    await answer(page, /^1 grupo en este directorio, con el texto “centro comunitario”$/u);
    const found = await namesOn(page);
    expect(found).toEqual(['Grupo Connection de Pilsen']);
    await findInSpanish(page, 'céntro comunitário');
    await answer(page, /“céntro comunitário”$/u);
    expect(await namesOn(page)).toEqual(found);
    await leave();
  });

  test('that fit no group say so, and offer the ways that are always there', async () => {
    const { page, leave } = await look(finder(), PHONE);
    await find(page, 'orchestra rehearsal');
    await answer(page, /^No group in this directory, matching “orchestra rehearsal”$/u);
    await page.getByText('No group fits these words').waitFor();
    expect(await numbered(page).count()).toBe(0);
    await page.getByRole('heading', { name: 'Groups that meet online' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Call 988' }).waitFor();
    await leave();
  });
});

test('typing words never holds the page up', async () => {
  const { page, leave } = await look(finder('#near=60201'), DESK);
  await answer(page, /Evanston, Illinois$/u);
  const field = await openWords(page);
  await page.waitForLoadState('networkidle');
  const longest = await longestTask(page, async () => {
    await field.pressSequentially('lakeside', { delay: 40 });
    await answer(page, /matching “lakeside”$/u);
    await field.pressSequentially(' exampel', { delay: 40 });
    await answer(page, /matching “lakeside exampel”$/u);
  });
  expect(longest).toBeGreaterThan(0);
  // Work that is the same on every machine, so that the test is about the page, and not about how fast
  // a machine is today.
  const noticed = await longestTask(page, async () => {
    await page.evaluate(() => Array.from({ length: 300_000 }, (_, at) => String((at * 7919) % 300_007)).sort().length);
  });
  expect(longest).toBeLessThan(noticed);
  await leave();
});

/**
 * The longest that the page was busy with one thing, by the processor's time: what else the
 * machine does meanwhile does not count. Unit: milliseconds.
 */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await work();
  const trace = JSON.parse(String(await browser?.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] };
  const { traceEvents } = trace;
  const threads = traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf);
  const tasks = traceEvents.filter((one) => one.name === 'RunTask' && threads.includes(threadOf(one)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The processor's time. Unit: microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
