import type { AffiliateRecord } from '../../domain/affiliate.ts';
import type { GroupRecord } from '../../domain/group.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Loss } from './loss.ts';
import type { OutWords } from './outWords.ts';

/** A Group as it is given away: with its Affiliate, because half of an outside record is about who runs it. */
export interface Published {
  readonly group: GroupRecord;
  readonly affiliate: AffiliateRecord;
}

/** What a file says besides its Groups: whose it is, when it was made, where it lies. */
export interface Edition {
  /** The name of the directory, in English as the feeds are. */
  readonly name: string;
  /** Address of the site; its host makes ids unique in the world. */
  readonly site: string;
  readonly now: Temporal.Instant;
  /** The calendar date of `now` in America/New_York. */
  readonly today: string;
  readonly demonstration: boolean;
  /** Absolute address of a Group's page, in the language its listing is written in. */
  readonly pageOf: (group: Pick<GroupRecord, 'id' | 'writtenIn'>) => string;
  readonly pageOfAffiliate: (affiliate: Pick<AffiliateRecord, 'id'>) => string;
  /** Absolute address of the first page. */
  readonly home: string;
  /** Absolute address of a file under `feeds/`: `groups.json`. */
  readonly fileAt: (path: string) => string;
  /** Sentences in the language of a listing. */
  readonly words: (language: SiteLanguage) => OutWords;
}

/** Where a feed too large for one file lies in parts. */
export interface WhereParts {
  /** Absolute address of the index. */
  readonly index: string;
  /** The same in a sentence. */
  readonly sentence: string;
}

/**
 * One outside language, written piece by piece: a feed of 100,000 Groups is never
 * one string. The whole is head, the Groups' pieces with `between` between them, tail.
 */
export interface OutFormat {
  /** The file under `feeds/`: `groups.json`. */
  readonly file: string;
  readonly contentType: string;
  /** What the format cannot say. */
  readonly losses: readonly Loss[];
  readonly between: string;
  readonly head: (groups: readonly Published[], edition: Edition) => string;
  /** One Group; empty where the format has no place for it. */
  readonly piece: (published: Published, edition: Edition) => string;
  readonly tail: (groups: readonly Published[], edition: Edition) => string;
  /**
   * What lies at the whole's address when it is in parts. A program that expects the
   * whole must fail on it rather than take it for a directory without Groups.
   */
  readonly instead: (parts: WhereParts, edition: Edition) => string;
}

/** The whole file, piece by piece. */
export function* writeFeed(format: OutFormat, groups: readonly Published[], edition: Edition): Generator<string> {
  yield format.head(groups, edition);
  let first = true;
  for (const published of groups) {
    const piece = format.piece(published, edition);
    if (piece === '') continue;
    yield first ? piece : `${format.between}${piece}`;
    first = false;
  }
  yield format.tail(groups, edition);
}

/** The state a Group is looked for in: that of its Site, or of its Affiliate. */
export const stateOf = ({ group, affiliate }: Published): StateCode => group.site?.state ?? affiliate.state;

/** A value without the keys that hold nothing. */
export function saidOf<T extends Readonly<Record<string, unknown>>>(record: T): T {
  const said = { ...record };
  for (const [key, value] of Object.entries(record)) if (value === undefined) Reflect.deleteProperty(said, key);
  return said;
}

/** Whether this one Group, or the directory it is in, is invented. */
export const isDemonstration = ({ group }: Published, { demonstration }: Edition): boolean =>
  demonstration || group.demonstration;
