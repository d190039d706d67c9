import type { APIRoute } from 'astro';
import { tableTemplate } from '../../../formats/feeds/tableTemplate.ts';

/** The spreadsheet that an affiliate fills in, in Spanish. */
export const GET: APIRoute = () =>
  new Response(tableTemplate('es'), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
