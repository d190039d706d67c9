import { Pane } from 'react-leaflet';
import type { PlacedGroundName } from './groundNames.ts';
import { placeAt } from './placeAt.ts';

/** Names of seas, lakes and neighbour countries: for the eye only, since the list says where each Group is. */
export const GroundNames = ({ names }: { readonly names: readonly PlacedGroundName[] }) => (
  <Pane name="ground-names" className="map-names-pane">
    {names.map(({ text, kind, x, y }) => (
      <span
        key={`${text} ${x} ${y}`}
        className={`map-name map-name--${kind}`}
        ref={placeAt({ x, y })}
        aria-hidden="true"
      >
        <span>{text}</span>
      </span>
    ))}
  </Pane>
);
