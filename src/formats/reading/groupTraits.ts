import type { z } from 'zod';
import type { Access, Audience } from '../../domain/group.ts';
import { Language } from '../../domain/language.ts';
import { readLanguage } from '../feeds/languageWords.ts';
import type { Listing, Trait } from '../feeds/listing.ts';

const AUDIENCE_OF: ReadonlyMap<Trait, Audience> = new Map<Trait, Audience>([
  ['young-adults', 'young-adults'],
  ['older-adults', 'older-adults'],
  ['veterans', 'veterans'],
  ['women', 'women'],
  ['men', 'men'],
  ['lgbtq', 'lgbtq'],
]);

/** For whom a Group is, where its traits say so. */
export function audiencesOf(traits: readonly Trait[]): readonly Audience[] {
  return [...new Set(traits.flatMap((trait) => AUDIENCE_OF.get(trait) ?? []))];
}

/** What its traits say of the Site. What they leave out is not known. */
export function accessOf(traits: readonly Trait[]): z.input<typeof Access> {
  return {
    ...(traits.includes('step-free') && { stepFree: 'yes' }),
    ...(traits.includes('accessible-toilet') && { accessibleToilet: 'yes' }),
    ...(traits.includes('asl') && { asl: 'yes' }),
  };
}

/** The codes of its languages, each once; what is no language we know is left out. */
export function languagesOf({ languages }: Pick<Listing, 'languages'>): readonly string[] {
  const codes = languages.slice(0, 40).map((word) => {
    const plain = word.trim().toLowerCase().slice(0, 60);
    return plain === 's' ? 'es' : Language.safeParse(plain).success ? plain : readLanguage(plain);
  });
  return [...new Set(codes.filter((code) => code !== undefined))].slice(0, 10);
}
