import type { Point } from '../domain/distance.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { Settings } from '../domain/settings.ts';
import type { Reach } from '../domain/travel.ts';
import type { FetchFile } from '../search/fetchFile.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import type { MapStrings } from '../strings/en/map.ts';

/** A row of the list, as the map shows it. Its number is its place in `rows`, from 1. */
export interface MapRow {
  readonly match: Match;
  readonly group: GroupDocument;
  /** What would have been its next Meeting, within seven days, does not take place. */
  readonly cancelled: boolean;
}

/** What the map is given. It shows the rows with the list's own numbers, and the other Matches as clusters. */
export interface GroupMapProps {
  /** Of them only `map.loading` and `map.failed`; the map brings the rest of its words with it. */
  readonly words: { readonly map: Pick<FinderStrings['map'], 'loading' | 'failed'> };
  readonly language: SiteLanguage;
  /** The numbered rows, in the order of the list. One without a point is not drawn, but counts. */
  readonly rows: readonly MapRow[];
  /**
   * Every Match, in the order of the list; where there is none, the nearest beyond the
   * reach. What is a row already is left out by its Candidate (the same object); the rest
   * is clustered and has no number.
   */
  readonly matches: readonly Match[];
  /** Those of them that the map is put on, with the reach: the first, however many rows the list has by now. */
  readonly about: readonly Match[];
  /** Where the search measures from. Absent for a search by words alone. */
  readonly origin: Point | undefined;
  /** What to write beside that point, as it was typed. */
  readonly originName: string;
  /** Unit: straight-line miles, for a circle that stands for minutes of driving. Unused without an origin. */
  readonly reachMiles: number;
  readonly reachMinutes: Reach;
  /** True where the minutes were measured by road: then the reach is drawn without dashes. */
  readonly measured?: boolean | undefined;
  /** The id of the Group that is selected, here and in the list. */
  readonly selected: string | undefined;
  readonly onSelect: (groupId: string) => void;
  /** The visitor chose a Match without a number: the list should show as many rows as this at least, and select the last of these. */
  readonly onReveal: (rowCount: number) => void;
  /** The visitor moved the map and asks for what is there, as far as it shows. The point is the map's centre, never a device's. */
  readonly onSearchHere: (point: Point, within: Reach) => void;
  readonly base: string;
  readonly fetchFile: FetchFile;
  /** Street tiles, where the deployment has set them. */
  readonly tiles?: Settings['tiles'] | undefined;
}

/** The same, once the map's own words have arrived. */
export type LoadedMapProps = Omit<GroupMapProps, 'words'> & { readonly words: MapStrings };
