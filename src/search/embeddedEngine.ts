import type { GroupDocument } from '../domain/groupDocument.ts';
import { areaPath, areasAround, isAreaFile } from './areas.ts';
import type { CandidateAnswer, Failure, SearchEngine } from './engine.ts';
import type { FetchFile } from './fetchFile.ts';

type AreaAnswer =
  | { readonly arrived: true; readonly groups: readonly GroupDocument[] }
  | { readonly arrived: false; readonly failure: Failure };

/**
 * The engine that asks nobody: it fetches the files around a place and hands over
 * what is in them. A file that arrived is kept until the page is left, so a second
 * search nearby needs no request.
 */
export function embeddedEngine({ base, fetchFile }: { base: string; fetchFile: FetchFile }): SearchEngine {
  const kept = new Map<string, readonly GroupDocument[]>();

  async function readArea(area: string, signal: AbortSignal | undefined): Promise<AreaAnswer> {
    const before = kept.get(area);
    if (before !== undefined) return { arrived: true, groups: before };
    const answer = await fetchFile(`${base}${areaPath(area)}`, signal);
    if (!answer.arrived)
      return { arrived: false, failure: answer.failure === 'missing' ? 'unreachable' : answer.failure };
    if (!isAreaFile(answer.content)) return { arrived: false, failure: 'unreadable' };
    kept.set(area, answer.content.groups);
    return { arrived: true, groups: answer.content.groups };
  }

  return {
    name: 'embedded',
    async candidates({ around }, signal): Promise<CandidateAnswer> {
      signal?.throwIfAborted();
      const answers = await Promise.all(areasAround(around).map((area) => readArea(area, signal)));
      const candidates: GroupDocument[] = [];
      for (const answer of answers) {
        if (!answer.arrived) return answer;
        candidates.push(...answer.groups);
      }
      return { arrived: true, candidates };
    },
  };
}
