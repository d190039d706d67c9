import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { NamedPlace, NoPlace, Place, PlaceAnswer, ZipPlace } from '../domain/place.ts';
import type { StateCode } from '../domain/state.ts';
import type { Failure } from '../search/engine.ts';
import type { PlaceFinder } from '../search/placeFinder.ts';

/** What became of the text in the main box. */
export type PlaceFinding =
  | { readonly is: 'nothing' }
  | { readonly is: 'looking' }
  /** `corrected`: the name was misspelt. `also`: a large place with nearly the same name. `words`: what else the text said. */
  | {
      readonly is: 'here';
      readonly place: Place;
      readonly corrected?: true;
      readonly also?: NamedPlace;
      readonly words?: string;
    }
  | {
      readonly is: 'several';
      readonly places: readonly NamedPlace[];
      readonly state?: StateCode;
      readonly words?: string;
    }
  /** A ZIP code that nobody knows; or no Place at all, so these are words. */
  | { readonly is: 'unknown'; readonly nearestZip?: ZipPlace; readonly why?: NoPlace }
  | { readonly is: 'failed'; readonly failure: Failure };

interface Asked {
  /** As typed; empty means the pointed Place, if there is one. `undefined` before the page is alive. */
  readonly near: string | undefined;
  /** A Place that was pointed at and not named: the device's, or the middle of the map. */
  readonly pointed: Place | undefined;
  /** Raised to try again. */
  readonly attempt: number;
  readonly finder: PlaceFinder;
}

const NOTHING: PlaceFinding = { is: 'nothing' };
const LOOKING: PlaceFinding = { is: 'looking' };

/**
 * The Place of a search. What was found out once is kept until the page is left, so
 * that going back asks for no file. An answer that comes after the next question is dropped.
 */
export function usePlace({ near, pointed, attempt, finder }: Asked): PlaceFinding {
  const known = useRef(new Map<string, PlaceFinding>());
  const [, setChanges] = useState(0);
  const here = useMemo<PlaceFinding>(
    () => (pointed === undefined ? NOTHING : { is: 'here', place: pointed }),
    [pointed],
  );

  useLayoutEffect(() => {
    if (near === undefined || near === '' || isSettled(known.current.get(near))) return;
    const controller = new AbortController();
    const settle = (finding: PlaceFinding) => {
      known.current.set(near, finding);
      if (finding.is === 'here') known.current.set(nameOf(finding.place), { is: 'here', place: finding.place });
      setChanges((count) => count + 1);
    };
    if (known.current.delete(near)) setChanges((count) => count + 1);
    find(near, finder, controller.signal).then(
      ({ finding, also }) => {
        settle(finding);
        if (finding.is !== 'here') return;
        // Where this does not come, nothing is missing.
        also?.().then(
          (place) => place !== undefined && settle({ ...finding, also: place }),
          () => undefined,
        );
      },
      (failure: unknown) => {
        if (!controller.signal.aborted) throw failure;
      },
    );
    return () => controller.abort();
  }, [near, attempt, finder]);

  if (near === undefined) return NOTHING;
  return near === '' ? here : (known.current.get(near) ?? LOOKING);
}

/** How a search names a Place that was found, so that it is found again: "60201", "Evanston, IL". */
export const nameOf = ({ zip, city, state }: Place): string =>
  zip ?? (city === undefined || state === undefined ? '' : `${city}, ${state}`);

const isSettled = (finding: PlaceFinding | undefined): boolean => finding !== undefined && finding.is !== 'failed';

async function find(near: string, finder: PlaceFinder, signal: AbortSignal) {
  const asked = await finder(near, signal);
  signal.throwIfAborted();
  return asked.arrived
    ? { finding: findingOf(asked.answer), also: asked.also }
    : { finding: { is: 'failed', failure: asked.failure } as const };
}

function findingOf(answer: PlaceAnswer): PlaceFinding {
  const words = 'words' in answer ? { words: answer.words } : {};
  switch (answer.found) {
    case 'one':
      return {
        is: 'here',
        place: answer.place,
        ...(answer.corrected === true && { corrected: true }),
        ...words,
      };
    case 'several':
      return { is: 'several', places: answer.places, ...words };
    case 'state':
      return { is: 'several', places: answer.places, state: answer.state, ...words };
    case 'none':
      return {
        is: 'unknown',
        ...(answer.nearestZip !== undefined && { nearestZip: answer.nearestZip }),
        ...(answer.why !== undefined && { why: answer.why }),
      };
  }
}
