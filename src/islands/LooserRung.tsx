import type { SearchResults, TakenOff } from '../domain/searchGroups.ts';
import type { SearchQuery } from '../domain/searchQuery.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import { withoutFilters } from './filterChoices.ts';
import { isStranded } from './looserOffers.ts';
import { Rung } from './Rung.tsx';
import type { Found } from './useGroupSearch.ts';

interface Props {
  readonly found: Found;
  readonly query: SearchQuery;
  readonly words: FinderStrings;
  readonly help: HelpStrings;
  readonly onAsk: (query: SearchQuery) => void;
}

/** Groups are in reach, and only the words or the filters leave them out: says so, and takes those off. */
export function LooserRung({ found, query, words: { filters }, help, onAsk }: Props) {
  const looser = looserSearch(found.results);
  if (looser === undefined) return null;
  const { off, count } = looser;
  const typed = `“${found.asked.words}”`;
  const what = { words: typed, choices: help.withoutFilters, both: help.withoutAny(typed) }[off];
  const asked: SearchQuery =
    off === 'words' ? { ...query, words: '' } : { ...withoutFilters(query), words: off === 'both' ? '' : query.words };
  return (
    <Rung id="rung-looser" title={help.without(what)} sign="people">
      <p>
        <button className="text-button" type="button" onClick={() => onAsk(asked)}>
          {filters.done(count)}
        </button>
      </p>
    </Rung>
  );
}

/** The least that has to be taken off a search so that a Group in reach is left, and how many are. */
function looserSearch(results: SearchResults): { readonly off: TakenOff; readonly count: number } | undefined {
  for (const off of ['words', 'choices', 'both'] as const) {
    const { matches } = results.without(off);
    if (!isStranded({ matches })) return { off, count: matches.length };
  }
  return undefined;
}
