import { useEffect, useMemo, useState } from 'react';
import type { Place } from '../../domain/place.ts';
import type { FormFields } from '../../formats/form/formFields.ts';
import type { FoundPlaces } from '../../formats/form/whereOf.ts';
import { fetchFile } from '../../search/fetchFile.ts';
import { placeFinder, type PlaceFinder } from '../../search/placeFinder.ts';
import { useSettled } from './useSettled.ts';

export interface LookedUp {
  readonly found: FoundPlaces;
  /** A file did not come. The form works without. */
  readonly failed: boolean;
}

/** What became of one text: a Place, no Place, or nothing that came. */
type Answered = { readonly is: 'here'; readonly place: Place } | { readonly is: 'unknown' } | { readonly is: 'failed' };

/** Unit: milliseconds without a key being pressed. */
const QUIET = 400;

/** Looks up the ZIP code and the town in the site's own files, which nobody else learns of. */
export function usePlaces({ zip, city, state, format }: FormFields, base: string): LookedUp {
  const finder = useMemo(() => placeFinder({ base, fetchFile }), [base]);
  const inPerson = format !== 'online';
  const zipText = inPerson ? (/^\s*(\d{5})(?:-\d{4})?\s*$/u.exec(zip)?.[1] ?? '') : '';
  const townText = inPerson && city.trim() !== '' && state !== '' ? `${city.trim()}, ${state}` : '';
  const byZip = useLookup(zipText, finder);
  const byTown = useLookup(townText, finder);
  return useMemo(
    () => ({
      found: {
        zip: byZip?.is === 'here' ? byZip.place : undefined,
        zipUnknown: byZip?.is === 'unknown',
        town: byTown?.is === 'here' ? byTown.place : undefined,
        townUnknown: byTown?.is === 'unknown',
      },
      failed: byZip?.is === 'failed' || byTown?.is === 'failed',
    }),
    [byZip, byTown],
  );
}

function useLookup(text: string, finder: PlaceFinder): Answered | undefined {
  const settled = useSettled(text, QUIET);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answered>>(new Map());
  useEffect(() => {
    if (settled === '') return;
    const leaving = new AbortController();
    lookUp(settled, finder, leaving.signal).then(
      (answer) => setAnswers((before) => new Map(before).set(settled, answer)),
      () => undefined,
    );
    return () => leaving.abort();
  }, [settled, finder]);
  return text === '' ? undefined : answers.get(text);
}

async function lookUp(text: string, finder: PlaceFinder, signal: AbortSignal): Promise<Answered> {
  const file = await finder(text, signal);
  if (!file.arrived) return { is: 'failed' };
  // A name that had to be corrected is not the one that was written.
  return file.answer.found === 'one' && file.answer.corrected !== true
    ? { is: 'here', place: file.answer.place }
    : { is: 'unknown' };
}
