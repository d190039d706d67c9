import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSitemap } from '../../catalog/siteAddresses.ts';

/** The parts of a sitemap that is too long for one file. A directory of some 20,000 Groups has the first. */
export const getStaticPaths = (async () => {
  const { parts } = await loadSitemap();
  return parts.map((xml, index) => ({ params: { part: String(index + 1) }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
