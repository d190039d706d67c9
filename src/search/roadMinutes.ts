import type { Place } from '../domain/place.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import type { FetchFile } from './fetchFile.ts';
import type { MinutesTo, RoadMinutesFile } from './roadMinutesFile.ts';

export interface RoadMinutes {
  /** Whether minutes may have been measured from a Place, so that Groups farther off in a straight line count too. */
  covers(place: Place): boolean;
  /**
   * The measured minutes from a Place. `undefined` where there are none, and then
   * minutes are estimated: for a city, for a device, and where the file does not
   * arrive, since an estimate is better than no answer.
   *
   * Throws: `AbortError` when `signal` is aborted, and nothing else.
   */
  around(place: Place, signal?: AbortSignal): Promise<MinutesTo | undefined>;
}

/**
 * Reads minutes that were measured when the site was built. Only a ZIP code has
 * them, and our host sees its first three digits.
 *
 * `measured` names the files there are, "600 601 602"; with none, nothing is asked.
 */
export function roadMinutes({
  base,
  fetchFile,
  measured,
}: {
  base: string;
  fetchFile: FetchFile;
  measured: string;
}): RoadMinutes {
  const prefixes = new Set(measured.split(' '));
  const kept = new Map<string, RoadMinutesFile>();
  const covers = ({ zip }: Place): boolean => zip !== undefined && prefixes.has(zipPrefix(zip));
  return {
    covers,
    async around(place, signal) {
      const { zip } = place;
      if (zip === undefined || !covers(place)) return undefined;
      // Most deployments have no such file, so what reads one is fetched with the first.
      const reader = await import('./roadMinutesFile.ts').catch(() => undefined);
      if (reader === undefined) return undefined;
      const { isRoadMinutesFile, minutesFrom, roadMinutesPath } = reader;
      const prefix = zipPrefix(zip);
      const before = kept.get(prefix);
      if (before !== undefined) return minutesFrom(zip, before);
      const file = await fetchFile(`${base}${roadMinutesPath(prefix)}`, signal);
      if (!file.arrived || !isRoadMinutesFile(file.content)) return undefined;
      kept.set(prefix, file.content);
      return minutesFrom(zip, file.content);
    },
  };
}
