import type { ReactNode } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { stateName, type StateCode } from '../domain/state.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { Finding } from './useGroupSearch.ts';

interface Props {
  readonly words: FinderStrings;
  readonly language: SiteLanguage;
  readonly base: string;
  readonly finding: Extract<Finding, { stage: 'failed' }>;
  readonly onRetry: () => void;
}

/** What can be done where something did not arrive: again, or on pages that need no script. */
export function FailedSearch({ words, language, base, finding, onRetry }: Props) {
  return (
    <div className="finder__failed">
      <Again words={words} failure={finding.failure} onRetry={onRetry} />
      <StatePages {...{ words, language, base }} state={finding.state} />
    </div>
  );
}

interface PartProps extends Pick<Props, 'words' | 'onRetry'> {
  readonly failure: Props['finding']['failure'];
  /** What did not arrive, where it is not simply "this part". */
  readonly said?: { readonly what: string; readonly still: string };
  /** Other ways to the same. */
  readonly children?: ReactNode;
}

/** A part of the answer that did not arrive, and how to ask for it again. */
export function FailedPart({ words, failure, said, onRetry, children }: PartProps) {
  return (
    <div className="note finder__names-failed" role="alert">
      <p>
        <strong>{said?.what ?? words.failedMore}</strong> {said?.still}
      </p>
      <Again words={words} failure={failure} onRetry={onRetry} />
      {children}
    </div>
  );
}

/** Asks for what is missing once more; where the page is too old for it, for the page itself. */
export function Again({
  words,
  failure,
  onRetry,
}: Pick<Props, 'words' | 'onRetry'> & { readonly failure: Props['finding']['failure'] }) {
  return failure === 'outdated' ? (
    <button className="button" type="button" onClick={() => location.reload()}>
      {words.reload}
    </button>
  ) : (
    <button className="button" type="button" onClick={onRetry}>
      {words.again}
    </button>
  );
}

/** The same Groups on pages that are always there. */
export function StatePages({
  words,
  language,
  base,
  state,
}: Omit<Props, 'finding' | 'onRetry'> & { readonly state: StateCode | undefined }) {
  const to = { language, base };
  return (
    <ul className="link-list">
      {state !== undefined && (
        <li>
          <a href={mainAddressOf({ page: 'state', state }, to)}>{words.groupsIn(stateName(state, language))}</a>
        </li>
      )}
      <li>
        <a href={mainAddressOf({ page: 'states' }, to)}>{words.allStates}</a>
      </li>
    </ul>
  );
}
