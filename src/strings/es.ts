import type { en } from './en.ts';
import { chrome } from './es/chrome.ts';
import { columns } from './es/columns.ts';
import { crisis } from './es/crisis.ts';
import { embed } from './es/embed.ts';
import { facilitate } from './es/facilitate.ts';
import { freshness } from './es/freshness.ts';
import { feeds } from './es/feeds.ts';
import { group } from './es/group.ts';
import { home } from './es/home.ts';
import { lists } from './es/lists.ts';
import { pages } from './es/pages.ts';
import { time } from './es/time.ts';
import { trainings } from './es/trainings.ts';

/** Every sentence of the static pages, in Spanish. */
export const es: typeof en = {
  chrome,
  time,
  home,
  crisis,
  facilitate,
  trainings,
  pages,
  group,
  lists,
  freshness,
  feeds,
  embed,
  columns,
};
