import { type Deployed, type MainAddress, mainPathOf, type NamedPage, partOf } from './mainAddress.ts';
import { publishFragment } from './publishFragment.ts';
import type { StateCode } from './state.ts';
import type { Weekday } from './weekday.ts';

/** Pages whose path is not their name. */
const PATHS = { home: '', firstVisit: 'first-visit/', columns: 'publish/columns/', embedScript: 'embed.js' } as const;

export type SinglePage = NamedPage | Exclude<keyof typeof PATHS, 'embedScript'>;

/** Every page of the site, and what it takes to name one. */
export type PageAddress =
  | MainAddress
  | { readonly page: keyof typeof PATHS }
  | { readonly page: 'flyer'; readonly group: string }
  | { readonly page: 'city'; readonly state: StateCode; readonly city: string; readonly part?: number }
  | { readonly page: 'day'; readonly weekday: Weekday; readonly state?: StateCode; readonly part?: number }
  | { readonly page: 'nearZip'; readonly prefix: string }
  | { readonly page: 'onlinePart'; readonly part: number }
  | { readonly page: 'feedFile'; readonly file: string }
  /** What other sites may frame. */
  | { readonly page: 'embed'; readonly affiliate: string }
  /** How an Affiliate puts its Groups on its own site. */
  | { readonly page: 'embedding'; readonly affiliate: string };

/** The single pages that a search engine, or somebody who looks the site over, should see. */
export const WORTH_FINDING = [
  'home',
  'groups',
  'states',
  'near',
  'online',
  'facilitate',
  'trainings',
  'firstVisit',
  'crisis',
  'privacy',
  'about',
  'feeds',
  'publish',
  'columns',
] as const satisfies readonly SinglePage[];

/** Files have one address for every language. */
const WITHOUT_LANGUAGE: ReadonlySet<PageAddress['page']> = new Set(['calendar', 'feedFile', 'embedScript']);

/**
 * The one place that knows where a page is; `mainAddress.ts` is the part of it that scripts carry.
 *
 * Shape: a path from the root of the host, base included: `/sub/es/groups/a/b/`.
 */
export function addressOf(target: PageAddress, { language, base }: Deployed): string {
  const prefix = language === 'en' || WITHOUT_LANGUAGE.has(target.page) ? '' : `${language}/`;
  return `${base}${prefix}${pathOf(target)}`;
}

/** The form, opened for one Group with only "still right" to press. */
export function confirmAddress(group: string, page: Deployed): string {
  return `${addressOf({ page: 'publish' }, page)}${publishFragment({ to: 'confirm', group })}`;
}

function pathOf(target: PageAddress): string {
  switch (target.page) {
    case 'flyer':
      return `groups/${target.group}/flyer/`;
    case 'city':
      return `states/${target.state.toLowerCase()}/${target.city}/${partOf(target)}`;
    case 'day':
      return `days/${target.weekday}/${target.state === undefined ? '' : `${target.state.toLowerCase()}/`}${partOf(target)}`;
    case 'nearZip':
      return `near/${target.prefix}/`;
    case 'onlinePart':
      return `online/${partOf(target)}`;
    case 'feedFile':
      return `feeds/${target.file}`;
    case 'embed':
      return `embed/${target.affiliate}/`;
    case 'embedding':
      return `affiliates/${target.affiliate}/embed/`;
    case 'home':
    case 'firstVisit':
    case 'columns':
    case 'embedScript':
      return PATHS[target.page];
    default:
      return mainPathOf(target);
  }
}
