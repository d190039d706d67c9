import type { Place } from '../domain/place.ts';
import type { MeasuredMatch } from '../domain/searchGroups.ts';
import type { FetchFile } from '../search/fetchFile.ts';
import type { FinderStrings } from '../strings/en/finder.ts';

/** What the map is given: the rows of the list, in the order of the list. */
export interface GroupMapProps {
  readonly words: FinderStrings;
  readonly matches: readonly MeasuredMatch[];
  readonly origin: Place;
  /** What to write beside the visitor's own point. */
  readonly originName: string;
  /** Unit: straight-line miles, for a circle that stands for minutes of driving. */
  readonly reachMiles: number;
  readonly selected: string | undefined;
  readonly onSelect: (groupId: string) => void;
  readonly base: string;
  readonly fetchFile: FetchFile;
}
