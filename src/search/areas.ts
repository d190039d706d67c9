import type { Area } from '../domain/coarsen.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';

/** Raised when a `GroupDocument` changes its shape, so that an old page does not misread a new file. */
export const AREA_FILE_VERSION = 1;

/** The Groups of one part of the country, as a file of the site holds them. */
export interface AreaFile {
  readonly version: typeof AREA_FILE_VERSION;
  readonly groups: readonly GroupDocument[];
}

/** The one area there is for now. Cutting the country into more changes this file and no other. */
const WHOLE_COUNTRY = 'all';

/** Every area that has a file. Asked when the site is built. */
export const allAreas = (): readonly string[] => [WHOLE_COUNTRY];

/** Which Groups an area's file holds. Asked when the site is built. */
export function areaFile(area: string, groups: readonly GroupDocument[]): AreaFile {
  return { version: AREA_FILE_VERSION, groups: area === WHOLE_COUNTRY ? groups : [] };
}

/** The areas that together hold every Group around a point, and every Group online. Asked in the browser. */
export const areasAround: (around: Area | undefined) => readonly string[] = () => [WHOLE_COUNTRY];

/** Shape: a path below the base, `search/areas/all.json`. */
export const areaPath = (area: string): string => `search/areas/${area}.json`;

/**
 * Whether a file is what its name says. Its Groups were checked in full when the
 * site was built; this tells our file from a login page, a cut one or an older one.
 */
export function isAreaFile(content: unknown): content is AreaFile {
  return (
    typeof content === 'object' &&
    content !== null &&
    'version' in content &&
    content.version === AREA_FILE_VERSION &&
    'groups' in content &&
    Array.isArray(content.groups) &&
    content.groups.every(isDocument)
  );
}

const isDocument = (group: unknown): boolean =>
  typeof group === 'object' &&
  group !== null &&
  'id' in group &&
  typeof group.id === 'string' &&
  'name' in group &&
  typeof group.name === 'string' &&
  'meetingTimes' in group &&
  Array.isArray(group.meetingTimes) &&
  'exceptions' in group &&
  Array.isArray(group.exceptions) &&
  'closures' in group &&
  Array.isArray(group.closures) &&
  'timeZone' in group &&
  typeof group.timeZone === 'string';
