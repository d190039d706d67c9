import type { Page } from 'playwright-core';

/**
 * What is wrong with how the header of a page is laid out, each as a sentence: the name over
 * more than three lines, or two of its parts over one another. A page without one has no trouble.
 */
export function headerTrouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const header = document.querySelector('.page-header');
    const name = header?.querySelector('.page-header__name');
    if (header === null || name === null || name === undefined) return [];
    const words = document.createRange();
    const text = [...name.childNodes].findLast(({ nodeType }) => nodeType === Node.TEXT_NODE);
    words.selectNodeContents(text ?? name);
    const lines = new Set([...words.getClientRects()].map(({ top }) => top)).size;
    const parts = [...header.querySelectorAll('a')].map((part) => ({
      text: part.innerText.trim(),
      box: part.getBoundingClientRect(),
    }));
    const over = parts.flatMap((one, at) =>
      parts
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            one.box.left < box.right - 1 &&
            box.top < one.box.bottom - 1 &&
            one.box.top < box.bottom - 1,
        )
        .map(({ text }) => `“${text}” lies over “${one.text}”`),
    );
    return [...(lines > 3 ? [`the name is broken into ${lines} lines`] : []), ...over];
  });
}

/** How many rows the links of the header stand in. */
export const rowsOfHeader = (page: Page): Promise<number> =>
  page.locator('.page-header a').evaluateAll((links) => {
    const middles = links.map((link) => link.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2);
    return new Set(middles.map(Math.round)).size;
  });
