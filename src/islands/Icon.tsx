import { ICONS, type IconName } from '../styles/icons.ts';

/** A line drawing beside words that say the same, so assistive technology passes it by. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
