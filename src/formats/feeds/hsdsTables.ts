import { isList, isRecord, textIn, valueIn, type FeedRecord } from './record.ts';

/** Names of tables, alone or of many: HSDS itself writes `service`, its API `services`. */
const TABLES = {
  organizations: ['organization', 'organizations'],
  services: ['service', 'services'],
  places: ['location', 'locations'],
  addresses: ['address', 'addresses'],
  atPlaces: ['service_at_location', 'service_at_locations'],
  schedules: ['schedule', 'schedules'],
  phones: ['phone', 'phones'],
  languages: ['language', 'languages'],
  accessibility: ['accessibility', 'accessibilities'],
} as const;

type Table = keyof typeof TABLES;

/** Whether a value holds a table of services beside others, all of them flat. */
export function hasTables(value: unknown): value is FeedRecord {
  if (!isRecord(value) || 'id' in value) return false;
  const services = tableOf(value, 'services');
  const beside = tableOf(value, 'schedules').length > 0 || tableOf(value, 'atPlaces').length > 0;
  return services.length > 0 && beside && services.every((one) => !isList(valueIn(one, 'service_at_locations')));
}

/** The services of flat tables, each with what belongs to it inside, as the API nests them. */
export function servicesOfTables(value: FeedRecord): readonly FeedRecord[] {
  const by = (table: Table, key: string) => grouped(tableOf(value, table), key);
  const organizations = by('organizations', 'id');
  const addresses = by('addresses', 'location_id');
  const accessibility = by('accessibility', 'location_id');
  const placeSpeaks = by('languages', 'location_id');
  const placeCalls = by('phones', 'location_id');
  const places = new Map(
    tableOf(value, 'places').map((place) => {
      const id = textIn(place, 'id') ?? '';
      const inside = {
        addresses: addresses.get(id) ?? [],
        accessibility: accessibility.get(id) ?? [],
        languages: placeSpeaks.get(id) ?? [],
        phones: placeCalls.get(id) ?? [],
      };
      return [id, { ...place, ...inside }] as const;
    }),
  );
  const atPlaces = by('atPlaces', 'service_id');
  const timesThere = by('schedules', 'service_at_location_id');
  const callsThere = by('phones', 'service_at_location_id');
  const times = by('schedules', 'service_id');
  const calls = by('phones', 'service_id');
  const speaks = by('languages', 'service_id');
  const isThere = (row: FeedRecord) => textIn(row, 'service_at_location_id') !== undefined;
  return tableOf(value, 'services').map((service) => {
    const id = textIn(service, 'id') ?? '';
    const there = (atPlaces.get(id) ?? []).map((one) => {
      const own = textIn(one, 'id') ?? '';
      const location = places.get(textIn(one, 'location_id') ?? '');
      return { ...one, location, schedules: timesThere.get(own) ?? [], phones: callsThere.get(own) ?? [] };
    });
    return {
      ...service,
      organization: organizations.get(textIn(service, 'organization_id') ?? '')?.[0],
      service_at_locations: there,
      schedules: (times.get(id) ?? []).filter((row) => !isThere(row)),
      phones: (calls.get(id) ?? []).filter((row) => !isThere(row)),
      languages: speaks.get(id) ?? [],
    };
  });
}

function tableOf(value: FeedRecord, table: Table): readonly FeedRecord[] {
  const rows = TABLES[table].map((name) => valueIn(value, name)).find(isList);
  return rows === undefined ? [] : rows.filter(isRecord);
}

/** Rows by the text of a field. A `Map`, because an id may be "__proto__". */
function grouped(rows: readonly FeedRecord[], key: string): ReadonlyMap<string, readonly FeedRecord[]> {
  return Map.groupBy(
    rows.filter((row) => textIn(row, key) !== undefined),
    (row) => textIn(row, key) ?? '',
  );
}
