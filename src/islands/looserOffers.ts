import type { Match, SearchResults } from '../domain/searchGroups.ts';

/** Whether a search leaves a visitor nowhere to go: no Match, or none that meets now. */
export const isStranded = ({ matches }: Pick<SearchResults, 'matches'>): boolean =>
  !matches.some(({ candidate }) => candidate.status === 'running');

/** The nearest Groups past the reach: those that fit, or any where none fits and none is in reach either. */
export function nearestOf(results: SearchResults): readonly Match[] {
  if (results.beyondReach.length > 0) return results.beyondReach;
  const all = results.without('both');
  return isStranded(all) ? all.beyondReach : [];
}

/** Groups that meet online: those that fit, or all where none does. */
export const onlineOf = (results: SearchResults): readonly Match[] =>
  results.online.length > 0 ? results.online : results.without('both').online;
