import { useEffect, useState, type ReactNode } from 'react';
import type { FinderStrings } from '../strings/en/finder.ts';
import { FailedPart } from './FailedSearch.tsx';

interface Props<Part> {
  readonly words: FinderStrings;
  readonly load: () => Promise<Part>;
  /** What stands there until it has come, and when it does not. */
  readonly meanwhile?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/** A part of the finder that few need at once, fetched when it is shown. Where that fails, it says so and can be asked for again. */
export function Later<Part>({ words, load, meanwhile, children }: Props<Part>) {
  const [part, setPart] = useState<{ readonly loaded: Part }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    setFailed(false);
    load().then(
      (loaded) => setPart({ loaded }),
      () => setFailed(true),
    );
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
