import { chrome } from './en/chrome.ts';
import { columns } from './en/columns.ts';
import { crisis } from './en/crisis.ts';
import { embed } from './en/embed.ts';
import { facilitate } from './en/facilitate.ts';
import { freshness } from './en/freshness.ts';
import { feeds } from './en/feeds.ts';
import { group } from './en/group.ts';
import { home } from './en/home.ts';
import { lists } from './en/lists.ts';
import { pages } from './en/pages.ts';
import { time } from './en/time.ts';
import { trainings } from './en/trainings.ts';

/** Every sentence of the static pages, in English. It is what every other language has to say as well. */
export const en = {
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
