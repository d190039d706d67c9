import type { Match } from '../domain/searchGroups.ts';

/** Groups that keep the visitor's own time meet when they can. */
export const inZoneFirst = (online: readonly Match[], zone: string): readonly Match[] => [
  ...online.filter(({ candidate }) => candidate.timeZone === zone),
  ...online.filter(({ candidate }) => candidate.timeZone !== zone),
];
