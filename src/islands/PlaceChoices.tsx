import { addressOf } from '../domain/address.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { NamedPlace } from '../domain/place.ts';
import { writeQuery, type SearchQuery } from '../domain/searchQuery.ts';
import { stateName, type StateCode } from '../domain/state.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

interface Props {
  readonly words: FinderStrings;
  readonly language: SiteLanguage;
  readonly base: string;
  readonly query: SearchQuery;
  readonly places: readonly NamedPlace[];
  readonly state: StateCode | undefined;
}

/** Several places of one name, as links: each is the same search with its state. */
export function PlaceChoices({ words, language, base, query, places, state }: Props) {
  return (
    <div className="finder__choices">
      {state !== undefined && (
        <p>
          <a className="button button--quiet" href={addressOf({ page: 'state', state }, { language, base })}>
            {words.groupsIn(stateName(state, language))}
          </a>
        </p>
      )}
      {state !== undefined && places.length > 0 && <p>{words.sameName}</p>}
      <ul className="link-list">
        {places.map((place) => (
          <li key={`${place.city}, ${place.state}`}>
            <a href={`#${writeQuery({ ...query, near: `${place.city}, ${place.state}` })}`}>
              {words.place(place.city, stateName(place.state, language))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
