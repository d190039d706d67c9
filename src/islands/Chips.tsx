import { Icon } from './Icon.tsx';
import type { Chip } from './sayChips.ts';

/** The facts of a row, one beside the other. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ text, kind, icon, here }) => (
        <li key={text} className={kind === undefined ? 'chip' : `chip chip--${kind}`}>
          {icon !== undefined && <Icon name={icon} />}
          {here !== undefined && (
            <span className="pair" aria-hidden="true">
              <i className={here === 1 ? 'is-here' : undefined} />
              <i />
            </span>
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
