import type { GroupDocument } from '../domain/groupDocument.ts';
import type { CandidateRequest, SearchEngine } from '../search/engine.ts';
import type { KeptGroup } from './keptGroups.ts';

/** What a kept Group is now: as the directory has it, no longer in it, or not known because something did not arrive. */
export type KeptNow =
  { readonly is: 'listed'; readonly document: GroupDocument } | { readonly is: 'gone' } | { readonly is: 'unknown' };

/** Where a Group is mostly found again: at its own point. */
const AT_ITS_POINT_MILES = 1;

/**
 * Looks one kept Group up anew, by its id alone. The engine is asked for what is around
 * its own point, so our host learns no more than from any search there. A Site may have
 * moved across town, and a Group online: before one is called gone, its whole state is
 * asked, with the Groups of its time zone that have no point.
 *
 * Throws: `AbortError` when `signal` is aborted, and nothing else.
 */
export async function lookUpKept({ document }: KeptGroup, engine: SearchEngine, signal: AbortSignal): Promise<KeptNow> {
  const { point, state, timeZone } = document;
  const near = point === undefined ? undefined : { around: { centre: point, miles: AT_ITS_POINT_MILES } };
  const first = near === undefined ? undefined : await lookIn(near, document, engine, signal);
  return first?.is === 'listed' ? first : lookIn({ state, onlineIn: timeZone }, document, engine, signal);
}

async function lookIn(
  request: CandidateRequest,
  { affiliate, id }: GroupDocument,
  engine: SearchEngine,
  signal: AbortSignal,
): Promise<KeptNow> {
  const answer = await engine.candidates(request, signal);
  if (!answer.arrived) return { is: 'unknown' };
  // The id begins with the Affiliate's, so that no other's names need be fetched.
  const own = answer.candidates.filter((candidate) => candidate.affiliate === affiliate);
  const named = await engine.documents(own, signal);
  if (!named.arrived) return { is: 'unknown' };
  const found = [...named.documents.values()].find((each) => each.id === id);
  return found === undefined ? { is: 'gone' } : { is: 'listed', document: found };
}
