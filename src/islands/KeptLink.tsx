import { mainAddressOf } from '../domain/mainAddress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

interface Props {
  readonly words: FinderStrings;
  readonly language: SiteLanguage;
  readonly base: string;
  /** How many Groups the visitor has kept, those that cannot be read among them. */
  readonly count: number;
}

/** The way to the visitor's own list, once there is one. */
export function KeptLink({ words, language, base, count }: Props) {
  if (count === 0) return null;
  return (
    <a className="link-line" href={mainAddressOf({ page: 'kept' }, { language, base })}>
      {words.keep.list(count)}
    </a>
  );
}
