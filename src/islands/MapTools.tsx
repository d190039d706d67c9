import { DomEvent } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { MapStrings } from '../strings/en/map.ts';
import { moveFocus } from './moveFocus.ts';

interface Props {
  readonly words: MapStrings;
}

/** How far one press moves the map. Unit: parts of its width or height. */
const STEP = 0.33;

/** Strokes on a grid of 24 units. */
const TOOLS = [
  { name: 'west', stroke: 'M14 6l-6 6 6 6', move: [-STEP, 0] },
  { name: 'east', stroke: 'M10 6l6 6-6 6', move: [STEP, 0] },
  { name: 'north', stroke: 'M6 14l6-6 6 6', move: [0, -STEP] },
  { name: 'south', stroke: 'M6 10l6 6 6-6', move: [0, STEP] },
  { name: 'out', stroke: 'M6 12h12', zoom: -1 },
  { name: 'in', stroke: 'M6 12h12M12 6v12', zoom: 1 },
] as const;

/** Six buttons that do what dragging and pinching do. One Tab stop; the arrow keys move among them. */
export function MapTools({ words }: Props) {
  const map = useMap();
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (bar.current !== null) DomEvent.disableClickPropagation(bar.current);
  }, []);

  const use = (tool: (typeof TOOLS)[number]) => {
    if ('zoom' in tool) {
      map.setZoom(map.getZoom() + tool.zoom, { animate: false });
      return;
    }
    const { x: width, y: height } = map.getSize();
    map.panBy([tool.move[0] * width, tool.move[1] * height], { animate: false });
  };

  return (
    <div
      className="map-tools"
      role="toolbar"
      aria-label={words.tools}
      ref={bar}
      onKeyDown={(press) => moveFocus(press, [...press.currentTarget.querySelectorAll('button')])}
    >
      {TOOLS.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={words[tool.name]}
          onClick={() => use(tool)}
        >
          <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={tool.stroke} />
          </svg>
        </button>
      ))}
    </div>
  );
}
