import type { Candidate, GroupDocument } from '../domain/groupDocument.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { KeptGroup } from './keptGroups.ts';

/** What a kept Group is now: as the directory has it, no longer in it, or not known because something did not arrive. */
export type KeptNow =
  { readonly is: 'listed'; readonly document: GroupDocument } | { readonly is: 'gone' } | { readonly is: 'unknown' };

/** A Group moves its point by less than this when its address is corrected. Unit: degrees, about half a mile. */
const SAME_PLACE_DEGREES = 0.01;
const SAME_PLACE_MILES = 1;

/**
 * Looks one kept Group up anew. The engine is asked for what is around its own point, so
 * our host learns no more than from any search there.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export async function lookUpKept({ document }: KeptGroup, engine: SearchEngine, signal: AbortSignal): Promise<KeptNow> {
  const { point, state, id } = document;
  const answer = await engine.candidates(
    point === undefined ? { state } : { around: { centre: point, miles: SAME_PLACE_MILES } },
    signal,
  );
  if (!answer.arrived) return { is: 'unknown' };
  const near = answer.candidates.filter((candidate) => mayBe(candidate, document));
  const named = await engine.documents(near, signal);
  if (!named.arrived) return { is: 'unknown' };
  const found = [...named.documents.values()].find((each) => each.id === id);
  return found === undefined ? { is: 'gone' } : { is: 'listed', document: found };
}

function mayBe(candidate: Candidate, { affiliate, point }: GroupDocument): boolean {
  if (candidate.affiliate !== affiliate) return false;
  if (point === undefined || candidate.point === undefined) return point === candidate.point;
  return (
    Math.abs(candidate.point.latitude - point.latitude) < SAME_PLACE_DEGREES &&
    Math.abs(candidate.point.longitude - point.longitude) < SAME_PLACE_DEGREES
  );
}
