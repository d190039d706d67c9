import type { SiteLanguage } from './language.ts';
import type { StateCode } from './state.ts';
import type { Weekday } from './weekday.ts';

/** Every page of the site, and what it takes to name one. */
export type PageAddress =
  | { readonly page: SinglePage }
  | { readonly page: 'group'; readonly group: string }
  | { readonly page: 'flyer'; readonly group: string }
  | { readonly page: 'calendar'; readonly group: string }
  | { readonly page: 'state'; readonly state: StateCode }
  | { readonly page: 'city'; readonly state: StateCode; readonly city: string; readonly part?: number }
  | { readonly page: 'day'; readonly weekday: Weekday; readonly state?: StateCode; readonly part?: number }
  | { readonly page: 'nearZip'; readonly prefix: string }
  | { readonly page: 'onlinePart'; readonly part: number }
  | { readonly page: 'feedFile'; readonly file: string }
  | { readonly page: 'affiliate'; readonly affiliate: string; readonly part?: number }
  /** What other sites may frame. */
  | { readonly page: 'embed'; readonly affiliate: string }
  /** How an Affiliate puts its Groups on its own site. */
  | { readonly page: 'embedding'; readonly affiliate: string };

/** Pages whose path is their name, which the finder need not carry along. */
type NamedPage =
  | 'groups'
  | 'online'
  | 'states'
  | 'near'
  | 'facilitate'
  | 'trainings'
  | 'crisis'
  | 'privacy'
  | 'about'
  | 'kept'
  | 'publish'
  | 'feeds';

export type SinglePage = NamedPage | 'home' | 'firstVisit' | 'columns' | 'embedScript';

const SINGLE_PAGES: Readonly<Partial<Record<SinglePage, string>>> = {
  home: '',
  firstVisit: 'first-visit/',
  columns: 'publish/columns/',
  embedScript: 'embed.js',
};

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
 * The one place that knows where a page is.
 *
 * Shape: a path from the root of the host, base included: `/sub/es/groups/a/b/`.
 */
export function addressOf(target: PageAddress, { language, base }: { language: SiteLanguage; base: string }): string {
  const prefix = language === 'en' || WITHOUT_LANGUAGE.has(target.page) ? '' : `${language}/`;
  return `${base}${prefix}${pathOf(target)}`;
}

/** The form, opened for one Group with only "still right" to press. */
export function confirmAddress(group: string, page: { language: SiteLanguage; base: string }): string {
  return `${addressOf({ page: 'publish' }, page)}#confirm=${group}`;
}

function pathOf(target: PageAddress): string {
  switch (target.page) {
    case 'group':
      return `groups/${target.group}/`;
    case 'flyer':
      return `groups/${target.group}/flyer/`;
    case 'calendar':
      return `groups/${target.group}.ics`;
    case 'state':
      return `states/${target.state.toLowerCase()}/`;
    case 'city':
      return `states/${target.state.toLowerCase()}/${target.city}/${part(target)}`;
    case 'day':
      return `days/${target.weekday}/${target.state === undefined ? '' : `${target.state.toLowerCase()}/`}${part(target)}`;
    case 'nearZip':
      return `near/${target.prefix}/`;
    case 'onlinePart':
      return `online/${part(target)}`;
    case 'feedFile':
      return `feeds/${target.file}`;
    case 'affiliate':
      return `affiliates/${target.affiliate}/${part(target)}`;
    case 'embed':
      return `embed/${target.affiliate}/`;
    case 'embedding':
      return `affiliates/${target.affiliate}/embed/`;
    default:
      return SINGLE_PAGES[target.page] ?? `${target.page}/`;
  }
}

/** The first part of a long list is the page itself; later ones are numbered. */
const part = ({ part: number }: { part?: number | undefined }): string =>
  number === undefined || number === 1 ? '' : `${number}/`;
