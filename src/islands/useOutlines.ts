import { useEffect, useState } from 'react';
import { isCountryOutline, isStateOutline, type CountryOutline, type StateOutline } from '../domain/outline.ts';
import type { Point } from '../domain/distance.ts';
import { STATES, STATE_CODES, type StateCode } from '../domain/state.ts';
import { boxAround } from './mapGeometry.ts';
import type { GroupMapProps } from './mapTypes.ts';

/** What has arrived of the ground so far. The map shows the Groups without it, too. */
export interface Outlines {
  readonly country: CountryOutline | undefined;
  readonly states: ReadonlyMap<StateCode, StateOutline>;
}

/** Fetches the outlines around what the map shows. What does not arrive is left out; the list has everything. */
export function useOutlines({ origin, reachMiles, matches, base, fetchFile }: GroupMapProps): Outlines {
  const [country, setCountry] = useState<CountryOutline>();
  const [states, setStates] = useState<Outlines['states']>(new Map());
  const near = statesNear([...boxAround(origin.point, reachMiles), ...matches.map(({ point }) => point)]).join();

  useEffect(() => {
    const controller = new AbortController();
    fetchFile(`${base}search/outlines/us.json`, controller.signal).then((file) => {
      if (file.arrived && isCountryOutline(file.content)) setCountry(file.content);
    }, ignoreAbort);
    return () => controller.abort();
  }, [base, fetchFile]);

  useEffect(() => {
    const controller = new AbortController();
    for (const state of STATE_CODES.filter((code) => near.split(',').includes(code) && !states.has(code))) {
      fetchFile(`${base}search/outlines/${state.toLowerCase()}.json`, controller.signal).then((file) => {
        if (!file.arrived || !isStateOutline(file.content)) return;
        const outline = file.content;
        setStates((before) => new Map([...before, [state, outline]]));
      }, ignoreAbort);
    }
    return () => controller.abort();
    // `states` is only looked at to not ask twice; what it gains is no reason to ask again.
  }, [near, base, fetchFile]);

  return { country, states };
}

const ignoreAbort = () => undefined;

/** States whose box touches the box around some points. A box too many costs 5 kB, one too few a bare map. */
export function statesNear(points: readonly Point[]): readonly StateCode[] {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  return STATE_CODES.filter((code) => {
    const [south, north, west, east] = STATES[code].bounds;
    return (
      south <= Math.max(...latitudes) &&
      north >= Math.min(...latitudes) &&
      west <= Math.max(...longitudes) &&
      east >= Math.min(...longitudes)
    );
  });
}
