import type { Map as LeafletMap } from 'leaflet';
import type { Point } from '../domain/distance.ts';
import type { Match } from '../domain/searchGroups.ts';
import type { MapStrings } from '../strings/en/map.ts';
import type { CountedPlace } from './countedPlaces.ts';
import { isWithin, toLatLng, type Sides } from './mapGeometry.ts';
import type { MapRow } from './mapTypes.ts';
import { boxOfChosen, boxOfCrowd, boxOfDoor, placeMarks, touches, type Box, type Spot } from './placeMarks.ts';
import type { PointClusters, Weighed } from './pointClusters.ts';
import { standAside } from './standAside.ts';

/** What pressing a mark does. */
export type MarkPress =
  | { readonly kind: 'select'; readonly id: string }
  | { readonly kind: 'reveal'; readonly rowCount: number }
  | { readonly kind: 'zoom'; readonly points: readonly Point[]; readonly atLeast: number }
  | { readonly kind: 'list'; readonly rows: readonly number[] };

/** A button on the map. Unit: CSS pixels of the map's own grid; the point of a door is at its foot. */
export interface MapMark {
  readonly key: string;
  readonly look: 'door' | 'crowd' | 'rest' | 'cluster' | 'count';
  /** Further words of its look. */
  readonly traits: readonly ('unsure' | 'cancelled' | 'large' | 'small')[];
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly label: string;
  /** Absent for what cannot be selected. */
  readonly selected?: boolean;
  readonly press: MarkPress;
  readonly box: Box;
}

export const doorKey = (groupId: string): string => `door ${groupId}`;

/** The deepest zoom of the map. */
export const MOST_ZOOM = 14;

/** Groups nearer to each other than this stay a crowd however near one looks. Unit: CSS pixels at the deepest zoom. */
const NEVER_PARTED = 40;

/** What marks are placed by. */
interface Ground {
  readonly map: LeafletMap;
  readonly sides: Sides;
  /** How much larger than usual the visitor has letters and marks. */
  readonly scale: number;
  readonly words: MapStrings;
}

interface Rows extends Ground {
  readonly rows: readonly MapRow[];
  readonly selected: string | undefined;
}

/** The numbered rows that are in view: each a door, or several in a crowd. The selected one stands on its point, and the others beside it. */
export function rowMarks({ map, rows, sides, scale, selected, words }: Rows): readonly MapMark[] {
  const spots = rows.flatMap(({ match: { candidate } }, row) => {
    if (candidate.point === undefined || !isWithin(candidate.point, sides)) return [];
    const { x, y } = map.latLngToLayerPoint(toLatLng(candidate.point));
    return [{ row, x, y }];
  });
  const isSelected = ({ row }: { readonly row: number }) => rows[row]?.group.id === selected;
  const doorsAt = (some: readonly Spot[]) =>
    some.flatMap(({ row, x, y }) => {
      const shown = rows[row];
      return shown === undefined ? [] : [doorOf(shown, row, { x, y, scale }, shown.group.id === selected, words)];
    });
  const { doors, crowds } = placeMarks(
    spots.filter((spot) => !isSelected(spot)),
    scale,
  );
  const chosen = doorsAt(spots.filter(isSelected));
  const others = [
    ...doorsAt(doors),
    ...crowds.map((crowd): MapMark => {
      const points = crowd.rows.flatMap((row) => rows[row]?.match.candidate.point ?? []);
      const numbers = crowd.rows.map((row) => row + 1);
      const parts = canPart(map, points);
      const text = sayNumbers(numbers);
      return {
        key: `crowd ${crowd.rows.join(' ')}`,
        look: 'crowd',
        traits: [],
        x: crowd.x,
        y: crowd.y,
        text,
        label: parts ? words.crowd(text, numbers) : words.crowdToList(text, numbers),
        press: parts ? { kind: 'zoom', points, atLeast: map.getZoom() + 1 } : { kind: 'list', rows: crowd.rows },
        box: boxOfCrowd(crowd, scale),
      };
    }),
  ];
  const beside = standAside(
    others,
    chosen.map(({ box }) => box),
    scale,
  );
  return [...chosen, ...beside].sort((one, other) => firstNumber(one) - firstNumber(other));
}

/** Matches that are no rows yet: where there are several, a round mark with their number. */
export function restMarks({ map, sides, scale, words }: Ground, clusters: PointClusters<number>): readonly MapMark[] {
  return clusters.within(sides, map.getZoom()).map(({ key, point, groups, alone, first, partsAt }): MapMark => {
    const { x, y } = map.latLngToLayerPoint(toLatLng(point));
    const single = alone !== undefined;
    const parts = partsAt <= MOST_ZOOM;
    return {
      key: `rest ${key}`,
      look: single ? 'rest' : 'cluster',
      traits: traitsOf(groups),
      x,
      y,
      text: single ? '' : sayNumber(groups),
      label: single ? words.rest : parts ? words.cluster(groups) : words.clusterToList(groups),
      press:
        single || !parts
          ? { kind: 'reveal', rowCount: first + 1 }
          : { kind: 'zoom', points: [point], atLeast: partsAt },
      box: single ? boxOfDoor({ x, y }, scale) : boxOfDisc(x, y, groups, scale),
    };
  });
}

/** The Matches that are no rows, by their place in the list. */
export function restOf(matches: readonly Match[], rows: readonly MapRow[]): readonly Weighed<number>[] {
  const shown = new Set(rows.map(({ match }) => match.candidate));
  return matches.flatMap(({ candidate }, at) =>
    candidate.point === undefined || shown.has(candidate) ? [] : [{ subject: at, point: candidate.point, groups: 1 }],
  );
}

/** How many Groups there are besides the search, wherever nothing of the search itself is in the way. */
export function countMarks(
  { map, sides, scale, words }: Ground,
  clusters: PointClusters<CountedPlace>,
  taken: readonly Box[],
): readonly MapMark[] {
  const marks = clusters.within(sides, map.getZoom()).map(({ key, point, groups, alone, first, partsAt }): MapMark => {
    const { x, y } = map.latLngToLayerPoint(toLatLng(point));
    return {
      key: `count ${key}`,
      look: 'count',
      traits: traitsOf(groups),
      x,
      y,
      text: sayNumber(groups),
      label: alone === undefined ? words.cluster(groups) : words.counted(alone.name, groups),
      press: { kind: 'zoom', points: [point], atLeast: alone === undefined ? partsAt : first.zoom },
      box: boxOfDisc(x, y, groups, scale),
    };
  });
  return marks.filter(({ box }) => !taken.some((other) => touches(other, box)));
}

function doorOf(
  { match, group, cancelled }: MapRow,
  row: number,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  selected: boolean,
  words: MapStrings,
): MapMark {
  const number = row + 1;
  return {
    key: doorKey(group.id),
    look: 'door',
    traits: cancelled ? ['cancelled'] : isUnsure(match) ? ['unsure'] : [],
    x,
    y,
    text: String(number),
    label: (cancelled ? words.markerCancelled : words.marker)(number, group.name),
    selected,
    press: { kind: 'select', id: group.id },
    box: (selected ? boxOfChosen : boxOfDoor)({ x, y }, scale),
  };
}

/** Dashed, as in the list: ask before going. */
export const isUnsure = ({ candidate, freshness }: Match): boolean =>
  freshness !== 'confirmed' || candidate.status !== 'running' || candidate.precision === 'town';

const firstNumber = ({ text }: MapMark): number => Number.parseInt(text, 10);

/** Shape: `3–6` where the numbers follow each other, else `3…9`. */
function sayNumbers(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  return `${first}${last - first === numbers.length - 1 ? '–' : '…'}${last}`;
}

function canPart(map: LeafletMap, points: readonly Point[]): boolean {
  const deepest = points.map((point) => map.project(toLatLng(point), MOST_ZOOM));
  const spread = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
  return spread(deepest.map(({ x }) => x)) > NEVER_PARTED || spread(deepest.map(({ y }) => y)) > NEVER_PARTED;
}

/** Five digits would not fit into a disc; its name has them all. */
const sayNumber = (groups: number): string => (groups < 10_000 ? String(groups) : `${Math.round(groups / 1000)}k`);

/** A cluster is 34 to 42 px wide, by its number. */
const SMALL = 10;
const LARGE = 100;
const traitsOf = (groups: number): MapMark['traits'] => (groups < SMALL ? ['small'] : groups >= LARGE ? ['large'] : []);

function boxOfDisc(x: number, y: number, groups: number, scale: number): Box {
  const half = (groups >= LARGE ? 24 : 21) * scale;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
