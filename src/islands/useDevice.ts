import { useEffect, useRef, useState } from 'react';
import type { Place } from '../domain/place.ts';
import type { DeviceAnswer } from './devicePosition.ts';
import type { Refusal } from './sayFinding.ts';

export interface Device {
  /** What stands in the way of a search, or that the device is being asked. */
  readonly refusal: Refusal | undefined;
  readonly refuse: (why: Refusal) => void;
  /** A filter was chosen: what was wrong is over, and a device that is being asked may still answer. */
  readonly calm: () => void;
  /** The visitor has gone on to another search: whatever the device still has to say comes too late. */
  readonly goOn: () => void;
  /** Where the device is; `undefined` where it does not say, or not in time. */
  readonly locate: () => Promise<Place | undefined>;
}

/** Asks the device where it is. It may take long, and whatever is looked for meanwhile takes its place. */
export function useDevice(): Device {
  const [refusal, setRefusal] = useState<Refusal>();
  const turn = useRef(0);

  const goOn = () => {
    turn.current += 1;
    setRefusal(undefined);
  };
  useEffect(() => {
    window.addEventListener('popstate', goOn);
    return () => window.removeEventListener('popstate', goOn);
  }, []);

  return {
    refusal,
    refuse: setRefusal,
    calm: () => setRefusal((before) => (before === 'locating' ? before : undefined)),
    goOn,
    async locate() {
      goOn();
      setRefusal('locating');
      const asked = turn.current;
      const answer = await askDevice();
      if (asked !== turn.current) return undefined;
      setRefusal(answer.found ? undefined : answer.why);
      return answer.found ? answer.place : undefined;
    },
  };
}

/** Where the device is. What asks it is fetched when it is needed, which most visitors never do. */
async function askDevice(): Promise<DeviceAnswer> {
  try {
    const { devicePosition } = await import('./devicePosition.ts');
    return await devicePosition();
  } catch {
    return { found: false, why: 'failed' };
  }
}
