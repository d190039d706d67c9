import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../catalog/directory.ts';

/** An Affiliate without a Group has no listing that could be changed. */
export const getStaticPaths = (async () => {
  const { directory } = await loadDirectory();
  return [...new Set(directory.groups.map(({ affiliate }) => affiliate))].map((affiliate) => ({
    params: { affiliate },
  }));
}) satisfies GetStaticPaths;

/**
 * Every listing of an Affiliate that has a page, as its file has it, for the publishing
 * form to fill in. What is in a file is public: it is on the Group's page, in
 * `feeds/groups.json` or in the open content. See docs/decisions/0020.
 */
export const GET: APIRoute = async ({ params }) => {
  const { directory } = await loadDirectory();
  return Response.json({ groups: directory.groups.filter(({ affiliate }) => affiliate === params['affiliate']) });
};
