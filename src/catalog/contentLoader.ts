import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readDeployment } from '../settings.ts';
import { type Content, readContent } from './contentFolder.ts';

/** What one collection takes of the content. `Prose` also has Markdown to render. */
export interface Entry {
  readonly id: string;
  readonly data: object;
  readonly markdown?: string;
}

/** The content, with the moment it was read for. */
export interface ReadContent extends Content {
  /** An ISO instant. */
  readonly now: string;
}

/**
 * The one loader of all collections. Records are checked before they come here,
 * so the store only ever holds good ones, and no bad listing can stop a build.
 */
export function contentLoader(choose: (content: ReadContent) => Iterable<Entry>): Loader {
  const load = async (context: LoaderContext) => {
    const content = readOnce(context.collection, fileURLToPath(context.config.root));
    /** The store outlives a build. What another folder left in it must not come back. */
    context.store.clear();
    for (const { id, data, markdown } of choose(content)) {
      const rendered = markdown === undefined ? {} : { rendered: await context.renderMarkdown(markdown) };
      context.store.set({ id, data: { ...data }, ...rendered });
    }
  };
  return {
    name: 'content-folder',
    load: async (context) => {
      await load(context);
      const { watcher } = context;
      if (watcher === undefined) return;
      const { contentFolder } = readDeployment(process.env, fileURLToPath(context.config.root));
      watcher.add(contentFolder);
      watcher.on('all', (_change, file) => {
        if (file.startsWith(contentFolder)) void load(context);
      });
    },
  };
}

let reading: { readonly content: ReadContent; readonly takenBy: Set<string> } | undefined;

/** All collections share one reading. A collection that comes a second time wants a new one. */
function readOnce(collection: string, projectFolder: string): ReadContent {
  if (reading === undefined || reading.takenBy.has(collection)) {
    const deployment = readDeployment(process.env, projectFolder);
    reading = { content: { ...readContent(deployment), now: deployment.now.toString() }, takenBy: new Set() };
  }
  reading.takenBy.add(collection);
  return reading.content;
}
