import type { Reach } from '../domain/travel.ts';
import type { MapStrings } from '../strings/en/map.ts';
import type { SearchOffer } from './MapView.tsx';

interface Props {
  readonly words: Pick<MapStrings, 'searchHere' | 'zoomToSearch'>;
  readonly offer: SearchOffer;
  readonly onPress: (within: Reach) => void;
}

/** Asks for what is around the middle of the map, once the visitor has moved it; or says that it shows too much. */
export function SearchHere({ words, offer, onPress }: Props) {
  if (offer === 'too-far-out') return <p className="map-search-here">{words.zoomToSearch}</p>;
  return (
    <button className="button button--quiet map-search-here" type="button" onClick={() => onPress(offer)}>
      {words.searchHere}
    </button>
  );
}
