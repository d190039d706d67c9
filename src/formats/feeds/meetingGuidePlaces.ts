import type { FeedIssue, FeedReading, JsonFormat } from './feedFormat.ts';
import { readMeeting } from './meetingGuide.ts';
import { readEach, readRecord, refusedWhole, type Placed } from './reading.ts';
import { isList, isRecord, valueIn, type FeedRecord } from './record.ts';

/**
 * Meeting Guide turned around: places, each with its `meetings`, as a list or
 * under their numbers. A place's fields stand for each of its meetings.
 */
export const meetingGuidePlaces: JsonFormat = {
  id: 'meeting-guide-places',
  shape: 'json',
  name: 'Meeting Guide JSON by place',
  recognizes: (value) => (placesOf(value) ?? []).slice(0, SAMPLE).some((place) => isList(meetingsOf(place))),
  read(value): FeedReading {
    const places = placesOf(value);
    if (places === undefined) return refusedWhole('feed-unreadable', 'This is not a list of places with meetings.');
    const reading = readEach(meetingsAt(places), (record) =>
      record.value === WITHOUT_MEETINGS ? notAPlace(record.place) : readRecord(record, readMeeting),
    );
    return { ...reading, issues: [...places.flatMap(sayWithoutMeetings), ...reading.issues] };
  },
};

/** Unit: places. */
const SAMPLE = 50;

function placesOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isRecord(value)) return undefined;
  const inside = valueIn(value, 'locations');
  return isList(inside) ? inside : Object.values(value);
}

const meetingsOf = (place: unknown) => (isRecord(place) ? valueIn(place, 'meetings') : undefined);

/** Stands where a place should have a list of meetings, so that it is counted. */
const WITHOUT_MEETINGS = Symbol('a place without meetings');

/** Each meeting with the fields of its place under the names Meeting Guide has for them. */
function* meetingsAt(places: readonly unknown[]): Iterable<Placed<unknown>> {
  for (const [index, place] of places.entries()) {
    const meetings = meetingsOf(place);
    if (!isRecord(place) || !isList(meetings)) {
      yield { place: `place ${index + 1}`, value: WITHOUT_MEETINGS };
      continue;
    }
    const site = siteFields(place);
    for (const [order, meeting] of meetings.entries()) {
      const where = `record ${order + 1} of place ${index + 1}`;
      yield { place: where, value: isRecord(meeting) ? { ...site, ...meeting } : meeting };
    }
  }
}

const SITE_FIELDS = [
  'formatted_address',
  'address',
  'city',
  'state',
  'postal_code',
  'country',
  'latitude',
  'longitude',
  'coordinates',
  'approximate',
  'timezone',
] as const;

function siteFields(place: FeedRecord): FeedRecord {
  const same = SITE_FIELDS.map((name) => [name, valueIn(place, name)] as const);
  const notes = valueIn(place, 'location_notes') ?? valueIn(place, 'notes');
  return Object.fromEntries([...same, ['location', valueIn(place, 'name')], ['location_notes', notes]]);
}

function sayWithoutMeetings(place: unknown, index: number): readonly FeedIssue[] {
  const meetings = meetingsOf(place);
  if (!isList(meetings) || meetings.length > 0) return [];
  return [
    { code: 'feed-record', severity: 'warning', place: `place ${index + 1}`, message: 'This place lists no meetings.' },
  ];
}

function notAPlace(place: string): FeedIssue {
  return {
    code: 'feed-record',
    severity: 'error',
    place,
    message: 'This place has no list of meetings. Add one, or take the place out.',
  };
}
