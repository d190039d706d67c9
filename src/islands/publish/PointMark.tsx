import { DomEvent } from 'leaflet';
import { useEffect, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import type { Point } from '../../domain/distance.ts';
import { placeAt } from '../placeAt.ts';

interface Props {
  /** Unit: CSS pixels of the map's own grid. */
  readonly at: { readonly x: number; readonly y: number };
  readonly sure: boolean;
  readonly label: string;
  readonly onMove: (to: Point) => void;
}

/** How far an arrow key moves the door. With Shift it is one pixel. Unit: CSS pixels. */
const STEP = 8;

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** The door on the map. The arrow keys move it, and so do a finger and a mouse. */
export function PointMark({ at, sure, label, onMove }: Props) {
  const map = useMap();
  const mark = useRef<HTMLButtonElement>(null);
  const dragging = useRef(false);

  useEffect(() => {
    // A drag of the door is no drag of the map.
    if (mark.current !== null) DomEvent.disableClickPropagation(mark.current);
  }, []);

  const moveTo = (x: number, y: number) => {
    const { lat: latitude, lng: longitude } = map.layerPointToLatLng([x, y]).wrap();
    onMove({ latitude, longitude });
  };

  return (
    <Pane name="point" className="map-marks-pane">
      <button
        type="button"
        className={sure ? 'map-mark map-door' : 'map-mark map-door map-door--unsure'}
        aria-label={label}
        ref={(button) => {
          mark.current = button;
          placeAt(at)(button);
        }}
        onKeyDown={(press) => {
          const way = ARROWS.get(press.key);
          if (way === undefined) return;
          press.preventDefault();
          const step = press.shiftKey ? 1 : STEP;
          moveTo(at.x + way[0] * step, at.y + way[1] * step);
        }}
        onPointerDown={(press) => {
          dragging.current = true;
          press.currentTarget.setPointerCapture(press.pointerId);
        }}
        onPointerMove={({ clientX, clientY }) => {
          if (!dragging.current) return;
          const { left, top } = map.getContainer().getBoundingClientRect();
          const { x, y } = map.containerPointToLayerPoint([clientX - left, clientY - top + FOOT]);
          moveTo(x, y);
        }}
        onPointerUp={() => {
          dragging.current = false;
        }}
      />
    </Pane>
  );
}

/** A finger holds the door by its middle, and the point is at its foot. Unit: CSS pixels. */
const FOOT = 20;
