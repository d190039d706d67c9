import { mainAddressOf } from '../domain/mainAddress.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { NamedPlace } from '../domain/place.ts';
import { writeQuery, type SearchQuery } from '../domain/searchQuery.ts';
import { stateName, type StateCode } from '../domain/state.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { Before } from './FindGroups.tsx';
import type { Finding } from './useGroupSearch.ts';

interface Props {
  readonly words: FinderStrings;
  readonly language: SiteLanguage;
  readonly base: string;
  readonly query: SearchQuery;
  readonly finding: Extract<Finding, { stage: 'choose' | 'which-state' | 'unknown' }>;
  /** The states that have a listed Group. */
  readonly states: readonly StateCode[];
  /** Where the search before this one was. */
  readonly before: Before;
  readonly onAround: (query: SearchQuery) => void;
}

/** What the text may have meant, as links: each is the same search with one of the answers in it. */
export function PlaceChoices({ finding, ...props }: Props) {
  switch (finding.stage) {
    case 'choose':
      return <SameName {...props} finding={finding} />;
    case 'which-state':
      return <States {...props} />;
    case 'unknown':
      return <Instead {...props} finding={finding} />;
  }
}

/** Several places of one name. */
function SameName({
  words,
  language,
  base,
  query,
  finding: { places, state, words: more },
}: Omit<Props, 'finding'> & { readonly finding: Extract<Finding, { stage: 'choose' }> }) {
  return (
    <div className="finder__choices">
      {state !== undefined && (
        <p>
          <a className="button button--quiet" href={mainAddressOf({ page: 'state', state }, { language, base })}>
            {words.groupsIn(stateName(state, language))}
          </a>
        </p>
      )}
      {state !== undefined && places.length > 0 && <p>{words.sameName}</p>}
      <ul className="link-list">
        {places.map((place) => (
          <li key={nameOf(place)}>
            <a href={`#${writeQuery({ ...query, near: nameOf(place), words: more ?? query.words })}`}>
              {words.place(place.city, stateName(place.state, language))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The states in which words can be looked for, where the whole directory is too large to look through. */
function States({ language, query, states }: Omit<Props, 'finding'>) {
  return (
    <ul className="finder__states">
      {states
        .map((state) => ({ state, name: stateName(state, language) }))
        .sort((one, other) => one.name.localeCompare(other.name, language))
        .map(({ state, name }) => (
          <li key={state}>
            <a className="link-line" href={`#${writeQuery({ ...query, state })}`}>
              {name}
            </a>
          </li>
        ))}
    </ul>
  );
}

type InsteadProps = Omit<Props, 'finding'> & { readonly finding: Extract<Finding, { stage: 'unknown' }> };

/** What may be had instead of a Place that nobody knows. */
function Instead(props: InsteadProps) {
  const { words, language, base, finding } = props;
  switch (finding.why) {
    case 'military':
      return (
        <p>
          <a className="link-line" href={mainAddressOf({ page: 'online' }, { language, base })}>
            {words.allOnline}
          </a>
        </p>
      );
    case 'place':
      return <AsWords {...props} />;
    default:
      return <NearestZip {...props} />;
  }
}

/** The same text as words, where the search before was. A point is in no address, so no link leads back to it. */
function AsWords({ words, query, before: { near, pointed }, onAround }: InsteadProps) {
  const around = { ...query, near, words: query.near };
  return (
    <p>
      {pointed === undefined ? (
        <a className="link-line" href={`#${writeQuery(around)}`}>
          {words.lookNear(query.near, near)}
        </a>
      ) : (
        <button className="text-button" type="button" onClick={() => onAround(around)}>
          {words.lookNear(query.near, pointed.by === 'map' ? words.middleOfMap : words.whereYouAre)}
        </button>
      )}
    </p>
  );
}

/** The ZIP code that is known and next to the one that is not. */
function NearestZip({ words, language, query, finding: { nearestZip } }: InsteadProps) {
  if (nearestZip === undefined) return null;
  const { zip, city, state } = nearestZip;
  return (
    <p>
      <a className="link-line" href={`#${writeQuery({ ...query, near: zip })}`}>
        {words.nearestZip(zip, words.place(city, stateName(state, language)))}
      </a>
    </p>
  );
}

/** As a search names it. */
const nameOf = ({ city, state }: NamedPlace): string => `${city}, ${state}`;
