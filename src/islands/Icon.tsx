/**
 * A line drawing beside words that say the same. The drawings themselves are in the
 * page (`components/IconSprite.astro`), once for all rows.
 */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}

/** Each is in `components/icons.ts`, which the test beside this file holds it to. */
export type IconName = (typeof ISLAND_ICONS)[number];

export const ISLAND_ICONS = [
  'yes',
  'no',
  'ask',
  'clock',
  'alert',
  'screen',
  'speech',
  'people',
  'wheelchair',
  'door',
  'pencil',
  'phone',
  'arrow',
  'aim',
  'map',
  'link',
  'calendar',
] as const;
