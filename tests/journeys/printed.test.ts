import { expect, test } from 'vitest';
import { builtPages, isRedirect, kindOf } from './support/builtPages.ts';
import { openSite } from './support/openSite.ts';

const { site, browser } = openSite();

test('every group, and every flyer, prints on one sheet of letter paper', { timeout: 240_000 }, async () => {
  const printed = builtPages().filter((page) => ['group', 'flyer'].includes(kindOf(page)) && !isRedirect(page));
  expect(printed.length).toBeGreaterThan(0);
  const context = await browser().newContext({ javaScriptEnabled: false });
  const paper = await context.newPage();
  const longer: string[] = [];
  for (const { file, address } of printed) {
    await paper.goto(site().at(address));
    const sheets = countSheets(await paper.pdf({ format: 'Letter', preferCSSPageSize: true }));
    if (sheets !== 1) longer.push(`${file}: ${sheets} sheets`);
  }
  await context.close();
  expect(longer).toEqual([]);
});

/** A PDF names each of its pages once, and their tree by another word. */
const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
