import { useEffect, useState } from 'react';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly words: FinderStrings;
  readonly query: SearchQuery;
  /** Of the search, as a path with a fragment. */
  readonly path: string;
  /** Whether the Place is not in the address, because the device or the map gave it. */
  readonly pointed: boolean;
}

/** Copies the address of the search. Where the browser does not allow it, the address is shown, ready to be copied. */
export function CopyLink({ words: { copy }, query, path, pointed }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>();
  useEffect(() => setOutcome(undefined), [query]);
  const address = () => new URL(path, location.href).href;

  const copyAddress = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setOutcome('copied');
    } catch {
      setOutcome('by-hand');
    }
  };

  return (
    <div className="finder__copy">
      <button className="text-button" type="button" onClick={() => void copyAddress()}>
        <Icon name="link" />
        <span>{copy.button}</span>
      </button>
      {outcome === 'copied' && (
        <span className="finder__copied" role="alert">
          {pointed ? copy.withoutPlace : copy.copied}
        </span>
      )}
      {outcome === 'by-hand' && (
        <label className="field finder__by-hand">
          <span>{pointed ? copy.byHandWithoutPlace : copy.byHand}</span>
          <input
            className="input"
            readOnly
            value={address()}
            ref={(field) => {
              if (field !== null && document.activeElement !== field) {
                field.focus();
                field.select();
              }
            }}
          />
        </label>
      )}
    </div>
  );
}
