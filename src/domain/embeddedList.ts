import type { SiteLanguage } from './language.ts';

/**
 * What `/feeds/embed/<affiliate>.json` holds: the listed Groups of an Affiliate, in sentences,
 * for the Affiliate's own website. The module that reads it has no dates to work out and no
 * words to look up, so it stays small and cannot disagree with our pages.
 */
export type EmbeddedLists = Readonly<Record<SiteLanguage, EmbeddedList>>;

export interface EmbeddedList {
  readonly heading: string;
  /** Says that these Groups are invented, where they are. */
  readonly demonstration?: string;
  /** What stands in for the list where it is empty. */
  readonly none?: string;
  readonly groups: readonly EmbeddedGroup[];
  /** On which day the dates were worked out: a page that is a week old says so. */
  readonly asOf: string;
  /** To the Affiliate's page. */
  readonly all: EmbeddedLink;
}

export interface EmbeddedGroup extends EmbeddedLink {
  /** The language of the Affiliate's own words, where it is another than that of the list. */
  readonly writtenIn?: SiteLanguage;
  /** "Every Tuesday, 6:30 to 8:00 p.m." */
  readonly when?: string;
  readonly place?: string;
  /** The next Meetings, as far as the first few that take place. */
  readonly meetings: readonly EmbeddedMeeting[];
  /** What to know before going: ask first, paused, register. */
  readonly remarks: readonly string[];
  readonly invitation?: EmbeddedLink;
}

export interface EmbeddedMeeting {
  /** When it is over, as an instant, so that a list a few days old still shows what is ahead. */
  readonly until: string;
  readonly words: string;
  readonly takesPlace: boolean;
}

export interface EmbeddedLink {
  readonly text: string;
  /** A path from the root of our host, or an `https` address. */
  readonly href: string;
}

/** The Meetings still ahead: what is cancelled before the next that takes place, and that one. Unit of `now`: milliseconds. */
export function meetingsAhead(meetings: readonly EmbeddedMeeting[], now: number): readonly EmbeddedMeeting[] {
  const ahead = meetings.filter(({ until }) => Date.parse(until) > now);
  const next = ahead.findIndex(({ takesPlace }) => takesPlace);
  return next === -1 ? ahead : ahead.slice(0, next + 1);
}
