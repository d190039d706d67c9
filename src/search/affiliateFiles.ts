import type { StateCode } from '../domain/state.ts';

/** Raised when the shape of these files changes. */
export const AFFILIATE_FILE_VERSION = 1;

/** An Affiliate in a line. The phone is empty where none is published. */
export type AffiliateEntry = readonly [id: string, name: string, phone: string];

/** The Affiliates of one state, and which of them look after which county. */
export interface AffiliateFile {
  readonly version: typeof AFFILIATE_FILE_VERSION;
  readonly affiliates: readonly AffiliateEntry[];
  /** By five-digit county code: places in the list, from 0. */
  readonly counties: Readonly<Record<string, readonly number[]>>;
}

/** Shape: a path below the base, `search/affiliates/il.json`. Every state has one. */
export const affiliatePath = (state: StateCode): string => `search/affiliates/${state.toLowerCase()}.json`;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly counties: readonly string[];
  readonly contact?: { readonly phone?: string | undefined } | undefined;
}

/** Writes the file of a state. Its Affiliates are those given, by id. */
export function affiliateFile(given: Iterable<Named>): AffiliateFile {
  const affiliates = [...given].sort((one, other) => (one.id < other.id ? -1 : 1));
  const counties: Record<string, number[]> = {};
  affiliates.forEach(({ counties: looksAfter }, index) => {
    for (const county of looksAfter) (counties[county] ??= []).push(index);
  });
  return {
    version: AFFILIATE_FILE_VERSION,
    affiliates: affiliates.map(({ id, name, contact }) => [id, name, contact?.phone ?? '']),
    counties,
  };
}

/** The Affiliates that look after a county. */
export const affiliatesOf = ({ affiliates, counties }: AffiliateFile, county: string): readonly AffiliateEntry[] =>
  (Object.hasOwn(counties, county) ? (counties[county] ?? []) : []).flatMap((index) => {
    const affiliate = affiliates[index];
    return affiliate === undefined ? [] : [affiliate];
  });

/** Whether a file is ours and of this version. Its entries were made with the site. */
export const isAffiliateFile = (content: unknown): content is AffiliateFile =>
  typeof content === 'object' &&
  content !== null &&
  'version' in content &&
  content.version === AFFILIATE_FILE_VERSION &&
  'affiliates' in content &&
  Array.isArray(content.affiliates) &&
  content.affiliates.every(
    (entry: unknown) => Array.isArray(entry) && entry.length === 3 && entry.every((part) => typeof part === 'string'),
  ) &&
  'counties' in content &&
  typeof content.counties === 'object' &&
  content.counties !== null;
