import { kebab } from '../../domain/listingIds.ts';
import { type FormFields, NEW_AFFILIATE } from './formFields.ts';

/** Unit: letters. The name becomes part of an address that people read out and type. */
const MOST = 60;

/** The id of the Affiliate: the one chosen, or one made of the name of a new one. `undefined` while there is none. */
export function affiliateIdOf({
  affiliate,
  affiliateName,
}: Pick<FormFields, 'affiliate' | 'affiliateName'>): string | undefined {
  if (affiliate !== NEW_AFFILIATE) return affiliate || undefined;
  return short(kebab(affiliateName)) || undefined;
}

/** The id of a new listing, `<affiliate>/<group>`, from its name. Shape: never empty, so that there is always a file name. */
export function listingIdOf(fields: FormFields): string {
  return `${affiliateIdOf(fields) ?? 'affiliate'}/${short(kebab(fields.name)) || 'group'}`;
}

const short = (name: string): string =>
  name.slice(0, MOST).replace(/-+[^-]*$/u, (rest) => (name.length > MOST ? '' : rest));
