import type { PlainColumn } from './plainColumns.ts';

/**
 * The columns as a person is told about them: what belongs together, the needed ones first.
 * Each is in one section. Our own table has them in this order, too.
 */
export const COLUMN_SECTIONS = {
  group: ['name', 'id', 'slug', 'group'],
  when: ['day', 'starts', 'ends', 'length', 'repeats', 'when', 'season', 'timeZone'],
  change: ['change', 'date', 'newDate', 'usually'],
  where: [
    'site',
    'address',
    'address2',
    'city',
    'state',
    'zip',
    'country',
    'siteNotes',
    'latitude',
    'longitude',
    'coordinates',
    'approximate',
  ],
  online: ['attendance', 'onlineLink', 'howToJoin', 'onlinePhone'],
  people: ['languages', 'audience', 'ages', 'registration', 'registrationLink', 'notes', 'groupNotes', 'types'],
  contact: ['phone', 'email', 'contact', 'contactNote', 'website'],
  visit: [
    'stepFree',
    'accessibleToilet',
    'asl',
    'parking',
    'transit',
    'accessNotes',
    'entrance',
    'room',
    'lookFor',
    'firstVisitNotes',
  ],
  status: ['status', 'statusNote', 'resumesOn', 'facilitators', 'confirmedOn'],
  directory: ['affiliate', 'writtenIn', 'formerly', 'source', 'sourceId', 'updated', 'demonstration'],
} as const satisfies Record<string, readonly PlainColumn[]>;

const NEEDED: ReadonlyMap<PlainColumn, 'always' | 'room' | 'change'> = new Map([
  ['name', 'always'],
  ['day', 'always'],
  ['starts', 'always'],
  ['city', 'room'],
  ['date', 'change'],
] as const);

/** Whether a row can do without a column: `room` is for a Group that meets in one, `change` for a row about one date. */
export function neededOf(column: PlainColumn): 'always' | 'room' | 'change' | 'no' {
  return NEEDED.get(column) ?? 'no';
}
