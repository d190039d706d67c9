import type { APIRoute } from 'astro';
import { loadDirectory } from '../catalog/directory.ts';

/** Nothing is closed to search engines here. What they should pass by says so itself, with a `noindex` in the page. */
export const GET: APIRoute = async () => {
  const { settings } = await loadDirectory();
  const sitemap = new URL(`${settings.base}sitemap.xml`, settings.site).href;
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
