import type { ListedDifference, ListedSeries } from './listedSeries.ts';

/**
 * One record of a Feed in our words and in its own spelling: a format says which
 * field is which and understands nothing. Readers turn the words into a Group, or
 * into Issues; they are the same for every format.
 *
 * Every text is as the Feed has it, entities and tags included, and absent where
 * the Feed says nothing.
 */
export interface Listing {
  /** Where in the Feed, for a person to find it: "row 12", "record 7 of place 3". */
  readonly place: string;
  /** The Feed's own id for it, if it has one that lasts. */
  readonly id?: string;
  readonly name?: string;
  /** An address of its own the Feed gives it, to make a short name for the page from. */
  readonly slug?: string;
  /** Days as written: "Tuesday", "2", "1st & 3rd Tue", "lunes". Several where the Feed has a list. */
  readonly days: readonly string[];
  /** Which number a day counts from: 0 is Sunday, 1 is Sunday, or 1 is Monday. Absent where days are words. */
  readonly dayNumbers?: 'sunday-is-0' | 'sunday-is-1' | 'monday-is-1';
  /** "7pm", "19:00:00", "7–8:30 pm", "noon". */
  readonly starts?: string;
  readonly ends?: string;
  /** "01:30:00", "90", "1 h 30". */
  readonly duration?: string;
  /** The format has no field for weeks: what it says of them it says in texts. */
  readonly onlyWeekly?: boolean;
  /** Words beside the day that may change it: "every other week", "except holidays". */
  readonly rhythm?: string;
  /** The meetings of a format that states them by rule. Then `days`, `starts` and `rhythm` say nothing. */
  readonly series?: readonly ListedSeries[];
  /** The dates on which those differ. A format that states them states all: an empty list says that none does. */
  readonly differs?: readonly ListedDifference[];
  readonly timeZone?: string;
  /** The times are those of `timeZone` and of no other place, as in a calendar. */
  readonly timesInZone?: boolean;
  readonly site?: ListedSite;
  /** How one attends, where the Feed says so in a field of its own. */
  readonly attendance?: 'in-person' | 'online' | 'hybrid' | 'suspended';
  readonly onlineLink?: string;
  readonly onlineNotes?: string;
  readonly onlinePhone?: string;
  /** Published, unpublished, suspended, as the Feed's own word. */
  readonly status?: string;
  /** The Feed's short codes for what a Meeting is, in our words where the format knows them, otherwise dropped. */
  readonly traits: readonly Trait[];
  readonly languages: readonly string[];
  readonly notes?: string;
  readonly groupName?: string;
  readonly groupNotes?: string;
  /** What stands in fields that nobody knows, as "heading: words". Never shown; only looked at for what may change when and where it meets. */
  readonly unread?: readonly string[];
  readonly contact?: {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly website?: string;
  };
  /** The day the Feed last touched it, as written. It confirms nothing. */
  readonly updated?: string;
  /** Anything only our own spreadsheet has: column of ours → text. */
  readonly own?: Readonly<Record<string, string>>;
  /** The affiliate a record says it is of, where a table lists the Groups of several. */
  readonly forAffiliate?: string;
  /** Further times of the same Group, each from a row of its own. */
  readonly moreTimes?: readonly ListedTime[];
  /** Dates that differ from the rhythm, each from a row of its own. */
  readonly changes?: readonly ListedChange[];
}

/** One more time at which a Group meets. What its row leaves blank is as the Group has it. */
export interface ListedTime extends Pick<Listing, 'days' | 'starts' | 'ends' | 'duration' | 'rhythm'> {
  readonly place: string;
  readonly attendance?: NonNullable<Listing['attendance']>;
  readonly site?: ListedSite;
}

/** One date that differs: "no meeting on", "moved to", "online on", an extra one, one that stands though one might doubt it, or on after all. */
export interface ListedChange {
  readonly place: string;
  readonly kind: 'cancelled' | 'moved' | 'online' | 'extra' | 'meets' | 'back';
  /** The language its words are in, for a sentence where it gives no reason. */
  readonly language: 'en' | 'es';
  readonly date: string;
  readonly newDate?: string;
  readonly usually?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly duration?: string;
  readonly site?: ListedSite;
  readonly note?: string;
}

/** What a Feed's code says of a Meeting, in our words. */
export type Trait =
  | 'step-free'
  | 'accessible-toilet'
  | 'asl'
  | 'closed-now'
  | 'closed-on-holidays'
  | 'young-adults'
  | 'older-adults'
  | 'veterans'
  | 'women'
  | 'men'
  | 'lgbtq'
  | 'online'
  | 'hybrid'
  | 'in-person';

/** A place as a Feed writes it. */
export interface ListedSite {
  readonly name?: string;
  readonly street?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly country?: string;
  /** The whole address on one line, where the Feed has only that, or that as well. */
  readonly address?: string;
  readonly latitude?: string;
  readonly longitude?: string;
  /** The Feed's own word that the point is not the door. */
  readonly approximate?: boolean;
  /** What its point stands for, where a table of ours says it. */
  readonly precision?: 'door' | 'street' | 'town';
  readonly notes?: string;
}
