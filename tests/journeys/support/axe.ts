import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong with a page, each as a sentence. It runs in a world of its own,
 * past the page's policies, and leaves nothing in the page.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const { session, contextId } = await worldWithAxe(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `axe.run(document, ${JSON.stringify(RULES)}).then(JSON.stringify)`,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(`axe could not run: ${exceptionDetails.text}`);
  const { violations } = JSON.parse(String(result.value)) as AxeResults;
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

interface World {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** Reading axe takes a third of a run, and a page is looked at on several screens. */
const worlds = new WeakMap<Page, World>();

async function worldWithAxe(page: Page): Promise<World> {
  const known = worlds.get(page);
  if (known !== undefined) return known;
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  await session.send('Runtime.evaluate', { contextId, expression: source });
  const world = { session, contextId };
  worlds.set(page, world);
  // Whatever is opened next is another document.
  page.once('framenavigated', () => worlds.delete(page));
  return world;
}
