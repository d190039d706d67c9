import type { APIRoute } from 'astro';
import script from '../embed/namiGroups.ts?bundled';

/** What an Affiliate's own website loads to show its Groups. Its address is for good. */
export const GET: APIRoute = () =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
