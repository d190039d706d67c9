import { useEffect, useLayoutEffect, useRef } from 'react';
import { Pane, useMap } from 'react-leaflet';
import type { MapMark } from './mapMarks.ts';
import { moveFocus } from './moveFocus.ts';
import { placeAt } from './placeAt.ts';

interface Props {
  /** In the order of the arrow keys: the list's numbers first. */
  readonly marks: readonly MapMark[];
  readonly onPress: (mark: MapMark) => void;
  readonly onFocus: (mark: MapMark) => void;
  /** The mark that the focus goes to: a new object each time it does. */
  readonly focusOn: { readonly key: string } | undefined;
}

/** Every mark is a button with a name; together they are one Tab stop, and the arrow keys move among them. */
export function MapMarks({ marks, onPress, onFocus, focusOn }: Props) {
  const map = useMap();
  const pane = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const last = useRef<string>(undefined);
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    const buttons = buttonsIn(pane.current);
    const stop = buttons.find(({ dataset }) => dataset['key'] === last.current) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
    // A crowd that was zoomed into is gone, and a button that moved in the page drops the focus: it goes on in the map.
    if (hadFocus.current && document.activeElement === document.body) stop?.focus({ preventScroll: true });
  });

  useEffect(() => {
    if (focusOn === undefined) return;
    const buttons = buttonsIn(pane.current);
    (buttons.find(({ dataset }) => dataset['key'] === focusOn.key) ?? buttons[0])?.focus({ preventScroll: true });
  }, [focusOn]);

  useEffect(() => {
    const drag = () => (dragged.current = true);
    map.on('dragstart', drag);
    return () => {
      map.off('dragstart', drag);
    };
  }, [map]);

  return (
    <Pane name="marks" className="map-marks-pane">
      <div
        ref={pane}
        onPointerDown={() => {
          dragged.current = false;
        }}
        onFocus={() => {
          hadFocus.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          // Without a next one, the button may have been taken away under the focus.
          if (relatedTarget !== null) hadFocus.current = false;
        }}
        onKeyDown={(press) => moveFocus(press, buttonsIn(press.currentTarget))}
        onDoubleClick={(press) => press.stopPropagation()}
      >
        {marks.map((mark) => (
          <button
            key={mark.key}
            type="button"
            className={[
              'map-mark',
              `map-${mark.look}`,
              ...mark.traits.map((trait) => `map-${mark.look}--${trait}`),
            ].join(' ')}
            ref={placeAt(mark, layerOf(mark))}
            aria-label={mark.label}
            {...(mark.selected !== undefined && { 'aria-pressed': mark.selected })}
            data-key={mark.key}
            onFocus={() => {
              last.current = mark.key;
              onFocus(mark);
            }}
            onClick={({ detail }) => {
              // A drag may begin on a mark. A press of a key counts no clicks.
              if (detail === 0 || !dragged.current) onPress(mark);
            }}
          >
            {mark.text}
          </button>
        ))}
      </div>
    </Pane>
  );
}

const buttonsIn = (pane: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(pane?.querySelectorAll('button') ?? []),
];

/** What stands further south is in front, as with things on the ground; the list's own before the rest; the selected before all. */
function layerOf({ look, selected, y }: MapMark): number {
  const height = Math.round(y) + 10_000;
  return height + (selected === true ? 60_000 : look === 'door' || look === 'crowd' ? 30_000 : 0);
}
