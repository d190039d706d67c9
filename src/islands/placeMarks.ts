/** A numbered Group where the map shows it. Unit: CSS pixels of the map's own grid. */
export interface Spot {
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Groups too close together to show each: one mark for them all. Rows are in the order of the list. */
export interface Crowd {
  readonly rows: readonly number[];
  readonly x: number;
  readonly y: number;
}

export interface PlacedMarks {
  /** Each can be read whole. Some stand a little beside their point, so that they do not cover each other. */
  readonly doors: readonly Spot[];
  readonly crowds: readonly Crowd[];
}

/** What a mark covers, from the left and the top. Unit: CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A door with its edge, and a crowd's wider plate. Their points are at the foot. Unit: CSS pixels. */
const DOOR_WIDTH = 27;
const CROWD_WIDTH = 50;
const MARK_HEIGHT = 32;
/** The door that is selected is drawn larger. Unit: CSS pixels. */
const CHOSEN_WIDTH = 36;
const CHOSEN_HEIGHT = 42;

/** More doors side by side would stand too far from where they are. */
const MOST_BESIDE = 3;

/**
 * Doors that would cover each other stand side by side, and where they are more than three, as one crowd.
 * `scale`: how much larger than usual the visitor has them.
 */
export function placeMarks(spots: readonly Spot[], scale = 1): PlacedMarks {
  if (scale !== 1) {
    const { doors, crowds } = placeMarks(spots.map(times(1 / scale)));
    return { doors: doors.map(times(scale)), crowds: crowds.map(times(scale)) };
  }
  const bunches = parted(gathered(spots));
  return {
    doors: bunches.filter(({ spots: few }) => few.length <= MOST_BESIDE).flatMap(sideBySide),
    crowds: bunches
      .filter(({ spots: many }) => many.length > MOST_BESIDE)
      .map(({ spots: many, x, y }) => ({ rows: many.map(({ row }) => row), x, y })),
  };
}

/** Where the mark of a Group that stands at a point can be seen. `scale`: how much larger than usual the visitor has it. */
export const boxOfDoor = ({ x, y }: Pick<Spot, 'x' | 'y'>, scale: number): Box => boxOf(x, y, DOOR_WIDTH, scale);
export const boxOfChosen = ({ x, y }: Pick<Spot, 'x' | 'y'>, scale: number): Box =>
  boxOf(x, y, CHOSEN_WIDTH, scale, CHOSEN_HEIGHT);
export const boxOfCrowd = ({ x, y }: Pick<Crowd, 'x' | 'y'>, scale: number): Box => boxOf(x, y, CROWD_WIDTH, scale);

export const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const times =
  (scale: number) =>
  <Placed extends { readonly x: number; readonly y: number }>(placed: Placed): Placed => ({
    ...placed,
    x: placed.x * scale,
    y: placed.y * scale,
  });

interface Bunch {
  readonly spots: readonly Spot[];
  readonly x: number;
  readonly y: number;
}

/** Takes each Group, in the order of the list, to the first one near it. A grid keeps thousands from asking each other. */
function gathered(spots: readonly Spot[]): readonly Bunch[] {
  const grid = new Map<string, Spot[][]>();
  const bunches: Spot[][] = [];
  for (const spot of spots) {
    const column = Math.floor(spot.x / DOOR_WIDTH);
    const line = Math.floor(spot.y / MARK_HEIGHT);
    const near = [-1, 0, 1]
      .flatMap((right) => [-1, 0, 1].flatMap((down) => grid.get(`${column + right} ${line + down}`) ?? []))
      .find(([first]) => first !== undefined && touches(boxOfDoor(first, 1), boxOfDoor(spot, 1)));
    if (near !== undefined) {
      near.push(spot);
      continue;
    }
    const bunch = [spot];
    bunches.push(bunch);
    const cell = grid.get(`${column} ${line}`);
    if (cell === undefined) grid.set(`${column} ${line}`, [bunch]);
    else cell.push(bunch);
  }
  return bunches.map(bunchOf);
}

/** Joins bunches whose marks would still touch, until none do. */
function parted(bunches: readonly Bunch[]): readonly Bunch[] {
  const apart: Bunch[] = [];
  const waiting = [...bunches].reverse();
  for (let bunch = waiting.pop(); bunch !== undefined; bunch = waiting.pop()) {
    const box = boxOfBunch(bunch);
    const at = apart.findIndex((other) => touches(boxOfBunch(other), box));
    const [touched] = at < 0 ? [] : apart.splice(at, 1);
    if (touched === undefined) apart.push(bunch);
    // What grew may touch another now, so it is looked at again.
    else waiting.push(bunchOf([...touched.spots, ...bunch.spots]));
  }
  return apart;
}

function bunchOf(spots: readonly Spot[]): Bunch {
  const inOrder = spots.toSorted((one, other) => one.row - other.row);
  const middle = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length;
  return { spots: inOrder, x: middle(({ x }) => x), y: middle(({ y }) => y) };
}

const boxOfBunch = ({ spots, x, y }: Bunch): Box =>
  boxOf(x, y, spots.length > MOST_BESIDE ? CROWD_WIDTH : DOOR_WIDTH * spots.length, 1);

function sideBySide({ spots, x, y }: Bunch): readonly Spot[] {
  const fromWest = spots.toSorted((one, other) => one.x - other.x || one.row - other.row);
  return fromWest.map(({ row }, at) => ({ row, x: x + (at - (spots.length - 1) / 2) * DOOR_WIDTH, y }));
}

const boxOf = (x: number, y: number, width: number, scale: number, height = MARK_HEIGHT): Box => ({
  left: x - (width * scale) / 2,
  right: x + (width * scale) / 2,
  top: y - height * scale,
  bottom: y,
});
