import { useLayoutEffect, useMemo, useState } from 'react';
import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import type { Failure, SearchEngine } from '../search/engine.ts';
import { isDocument } from './gatherCandidates.ts';

export interface Documents {
  /** The names of a Candidate, once they are here. */
  readonly of: (candidate: Candidate) => GroupDocument | undefined;
  /** How many of these, from the first, can show: all while names are on their way, then those that have theirs. */
  readonly named: (candidates: readonly Candidate[]) => number;
  /** Why names are missing and will not come by themselves. */
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

interface Known {
  readonly documents: ReadonlyMap<Candidate, GroupDocument>;
  /** The list whose names were last fetched, as far as so many files could. */
  readonly settled?: readonly Candidate[];
}

/**
 * The names of the rows that show. Those that came with their Candidates are there at
 * once. `mostFiles` says what may be spent on the others.
 */
export function useDocuments(
  engine: SearchEngine,
  candidates: readonly Candidate[],
  mostFiles?: () => number,
): Documents {
  const [known, setKnown] = useState<Known>({ documents: new Map() });
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    setFailure(undefined);
    const missing = candidates.filter((candidate) => !isDocument(candidate) && !known.documents.has(candidate));
    if (missing.length === 0) return;
    const controller = new AbortController();
    const thrift = mostFiles === undefined ? {} : { mostFiles: mostFiles() };
    engine.documents(missing, controller.signal, thrift).then(
      (answer) => {
        if (controller.signal.aborted) return;
        if (answer.arrived) {
          setKnown(({ documents }) => ({
            documents: new Map([...documents, ...answer.documents]),
            settled: candidates,
          }));
        } else setFailure(answer.failure);
      },
      (problem: unknown) => {
        if (!controller.signal.aborted) throw problem;
      },
    );
    return () => controller.abort();
    // What is known already needs no second look when more of it has come.
  }, [engine, candidates, attempt]);

  return useMemo(() => {
    const of = (candidate: Candidate) => (isDocument(candidate) ? candidate : known.documents.get(candidate));
    return {
      of,
      named: (list) => {
        const unnamed = known.settled === list ? list.findIndex((candidate) => of(candidate) === undefined) : -1;
        return unnamed < 0 ? list.length : unnamed;
      },
      failure,
      retry: () => setAttempt((times) => times + 1),
    };
  }, [known, failure]);
}
