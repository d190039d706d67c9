import { Pane } from 'react-leaflet';
import { placeAt } from './placeAt.ts';
import { touches, type Box } from './placeMarks.ts';

interface Props {
  /** Unit: CSS pixels of the map's own grid. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** How large letters are, as `MapView` has it. */
  readonly scale: number;
  /** Marks that the name must not hide behind. */
  readonly taken: readonly Box[];
}

/** The point that distances are measured from, named as it was typed. */
export function OriginMark(origin: Props) {
  const { x, y, name } = origin;
  const box = boxOfName(origin);
  return (
    <Pane name="origin" className="map-names-pane">
      <span className="map-origin" ref={placeAt(origin)} aria-hidden="true">
        {box !== undefined && <span ref={placeAt({ x: box.left - x, y: box.top - y })}>{name}</span>}
      </span>
    </Pane>
  );
}

/** The dot with its name. */
export function boxesOfOrigin(origin: Props): readonly Box[] {
  const { x, y } = origin;
  const name = boxOfName(origin);
  const dot = { left: x - 13, right: x + 13, top: y - 13, bottom: y + 13 };
  return name === undefined ? [dot] : [dot, name];
}

/** The first place beside the dot where the name can be read whole: below, after, before or above it, then farther off. */
function boxOfName({ x, y, name, scale, taken }: Props): Box | undefined {
  const width = name.length * LETTER_WIDTH * scale;
  const height = NAME_HEIGHT * scale;
  const boxAt = (left: number, top: number) => ({ left, right: left + width, top, bottom: top + height });
  return BESIDE_THE_DOT.flatMap((away) => [
    boxAt(x - width / 2, y + away),
    boxAt(x + away, y - height / 2),
    boxAt(x - away - width, y - height / 2),
    boxAt(x - width / 2, y - away - height),
  ]).find((box) => !taken.some((other) => touches(box, other)));
}

/** Unit: CSS pixels. */
const LETTER_WIDTH = 8.5;
const NAME_HEIGHT = 18;
const BESIDE_THE_DOT = [14, 26, 38];
