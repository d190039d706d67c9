import type { LoadedMapProps } from './mapTypes.ts';
import { isUnsure } from './mapMarks.ts';

/** What the signs of the map mean, in words: those it shows, and no others. */
export function MapLegend({ words, rows, matches, origin, reachMinutes, measured, tiles }: LoadedMapProps) {
  const reach = measured === true ? words.legendReachMeasured : words.legendReach;
  return (
    <>
      <ul className="map-legend">
        <li className="map-legend__group">{words.legendGroup}</li>
        {rows.some(({ match, cancelled }) => !cancelled && isUnsure(match)) && (
          <li className="map-legend__unsure">{words.legendUnsure}</li>
        )}
        {rows.some(({ cancelled }) => cancelled) && <li className="map-legend__cancelled">{words.legendCancelled}</li>}
        {rows.some(({ match }) => match.candidate.precision === 'town') && (
          <li className="map-legend__town">{words.legendTown}</li>
        )}
        {matches.length > rows.length && <li className="map-legend__rest">{words.legendRest}</li>}
        <li className="map-legend__count">{words.legendCount}</li>
        {origin !== undefined && <li className="map-legend__reach">{reach(reachMinutes)}</li>}
      </ul>
      {tiles !== undefined && (
        <p className="map-attribution">
          {words.streets} {tiles.attribution}
        </p>
      )}
    </>
  );
}
