import { milesBetween, type Point } from '../domain/distance.ts';

export interface Near<T> {
  readonly point: T;
  readonly miles: number;
}

/** Points sorted into squares of one degree, so that the nearest are found without looking at all of them. */
export class PointGrid<T extends Point> {
  readonly #squares: ReadonlyMap<string, readonly T[]>;

  constructor(points: Iterable<T>) {
    this.#squares = Map.groupBy(points, ({ latitude, longitude }) => squareOf(latitude, longitude));
  }

  /** The nearest that `fits`, with its miles, or `undefined` where there is none in the squares around. */
  nearest(to: Point, fits: (point: T) => boolean = () => true): Near<T> | undefined {
    let best: Near<T> | undefined;
    for (const point of this.around(to)) {
      if (!fits(point)) continue;
      const miles = milesBetween(point, to);
      if (best === undefined || miles < best.miles) best = { point, miles };
    }
    return best;
  }

  /** Everything in the square of a point and the eight squares around it. */
  around({ latitude, longitude }: Point): readonly T[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((north) =>
      steps.flatMap((east) => this.#squares.get(squareOf(latitude + north, longitude + east)) ?? []),
    );
  }
}

/** The antimeridian runs through Alaska: 181° east is 179° west. */
function squareOf(latitude: number, longitude: number): string {
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return `${Math.floor(latitude)} ${Math.floor(wrapped)}`;
}
