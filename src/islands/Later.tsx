import { useEffect, useState, type ReactNode } from 'react';
import type { FinderStrings } from '../strings/en/finder.ts';
import { FailedPart } from './FailedSearch.tsx';
import { PATIENCE_WITH_CODE } from './inTime.ts';

interface Props<Part> {
  readonly words: FinderStrings;
  readonly load: () => Promise<Part>;
  /** What stands there until it has come, and when it does not. */
  readonly meanwhile?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/**
 * A part of the finder that few need at once, fetched when it is shown. Where that fails or
 * takes too long, it says so and can be asked for again; what comes late is shown all the same.
 */
export function Later<Part>({ words, load, meanwhile, children }: Props<Part>) {
  const [part, setPart] = useState<{ readonly loaded: Part }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    setFailed(false);
    const fail = () => setFailed(true);
    const timer = setTimeout(fail, PATIENCE_WITH_CODE);
    load().then((loaded) => setPart({ loaded }), fail);
    return () => clearTimeout(timer);
    // `load` is written anew at every render and means the same.
  }, [attempt]);

  if (part !== undefined) return <>{children(part.loaded)}</>;
  return (
    <>
      {meanwhile}
      {failed && <FailedPart words={words} failure="unreachable" onRetry={() => setAttempt(attempt + 1)} />}
    </>
  );
}
