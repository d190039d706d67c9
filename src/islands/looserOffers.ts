import { inZoneFirst } from './inZoneFirst.ts';
import type { Match, SearchResults, TakenOff } from '../domain/searchGroups.ts';

/** Whether a search leaves a visitor nowhere to go: no Match, or none that meets now. */
export const isStranded = ({ matches }: Pick<SearchResults, 'matches'>): boolean =>
  !matches.some(({ candidate }) => candidate.status === 'running');

/** The nearest Groups past the reach: those that fit, or any where none fits and none is in reach either. */
export function nearestOf(results: SearchResults): readonly Match[] {
  if (results.beyondReach.length > 0) return results.beyondReach;
  const all = results.without('both');
  return isStranded(all) ? all.beyondReach : [];
}

/** Groups that meet online: those that fit, or all where none does; those of the visitor's own time first. */
export const onlineOf = (results: SearchResults, zone: string, now: Temporal.Instant): readonly Match[] =>
  inZoneFirst(results.online.length > 0 ? results.online : results.without('both').online, zone, now);

/** The least that has to be taken off a search so that a Group in reach is left, and how many are. */
export function looserSearch(results: SearchResults): { readonly off: TakenOff; readonly count: number } | undefined {
  for (const off of ['words', 'choices', 'both'] as const) {
    const { matches } = results.without(off);
    if (!isStranded({ matches })) return { off, count: matches.length };
  }
  return undefined;
}
