/** What a row says of today: a meeting that is on, soon, cancelled, moved, and in whose time. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtAt, finderJourney, numbered } from './support/finderJourney.ts';

const { failingPage, finder } = finderJourney();

const TUESDAY = 2;
const WEDNESDAY = 3;
const THURSDAY = 4;

/** The first such weekday from the day the site was built, by which the demonstration counts its dates. */
const firstFromBuild = (weekday: number): Temporal.PlainDate => {
  const built = Temporal.Instant.fromEpochMilliseconds(builtAt().getTime());
  // A build counts its days by the east coast.
  const date = built.toZonedDateTimeISO('America/New_York').toPlainDate();
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });
};

/** The list around a place, read at a moment of Chicago's, from anywhere. */
async function rowsAt(date: Temporal.PlainDate, clock: string, near: string, timezoneId = 'America/Chicago') {
  const page = await failingPage({ timezoneId });
  const moment = date.toZonedDateTime({ timeZone: 'America/Chicago', plainTime: Temporal.PlainTime.from(clock) });
  await page.clock.setFixedTime(moment.epochMilliseconds);
  await page.goto(finder(`#near=${near}&within=60`));
  await numbered(page).first().waitFor();
  return page;
}

const row = (page: Page, name: string) => numbered(page).filter({ has: page.getByRole('link', { name, exact: true }) });

test('a meeting that is on says until when; one that begins soon, in how many minutes', async () => {
  const date = firstFromBuild(TUESDAY).add({ weeks: 1 });
  const during = await rowsAt(date, '18:45', '60201');
  await row(during, 'Evanston Tuesday evening').getByText('On now, until 8:00 p.m.').waitFor();
  await during.close();

  const before = await rowsAt(date, '17:45', '60201');
  await row(before, 'Evanston Tuesday evening').getByText('Starts in 45 minutes').waitFor();
  // Two hours is what one can still plan for; more is not soon.
  const noon = await rowsAt(date, '16:00', '60201');
  expect(await row(noon, 'Evanston Tuesday evening').innerText()).not.toMatch(/Starts in/u);
  await before.close();
  await noon.close();

  const after = await rowsAt(date, '20:01', '60201');
  expect(await row(after, 'Evanston Tuesday evening').innerText()).not.toMatch(/On now|Starts in/u);
  await after.close();
});

test('a meeting that is cancelled this week is said to be, with its date, and the next one follows', async () => {
  const off = firstFromBuild(WEDNESDAY).add({ weeks: 1 });
  const page = await rowsAt(off.subtract({ days: 1 }), '09:00', '60201');
  const said = await row(page, 'Skokie Wednesday evening').innerText();
  expect(said).toContain(`No meeting on ${inWords(off)}.`);
  expect(said).toContain(inWords(off.add({ weeks: 1 })));
  await page.close();
});

test('a meeting at another place, online for once, or on another day says so', async () => {
  const first = firstFromBuild(THURSDAY);
  const expected = [
    { weeks: 0, says: ['Example Fire Station Museum', 'At another place this time.'] },
    { weeks: 1, says: ['Online this time.'] },
    { weeks: 3, says: ['5:00'] },
    { weeks: 4, says: [`Instead of ${inWords(first.add({ weeks: 4 }))}.`] },
  ];
  for (const { weeks, says } of expected) {
    const page = await rowsAt(first.add({ weeks }).subtract({ days: 1 }), '08:00', '46324');
    const said = await row(page, 'Hammond Thursday evening').innerText();
    for (const sentence of says) expect(said).toContain(sentence);
    await page.close();
  }
});

test('a room keeps its own time, wherever the visitor’s clock is', async () => {
  const date = firstFromBuild(TUESDAY).add({ weeks: 1 });
  const page = await rowsAt(date, '09:00', '60201', 'Asia/Tokyo');
  await row(page, 'Evanston Tuesday evening').getByText('Today, 6:30 to 8:00 p.m.').waitFor();
  await page.close();
});

test('a clock that cannot be right is not believed, and the page says which day it took', async () => {
  const page = await failingPage();
  await page.clock.setFixedTime('1970-01-02T00:00:00Z');
  await page.goto(finder('#near=60201'));
  await page.getByText('The date on your device and this page do not agree.').waitFor();
  await numbered(page).nth(3).waitFor();
  await page.close();
});

/** "Wednesday, December 2" */
const inWords = (date: Temporal.PlainDate): string =>
  date.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
