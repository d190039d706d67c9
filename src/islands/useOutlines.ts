import { useEffect, useState } from 'react';
import {
  COUNTRY_OUTLINE_PATH,
  isCountryOutline,
  isStateOutline,
  stateOutlinePath,
  type CountryOutline,
  type StateOutline,
} from '../domain/outline.ts';
import { STATE_CODES, type StateCode } from '../domain/state.ts';
import { STATE_BOUNDS } from '../domain/stateBounds.ts';
import { COUNTS_PATH, isCountsFile, type CountsFile } from '../search/mapFiles.ts';
import { toWest, ZOOM_OF_STATES, type Sides } from './mapGeometry.ts';
import type { GroupMapProps } from './mapTypes.ts';

/** What has arrived of the ground so far. The map shows the Groups without it, too. */
export interface Outlines {
  readonly country: CountryOutline | undefined;
  readonly states: ReadonlyMap<StateCode, StateOutline>;
  readonly counts: CountsFile | undefined;
}

const NONE: Outlines = { country: undefined, states: new Map(), counts: undefined };

/**
 * Fetches what is in view and no more: the country at a glance when the map is zoomed
 * out, else the states that are near. What does not arrive is left out; the list has
 * everything. Nothing is asked for twice.
 */
export function useOutlines(
  { base, fetchFile }: Pick<GroupMapProps, 'base' | 'fetchFile'>,
  view: { readonly zoom: number; readonly sides: Sides },
): Outlines {
  const [outlines, setOutlines] = useState(NONE);
  const [asked] = useState(() => new Set<string>());
  const [arrived] = useState((): Partial<Outlines>[] => []);
  const wanted = view.zoom < ZOOM_OF_STATES ? COUNTRY : statesNear(view.sides).join();

  useEffect(() => {
    const ask = (path: string, take: (content: unknown) => Partial<Outlines> | undefined) => {
      if (asked.has(path)) return;
      asked.add(path);
      fetchFile(`${base}${path}`).then((file) => {
        const part = file.arrived ? take(file.content) : undefined;
        if (part === undefined) return;
        // What arrives together is drawn together.
        if (arrived.push(part) === 1)
          setTimeout(() => setOutlines((before) => joined(before, arrived.splice(0))), TOGETHER);
      }, ignoreAbort);
    };
    ask(COUNTS_PATH, (content) => (isCountsFile(content) ? { counts: content } : undefined));
    if (wanted === COUNTRY) {
      ask(COUNTRY_OUTLINE_PATH, (content) => (isCountryOutline(content) ? { country: content } : undefined));
      return;
    }
    for (const state of STATE_CODES.filter((code) => wanted.split(',').includes(code))) {
      ask(stateOutlinePath(state), (content) =>
        isStateOutline(content) ? { states: new Map([[state, content]]) } : undefined,
      );
    }
  }, [wanted, base, fetchFile, asked, arrived]);

  return outlines;
}

/** Unit: milliseconds. */
const TOGETHER = 30;

const joined = (before: Outlines, parts: readonly Partial<Outlines>[]): Outlines =>
  parts.reduce<Outlines>(
    (all, part) => ({ ...all, ...part, states: new Map([...all.states, ...(part.states ?? [])]) }),
    before,
  );

const COUNTRY = 'country';

const ignoreAbort = () => undefined;

/** States whose box touches a part of the ground. A box too many costs 5 kB, one too few a bare map. */
export function statesNear({ south, north, west, east }: Sides): readonly StateCode[] {
  return STATE_CODES.filter((code) => {
    const [stateSouth, stateNorth, stateWest, stateEast] = STATE_BOUNDS[code];
    return stateSouth <= north && stateNorth >= south && toWest(stateWest) <= east && toWest(stateEast) >= west;
  });
}
