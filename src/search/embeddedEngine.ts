import { namesArea, readIndex, stateArea, WHOLE_DIRECTORY, zoneArea, type AreaIndex } from './areaIndex.ts';
import { readCandidateFile, readNamesFile, type ReadCandidates } from './areaFile.ts';
import { areaStore } from './areaStore.ts';
import { askedRows, isOfCircleAlone } from './askedRows.ts';
import { namedCandidates } from './candidateNames.ts';
import {
  SMALL_DIRECTORY,
  type CandidateAnswer,
  type CandidateRequest,
  type Failure,
  type SearchEngine,
} from './engine.ts';
import type { FetchFile } from './fetchFile.ts';
import { areasWithin, nearestAreas } from './nearbyAreas.ts';

interface Served {
  /** The path the site lives under, from `/` to `/`. */
  readonly base: string;
  readonly fetchFile: FetchFile;
  readonly index: AreaIndex;
}

type Gathered =
  | { readonly arrived: true; readonly areas: ReadonlyMap<string, ReadCandidates> }
  | { readonly arrived: false; readonly failure: Failure };

/**
 * The engine that asks nobody: it fetches the files around a place and hands over
 * what is in them. A file that arrived is kept until the page is left, so a second
 * search nearby needs no request.
 */
export function embeddedEngine({ base, fetchFile, index }: Served): SearchEngine {
  const { version, total, inOneFile } = index;
  const known = readIndex(index);
  const groups = areaStore({ base, version, fetchFile }, readCandidateFile);
  const names = areaStore({ base, version, fetchFile }, readNamesFile);
  const named = namedCandidates(names);

  async function gather(areas: Iterable<string>, signal: AbortSignal | undefined): Promise<Gathered> {
    const asked = [...new Set(areas)];
    const loaded = await Promise.all(asked.map(async (area) => [area, await groups.load(area, signal)] as const));
    const arrived = new Map<string, ReadCandidates>();
    for (const [area, answer] of loaded) {
      if (!answer.arrived) return answer;
      arrived.set(area, answer.content);
    }
    return { arrived: true, areas: arrived };
  }

  /** Which zones have online Groups for one. How clocks compare is fetched by whoever asks; without it, only the zone itself. */
  const zonesLike = (zone: string): Promise<readonly string[]> =>
    import('../domain/sameClock.ts').then(
      (clocks) => clocks.zonesLike(zone, known.zones),
      () => (known.zones.has(zone) ? [zone] : []),
    );

  /** All areas that answer a request but for its `nearest`. */
  async function wanted({ around, state, onlineIn, everywhere }: CandidateRequest): Promise<readonly string[]> {
    return [
      ...(everywhere === true ? [WHOLE_DIRECTORY] : []),
      ...(around === undefined ? [] : areasWithin(known.cells, around)),
      ...(state !== undefined && known.states.has(state) ? [stateArea(state)] : []),
      ...(onlineIn === undefined ? [] : (await zonesLike(onlineIn)).map(zoneArea)),
    ];
  }

  async function gatherAll(request: CandidateRequest, signal: AbortSignal | undefined): Promise<Gathered> {
    const { nearest } = request;
    if (inOneFile) return gather(total === 0 ? [] : [WHOLE_DIRECTORY], signal);
    const areas = await wanted(request);
    if (nearest === undefined) return gather(areas, signal);
    const next = nearestAreas(known.cells, nearest);
    let gathered = await gather([...areas, ...next(new Map())], signal);
    while (gathered.arrived) {
      const { areas: here } = gathered;
      const more = next(here).filter((area) => !here.has(area));
      if (more.length === 0) break;
      gathered = await gather([...here.keys(), ...more], signal);
    }
    return gathered;
  }

  return {
    name: 'embedded',
    async candidates(request, signal): Promise<CandidateAnswer> {
      signal?.throwIfAborted();
      if (request.everywhere === true && total > SMALL_DIRECTORY) return { arrived: false, failure: 'too-many' };
      const gathered = await gatherAll(request, signal);
      if (!gathered.arrived) return gathered;
      const candidates = [...gathered.areas].flatMap(([area, file]) =>
        named.from(area, file, askedRows(file, request)),
      );
      const whole = inOneFile && !isOfCircleAlone(request) ? ({ everything: true } as const) : {};
      if (request.words === undefined) return { arrived: true, candidates, ...whole };
      const apart = [...gathered.areas].flatMap(([area, { plan }]) => (plan === undefined ? [] : [namesArea(area)]));
      const answer = await named.all(candidates, apart, signal);
      return answer.arrived ? { ...answer, ...whole } : answer;
    },
    async documents(candidates, signal, thrift) {
      signal?.throwIfAborted();
      return named.documents(candidates, signal, thrift?.mostFiles);
    },
  };
}
