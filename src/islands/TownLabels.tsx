import { divIcon, layerGroup, marker, type LatLngExpression } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Point } from '../domain/distance.ts';
import type { TownLabel } from '../domain/outline.ts';
import { mapLabel, toLatLng } from './mapGeometry.ts';
import type { Outlines } from './useOutlines.ts';

interface Props {
  readonly states: Outlines['states'];
  /** Its own name stands under it. */
  readonly origin: Point;
  /** Points whose markers must stay clear of names. */
  readonly avoid: readonly Point[];
}

/** The room a name takes, and the room a mark takes. Unit: CSS pixels. */
const LETTER_WIDTH = 8;
const LABEL_HEIGHT = 24;
const MARK_HEIGHT = 44;

const MOST_LABELS = 18;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names of towns, the larger first, wherever one fits without touching another, a mark or the edge. */
export function TownLabels({ states, origin, avoid }: Props) {
  const map = useMap();
  const marks = [origin, ...avoid].map(({ latitude, longitude }) => `${latitude},${longitude}`).join();

  useEffect(() => {
    const names = layerGroup().addTo(map);
    const towns = [...states.values()].flatMap((state) => state.towns).sort((one, other) => other[3] - one[3]);
    const draw = () => {
      names.clearLayers();
      for (const town of fitting(towns)) names.addLayer(nameOf(town));
    };
    const fitting = (all: readonly TownLabel[]): readonly TownLabel[] => {
      const { x: width, y: height } = map.getSize();
      const at = (point: Point) => map.latLngToContainerPoint(toLatLng(point));
      const taken: Box[] = [boxOfOrigin(at(origin)), ...avoid.map((point) => boxOfMark(at(point)))];
      const chosen: TownLabel[] = [];
      for (const town of all) {
        if (chosen.length >= MOST_LABELS) break;
        const box = boxOfName(town[0], map.latLngToContainerPoint([town[1], town[2]]));
        const inside = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
        if (!inside || taken.some((other) => touches(box, other))) continue;
        taken.push(box);
        chosen.push(town);
      }
      return chosen;
    };
    draw();
    map.on('moveend zoomend resize', draw);
    return () => {
      map.off('moveend zoomend resize', draw);
      names.remove();
    };
    // `avoid` and `origin` are new at every render; `marks` says whether it differs.
  }, [map, states, marks]);

  return null;
}

function nameOf([name, latitude, longitude, size]: TownLabel) {
  const at: LatLngExpression = [latitude, longitude];
  const className = `map-name${size > 9 ? ' map-name--city' : size > 2 ? ' map-name--town' : ''}`;
  const icon = divIcon({ html: mapLabel(name), className, iconSize: [0, 0] });
  return marker(at, { icon, keyboard: false, interactive: false, zIndexOffset: -5000 });
}

function boxOfName(name: string, { x, y }: { x: number; y: number }): Box {
  const half = (name.length * LETTER_WIDTH) / 2;
  return { left: x - half, right: x + half, top: y - LABEL_HEIGHT / 2, bottom: y + LABEL_HEIGHT / 2 };
}

const boxOfMark = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - MARK_HEIGHT / 2,
  right: x + MARK_HEIGHT / 2,
  top: y - MARK_HEIGHT,
  bottom: y,
});

const boxOfOrigin = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - MARK_HEIGHT,
  right: x + MARK_HEIGHT,
  top: y - LABEL_HEIGHT / 2,
  bottom: y + 1.5 * LABEL_HEIGHT,
});

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
