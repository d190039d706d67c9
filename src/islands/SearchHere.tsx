interface Props {
  readonly words: { readonly searchHere: string };
  readonly onPress: () => void;
}

/** Asks for what is around the middle of the map, once the visitor has moved it. */
export function SearchHere({ words, onPress }: Props) {
  return (
    <button className="button button--quiet map-search-here" type="button" onClick={onPress}>
      {words.searchHere}
    </button>
  );
}
