import type { Listing } from '../feeds/listing.ts';
import { clausesOf, listingTexts } from './listingTexts.ts';
import type { Finding } from './placeSite.ts';
import { quoteWords } from './reading.ts';

const NAMED = String.raw`(?:nami )?(?:family support(?: groups?)?|family[- ]to[- ]family|family (?:groups?|(?:&|and) friends(?: groups?)?)|basics|peer[- ]to[- ]peer|homefront|ending the silence|in our own voice|(?:groups? |support )?for (?:families|family members|relatives|loved ones|caregivers|parents)(?: (?:of|and|&|only)\b.*)?|(?:grupo de )?apoyo (?:para|a) (?:las )?famili\w+)(?: (?:classe?s?|courses?|programs?))?`;

/** A clause that is nothing but the name of another programme. */
const ALONE = new RegExp(`^${NAMED}$`, 'u');

/** In a column of its own one word says as much. */
const IN_COLUMN = new RegExp(
  `^(?:${NAMED}|famil(?:y|ies)|families (?:&|and) friends|caregivers?|parents?|familiares)$`,
  'u',
);

const KIND =
  /^(?:(?:group|meeting|support) )?(?:type|kind|category|program(?:me)?s?(?: name)?|tipo|programa)\b.{0,20}?: ?/iu;

/**
 * Whether a record is of another programme by a column for it ("Group Type: Family") or
 * by a note that says nothing else. An affiliate often keeps all its groups in one table.
 */
export function doubtProgramme(listing: Listing): readonly Finding[] {
  const columns = (listing.unread ?? []).filter((line) => KIND.test(line));
  const inColumn = clausesOf(columns).find(({ plain }) => IN_COLUMN.test(plain));
  const found = inColumn ?? clausesOf(listingTexts(listing)).find(({ plain }) => ALONE.test(plain));
  if (found === undefined) return [];
  const message = `It says ${quoteWords(found.words)}, which is another programme. This directory lists Connection groups alone. Take the record out, or correct it.`;
  return [{ code: 'other-programme', severity: 'error', message }];
}
