import type { Affiliate } from './affiliate.ts';
import type { Group } from './group.ts';

/** One text of a listing, where it stands, and what kind of text it is. */
export interface ListingText {
  /** `firstVisit.lookFor`, `exceptions[2].moved.note`. */
  readonly field: string;
  /** An `address` is a street, a town or the name of a building; people's names are part of those. */
  readonly kind: 'name' | 'words' | 'address' | 'travel' | 'link' | 'email' | 'contact-name';
  readonly text: string;
  /** The same in small letters, without accents and with plain blanks, hyphens and apostrophes. */
  readonly plain: string;
}

/**
 * Every text of a listing that a visitor can read or follow. Whatever field is
 * added to the schema later is among them, unless it is named here as no text.
 */
export function listingTexts(group: Group): readonly ListingText[] {
  const texts: ListingText[] = [];
  collect(group, '', texts);
  return texts;
}

/** The same for an Affiliate. Its name is the name of an office, not of a Group. */
export function affiliateTexts(affiliate: Affiliate): readonly ListingText[] {
  const texts: ListingText[] = [];
  collect(affiliate, '', texts);
  return texts.map((text) => (text.field === 'name' ? { ...text, kind: 'address' } : text));
}

/** Codes, dates and ids, which are checked by their own schema, and numbers to call. */
const NO_TEXT: ReadonlySet<string> = new Set(
  `affiliate status timeZone format languages writtenIn audiences registration formerly source confirmedOn resumesOn until
    season rhythm weekday starts usually metOn date to precision zip state phone facilitatorPair id counties feeds demonstration`.split(
    /\s+/u,
  ),
);

const KINDS: Readonly<Record<string, ListingText['kind']>> = {
  name: 'name',
  'site.name': 'address',
  'site.street': 'address',
  'site.city': 'address',
  'access.parking': 'travel',
  'access.transit': 'travel',
  registrationLink: 'link',
  'online.link': 'link',
  'contact.website': 'link',
  website: 'link',
  applicationLink: 'link',
  donate: 'link',
  mailingList: 'link',
  'contact.email': 'email',
  'contact.name': 'contact-name',
};

function collect(value: unknown, field: string, texts: ListingText[]): void {
  if (typeof value === 'string') {
    texts.push({ field, kind: kindOf(field), text: value, plain: inPlainLetters(value) });
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => collect(entry, `${field}[${index}]`, texts));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!NO_TEXT.has(key)) collect(part, field === '' ? key : `${field}.${key}`, texts);
    }
  }
}

/** By the end of the field: every Site has a street, wherever in the listing it stands. */
function kindOf(field: string): ListingText['kind'] {
  const parts = field.split('.');
  return KINDS[field] ?? KINDS[parts.slice(-2).join('.')] ?? 'words';
}

/** Line ends stay: a sentence does not go over them. */
function inPlainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019`\u00b4]/gu, "'")
    .replace(/[^\S\n]+/gu, ' ');
}
