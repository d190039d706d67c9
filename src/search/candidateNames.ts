import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import { nameKey, type ReadCandidates, type SheetPlan } from './areaFile.ts';
import { sheetArea } from './areaIndex.ts';
import { isIn } from './areaSheets.ts';
import type { AreaStore } from './areaStore.ts';
import type { CandidateAnswer, DocumentAnswer, Failure } from './engine.ts';
import type { Names } from './nameColumns.ts';

/** Where a Candidate came from, and so where its names are. */
interface Origin {
  readonly area: string;
  readonly row: number;
  readonly plan: SheetPlan;
}

/** Brings Candidates and their names together. */
export interface NamedCandidates {
  /** Some rows of an area's file as Candidates. Notes where their names are. */
  from(area: string, read: ReadCandidates, rows: readonly number[]): readonly Candidate[];
  /** Candidates as documents, from files with the names of whole areas. */
  all(candidates: readonly Candidate[], areas: readonly string[], signal?: AbortSignal): Promise<CandidateAnswer>;
  /** The first of them, as many as so many more files name, and at least one. */
  documents(candidates: readonly Candidate[], signal?: AbortSignal, mostFiles?: number): Promise<DocumentAnswer>;
}

export const isWithNames = (candidate: Candidate): candidate is GroupDocument => 'id' in candidate;

export function namedCandidates(sheets: AreaStore<ReadonlyMap<string, Names>>): NamedCandidates {
  const origins = new WeakMap<Candidate, Origin>();
  const documents = new WeakMap<Candidate, GroupDocument>();
  const names = new Map<string, Names>();

  function documentOf(candidate: Candidate): GroupDocument | undefined {
    if (isWithNames(candidate)) return candidate;
    const before = documents.get(candidate);
    if (before !== undefined) return before;
    const found = names.get(nameKey(candidate));
    if (found === undefined) return undefined;
    const document = { ...candidate, ...found };
    documents.set(candidate, document);
    return document;
  }

  /** Why names did not come, or nothing. */
  async function learn(areas: readonly string[], signal: AbortSignal | undefined): Promise<Failure | undefined> {
    for (const answer of await Promise.all(areas.map((area) => sheets.load(area, signal)))) {
      if (!answer.arrived) return answer.failure;
      for (const [key, found] of answer.content) names.set(key, found);
    }
    return undefined;
  }

  /** Of the sheets that name the first Candidate, the one that names the most of those that follow it. */
  function bestSheet(
    unnamed: readonly Candidate[],
  ): { sheet: string; holds: (candidate: Candidate) => boolean } | undefined {
    const [first] = unnamed;
    const origin = first === undefined ? undefined : origins.get(first);
    if (first === undefined || origin === undefined) return undefined;
    const { area, plan } = origin;
    const choices = sheetsNaming(first, origin).map((sheet) => {
      const holds = (candidate: Candidate) => {
        const other = origins.get(candidate);
        if (plan.by === 'box') return candidate.point !== undefined && isInBox(plan, sheet, candidate);
        return other?.area === area && Math.floor(other.row / plan.rows) === sheet;
      };
      const run = unnamed.findIndex((candidate) => !holds(candidate));
      return { sheet: sheetArea(area, sheet), holds, run: run === -1 ? unnamed.length : run };
    });
    return choices.sort((one, other) => other.run - one.run)[0];
  }

  return {
    from(area, { at, plan }, rows) {
      return rows.map((row) => {
        const candidate = at(row);
        if (plan !== undefined) origins.set(candidate, { area, row, plan });
        return candidate;
      });
    },
    async all(candidates, areas, signal) {
      const failure = await learn(areas, signal);
      if (failure !== undefined) return { arrived: false, failure };
      const found = candidates.flatMap((candidate) => documentOf(candidate) ?? []);
      return found.length === candidates.length
        ? { arrived: true, candidates: found }
        : { arrived: false, failure: 'unreadable' };
    },
    async documents(candidates, signal, mostFiles = Infinity) {
      const wanted: string[] = [];
      let unnamed = candidates.filter((candidate) => documentOf(candidate) === undefined);
      while (unnamed.length > 0 && wanted.length < Math.max(1, mostFiles)) {
        const best = bestSheet(unnamed);
        // Not one of ours.
        if (best === undefined) return { arrived: false, failure: 'unreadable' };
        wanted.push(best.sheet);
        unnamed = unnamed.filter((candidate) => !best.holds(candidate));
      }
      const failure = await learn(wanted, signal);
      if (failure !== undefined) return { arrived: false, failure };
      const [firstUnnamed] = unnamed;
      const shown = firstUnnamed === undefined ? candidates : candidates.slice(0, candidates.indexOf(firstUnnamed));
      const found = new Map(shown.flatMap((candidate) => pair(candidate, documentOf(candidate))));
      return found.size === new Set(shown).size
        ? { arrived: true, documents: found }
        : { arrived: false, failure: 'unreadable' };
    },
  };
}

const pair = (
  candidate: Candidate,
  document: GroupDocument | undefined,
): readonly (readonly [Candidate, GroupDocument])[] => (document === undefined ? [] : [[candidate, document]]);

/** The numbers of the sheets that name a Candidate. */
function sheetsNaming(candidate: Candidate, { plan, row }: Origin): readonly number[] {
  if (plan.by === 'row') return [Math.floor(row / plan.rows)];
  return plan.boxes.flatMap((_, sheet) => (isInBox(plan, sheet, candidate) ? [sheet] : []));
}

function isInBox({ boxes }: Extract<SheetPlan, { by: 'box' }>, sheet: number, { point }: Candidate): boolean {
  const box = boxes[sheet];
  return box !== undefined && point !== undefined && isIn(box, point);
}
