import type { APIRoute } from 'astro';
import { loadSitemap } from '../catalog/siteAddresses.ts';

/** Every page worth finding, or where they are more than one file may name, the files that name them. */
export const GET: APIRoute = async () =>
  new Response((await loadSitemap()).whole, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
