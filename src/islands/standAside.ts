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
 * `fixed` does not move; `scale` makes the steps as large as the marks. What finds no place stays where it is, so that none is lost,
 * and the others then keep off it as well.
 */
export function standAside<Mark extends Movable>(
  marks: readonly Mark[],
  fixed: readonly Box[],
  scale = 1,
): readonly Mark[] {
  const shifts = SHIFTS.map(([across, down]) => [across * scale, down * scale] as const);
  const staying = new Set(marks.filter(({ box }) => !fixed.some((other) => touches(other, box))));
  for (;;) {
    const taken = [...fixed, ...[...staying].map(({ box }) => box)];
    const shutIn = new Set<Mark>();
    const placed = marks.map((mark) => {
      if (staying.has(mark)) return mark;
      const shift = shifts.find((one) => !taken.some((other) => touches(other, moved(mark.box, one))));
      if (shift === undefined) {
        shutIn.add(mark);
        return mark;
      }
      const box = moved(mark.box, shift);
      taken.push(box);
      return { ...mark, x: mark.x + shift[0], y: mark.y + shift[1], box };
    });
    if (shutIn.size === 0) return placed;
    for (const mark of shutIn) staying.add(mark);
  }
}

const SHIFTS = STEPS.flatMap((step) => WAYS.map(([across, down]) => [across * step, down * step] as const));

const moved = ({ left, right, top, bottom }: Box, [across, down]: readonly [number, number]): Box => ({
  left: left + across,
  right: right + across,
  top: top + down,
  bottom: bottom + down,
});
