import type { FeedIssue, FeedReading, JsonFormat } from './feedFormat.ts';
import { readHsdsRecord, type HsdsRecord } from './hsdsRecord.ts';
import { hasTables, servicesOfTables } from './hsdsTables.ts';
import { notARecord, readEach, refusedWhole, type Outcome, type Placed } from './reading.ts';
import { isList, isRecord, textIn, valueIn, type FeedRecord } from './record.ts';

/**
 * Human Services Data Specification 3: services with their places and times, nested as
 * its API hands them out, or as tables that name each other by id. One service at one
 * place is a record; a service without a place is one too.
 *
 * Source: docs.openreferral.org, HSDS 3.
 */
export const hsds: JsonFormat = {
  id: 'hsds',
  shape: 'json',
  name: 'HSDS 3 JSON',
  recognizes: (value) => hasTables(value) || (partsOf(value) ?? []).slice(0, SAMPLE).some(isHsds),
  read(value): FeedReading {
    const services = hasTables(value) ? servicesOfTables(value) : partsOf(value);
    if (services === undefined)
      return refusedWhole('feed-unreadable', 'HSDS JSON is a list of services or its tables; this is neither.');
    const reading = readEach(records(services), readHsds);
    return { ...reading, issues: [...sayMorePages(value), ...reading.issues] };
  },
};

/** Unit: records. */
const SAMPLE = 50;

/** A list as it is; a page of the API; one service or organization alone. */
function partsOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isRecord(value)) return undefined;
  const contents = valueIn(value, 'contents');
  return isList(contents) ? contents : isHsds(value) ? [value] : undefined;
}

/** An organization with services, a service with places or times, or a service at a place. */
function isHsds(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const has = (name: string) => isList(valueIn(value, name));
  const isAtPlace = isRecord(valueIn(value, 'service')) && isRecord(valueIn(value, 'location'));
  return has('service_at_locations') || isAtPlace || (has('services') && 'name' in value) || hasSchedules(value);
}

/** Fields of a schedule that no other format has. */
function hasSchedules(value: FeedRecord): boolean {
  const schedules = valueIn(value, 'schedules');
  return isList(schedules) && schedules.some((one) => isRecord(one) && ('opens_at' in one || 'byday' in one));
}

function* records(parts: readonly unknown[]): Iterable<Placed<HsdsRecord | { readonly strange: unknown }>> {
  for (const [index, part] of parts.entries()) {
    const place = `record ${index + 1}`;
    if (!isRecord(part)) yield { place, value: { strange: part } };
    else yield* servicesIn(part, place);
  }
}

function* servicesIn(part: FeedRecord, place: string): Iterable<Placed<HsdsRecord | { readonly strange: unknown }>> {
  const services = valueIn(part, 'services');
  const service = valueIn(part, 'service');
  if (isRecord(service)) {
    yield { place, value: { service, atPlace: part } };
  } else if (isList(services)) {
    for (const [index, one] of services.entries()) {
      const where = `service ${index + 1} of ${place}`;
      if (isRecord(one)) yield* placesOf({ organization: part, ...one }, where);
      else yield { place: where, value: { strange: one } };
    }
  } else yield* placesOf(part, place);
}

function* placesOf(service: FeedRecord, place: string): Iterable<Placed<HsdsRecord>> {
  const at = valueIn(service, 'service_at_locations');
  const places = isList(at) ? at.filter(isRecord) : [];
  if (places.length === 0) yield { place, value: { service } };
  for (const [index, atPlace] of places.entries()) {
    const where = places.length === 1 ? place : `place ${index + 1} of ${place}`;
    yield { place: where, value: { service, atPlace, isOneOfSeveral: places.length > 1 } };
  }
}

function readHsds({ place, value }: Placed<HsdsRecord | { readonly strange: unknown }>): Outcome {
  return 'strange' in value ? notARecord(place, value.strange) : readHsdsRecord(value, place);
}

/** The API gives a page at a time, and says how many there are. */
function sayMorePages(value: unknown): readonly FeedIssue[] {
  if (!isRecord(value)) return [];
  const [page, pages] = [textIn(value, 'page_number'), textIn(value, 'total_pages')].map(Number);
  if (pages === undefined || Number.isNaN(pages) || pages < 2) return [];
  const message = `This is page ${Number.isNaN(page) ? 1 : (page ?? 1)} of ${pages}. Import the pages together, or ask for larger ones.`;
  return [{ code: 'feed-record', severity: 'warning', message }];
}
