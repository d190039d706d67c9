import { touches, type Box } from './placeMarks.ts';

/** What can be drawn a little beside the point it stands for. Unit: CSS pixels of the map's own grid. */
interface Movable {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Farther from its point a mark would stand for another place. Unit: CSS pixels. */
const STEPS = [12, 24, 36, 48];

/** Sideways first: a door has its point below, and what it names is mostly above. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.7, 0.7],
  [-0.7, 0.7],
  [0.7, -0.7],
  [-0.7, -0.7],
] as const;

/**
 * Moves each mark that covers another a little aside, to the nearest free place.
 * `fixed` does not move. What finds no place stays where it is, so that none is lost.
 */
export function standAside<Mark extends Movable>(marks: readonly Mark[], fixed: readonly Box[]): readonly Mark[] {
  const stays = marks.map(({ box }) => !fixed.some((other) => touches(other, box)));
  const taken = [...fixed, ...marks.flatMap(({ box }, at) => (stays[at] === true ? [box] : []))];
  return marks.map((mark, at) => {
    if (stays[at] === true) return mark;
    const [across, down] = SHIFTS.find((shift) => !taken.some((other) => touches(other, moved(mark.box, shift)))) ?? [
      0, 0,
    ];
    const box = moved(mark.box, [across, down]);
    taken.push(box);
    return { ...mark, x: mark.x + across, y: mark.y + down, box };
  });
}

const SHIFTS = STEPS.flatMap((step) => WAYS.map(([across, down]) => [across * step, down * step] as const));

const moved = ({ left, right, top, bottom }: Box, [across, down]: readonly [number, number]): Box => ({
  left: left + across,
  right: right + across,
  top: top + down,
  bottom: bottom + down,
});
