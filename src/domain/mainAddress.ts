import type { SiteLanguage } from './language.ts';
import type { StateCode } from './state.ts';

/** Pages whose path is their name. */
export type NamedPage =
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

/** The pages that a page with a script leads to as well, and so carries the addresses of. */
export type MainAddress =
  | { readonly page: NamedPage }
  | { readonly page: 'group'; readonly group: string }
  | { readonly page: 'calendar'; readonly group: string }
  | { readonly page: 'state'; readonly state: StateCode }
  | { readonly page: 'affiliate'; readonly affiliate: string; readonly part?: number };

/** What it takes to turn an address into a path. */
export interface Deployed {
  readonly language: SiteLanguage;
  /** The path the site lives under, from `/` to `/`. */
  readonly base: string;
}

/** As `addressOf`, for the pages that the finder and the form lead to. */
export function mainAddressOf(target: MainAddress, { language, base }: Deployed): string {
  const prefix = language === 'en' || target.page === 'calendar' ? '' : `${language}/`;
  return `${base}${prefix}${mainPathOf(target)}`;
}

/** The path below the base and the language. */
export function mainPathOf(target: MainAddress): string {
  switch (target.page) {
    case 'group':
      return `groups/${target.group}/`;
    case 'calendar':
      return `groups/${target.group}.ics`;
    case 'state':
      return `states/${target.state.toLowerCase()}/`;
    case 'affiliate':
      return `affiliates/${target.affiliate}/${partOf(target)}`;
    default:
      return `${target.page}/`;
  }
}

/** The first part of a long list is the page itself; later ones are numbered. */
export const partOf = ({ part: number }: { part?: number | undefined }): string =>
  number === undefined || number === 1 ? '' : `${number}/`;
