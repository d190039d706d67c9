import type { KeptStrings } from '../strings/en/kept.ts';

interface Props {
  readonly words: KeptStrings;
  /** Its name. */
  readonly affiliate: string;
  readonly phone: string | undefined;
}

/** Whom to call about a kept Group, where a number is published. */
export function KeptPhone({ words, affiliate, phone }: Props) {
  if (phone === undefined || phone === '') return null;
  return (
    <p className="kept__ask">
      {words.ask} {affiliate},{' '}
      <a className="link-line" href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>
        {phone}
      </a>
    </p>
  );
}
