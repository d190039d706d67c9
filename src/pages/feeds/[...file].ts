import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFeeds } from '../../catalog/feeds.ts';
import type { WrittenFile } from '../../formats/feedsOut/feedFiles.ts';

/** Every file under `feeds/`, the parts of large ones among them. */
export const getStaticPaths = (async () =>
  (await loadFeeds()).files.map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

/** Piece by piece: a feed of many thousand Groups is too long for one string. */
export const GET: APIRoute<{ file: WrittenFile }> = ({ props: { file } }) => {
  const pieces = file.write()[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(ENCODER.encode(next.value));
    },
  });
  return new Response(body, { headers: { 'Content-Type': file.contentType } });
};

const ENCODER = new TextEncoder();
