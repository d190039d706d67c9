import type { APIRoute } from 'astro';
import { tableTemplate } from '../../formats/feeds/tableTemplate.ts';

/** The spreadsheet that an affiliate fills in. */
export const GET: APIRoute = () =>
  new Response(tableTemplate('en'), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
