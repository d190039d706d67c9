import { readHsdsSeries } from './hsdsSchedule.ts';
import { readLanguage } from './languageWords.ts';
import type { ListedSite, Listing } from './listing.ts';
import { joined } from './meetingGuide.ts';
import { readAttendance } from './plainRecord.ts';
import { nameless, type Outcome } from './reading.ts';
import { isList, isRecord, saidOf, textIn, unlessEmpty, valueIn, type FeedRecord } from './record.ts';
import { timesInWords } from './timesInWords.ts';

/** A service of HSDS and, where it has one, the place it is offered at. */
export interface HsdsRecord {
  readonly service: FeedRecord;
  /** A `service_at_location`, its `location` inside. */
  readonly atPlace?: FeedRecord;
  readonly isOneOfSeveral?: boolean;
}

/** One service at one place in our words. */
export function readHsdsRecord(record: HsdsRecord, place: string): Outcome {
  const { service, atPlace, isOneOfSeveral } = record;
  const location = recordIn(atPlace, 'location');
  const schedules = schedulesOf(record);
  const listing = readListing(record, { place, location, schedules: schedules ?? [] });
  if (listing.name === undefined) return nameless(listing);
  if (schedules === undefined && isOneOfSeveral === true && listsIn(service, 'schedules').length > 0) {
    return {
      code: 'rhythm-unclear',
      severity: 'error',
      place,
      ...(listing.id !== undefined && { id: listing.id }),
      name: listing.name,
      message:
        'It is at several places, and its times do not say at which. Write a schedule for each service_at_location.',
    };
  }
  return { listing };
}

/**
 * Its times: those at this place, or those of the service where it has no other place.
 * The schedule of a location is that of the building, and says nothing of a Group.
 */
function schedulesOf({ service, atPlace, isOneOfSeveral }: HsdsRecord): readonly FeedRecord[] | undefined {
  const there = listsIn(atPlace, 'schedules');
  if (there.length > 0) return there;
  return isOneOfSeveral === true ? undefined : listsIn(service, 'schedules');
}

interface Parts {
  readonly place: string;
  readonly location: FeedRecord | undefined;
  readonly schedules: readonly FeedRecord[];
}

function readListing({ service, atPlace }: HsdsRecord, { place, location, schedules }: Parts): Listing {
  const text = (...names: readonly string[]) => textIn(service, ...names);
  const organization = recordIn(service, 'organization');
  const { series, words } = readHsdsSeries(schedules);
  const [when, ...more] = series.length > 0 || words === undefined ? [] : timesInWords(words);
  const isVirtual = textIn(location ?? {}, 'location_type') === 'virtual';
  const said = schedules.flatMap((one) => textIn(one, 'attending_type') ?? []).map(readAttendance);
  const attendance: Listing['attendance'] = said.find((one) => one !== 'unclear') ?? (isVirtual ? 'online' : undefined);
  return saidOf<Listing>({
    place,
    id: textIn(atPlace ?? {}, 'id') ?? text('id'),
    name: text('name', 'alternate_name'),
    slug: undefined,
    days: when?.days ?? [],
    dayNumbers: undefined,
    starts: when?.starts,
    duration: when?.duration,
    rhythm: when?.rhythm,
    moreTimes: more.length === 0 ? undefined : more.map((one) => ({ place, ...one })),
    series: series.length > 0 ? series : undefined,
    site: location === undefined || isVirtual ? undefined : unlessEmpty(readSite(location)),
    attendance,
    onlineLink: isVirtual ? textIn(location ?? {}, 'url') : undefined,
    status: text('status'),
    traits: [],
    languages: languagesOf([...listsIn(service, 'languages'), ...listsIn(location, 'languages')]),
    notes: joined(
      textIn(atPlace ?? {}, 'description'),
      text('description'),
      text('alert'),
      text('eligibility_description'),
      text('application_process'),
      text('fees_description'),
      ...schedules.flatMap((one) => [series.length > 0 ? textIn(one, 'description') : undefined, textIn(one, 'notes')]),
    ),
    contact: unlessEmpty(readContact({ service, atPlace, organization })),
    updated: text('last_modified'),
    own: unlessEmpty(ownOf(service, location)),
  });
}

function readSite(location: FeedRecord): ListedSite {
  const addresses = listsIn(location, 'addresses');
  const address = addresses.find((one) => textIn(one, 'address_type') !== 'postal') ?? addresses[0] ?? {};
  const text = (...names: readonly string[]) => textIn(address, ...names);
  const street = joined(text('address_1'), text('address_2'))?.replaceAll('\n', ', ');
  const access = listsIn(location, 'accessibility').flatMap((one) => [
    textIn(one, 'description'),
    textIn(one, 'details'),
  ]);
  return saidOf<ListedSite>({
    name: textIn(location, 'name', 'alternate_name'),
    street,
    city: text('city'),
    state: text('state_province'),
    zip: text('postal_code'),
    country: text('country'),
    address: undefined,
    latitude: textIn(location, 'latitude'),
    longitude: textIn(location, 'longitude'),
    approximate: undefined,
    notes: joined(textIn(location, 'description'), ...access),
  });
}

/** The nearest number and address; a fax or a text phone is no number to call. Names of persons are left where they are. */
function readContact({
  service,
  atPlace,
  organization,
}: {
  service: FeedRecord;
  atPlace: FeedRecord | undefined;
  organization: FeedRecord | undefined;
}): NonNullable<Listing['contact']> {
  const phones = [atPlace, service, organization].flatMap((one) => listsIn(one, 'phones'));
  const voice = phones.find((one) => !/fax|tty|pager/iu.test(textIn(one, 'type') ?? ''));
  return saidOf<NonNullable<Listing['contact']>>({
    name: textIn(organization ?? {}, 'name'),
    phone: voice === undefined ? undefined : textIn(voice, 'number')?.replaceAll('"', ''),
    email: textIn(service, 'email') ?? textIn(organization ?? {}, 'email'),
    website: textIn(service, 'url') ?? textIn(organization ?? {}, 'website', 'url'),
  });
}

/** Ages and the day it was last assured, under our own columns. Eighteen and over is what every Group is. */
function ownOf(service: FeedRecord, location: FeedRecord | undefined): NonNullable<Listing['own']> {
  const [from, until] = ['minimum_age', 'maximum_age'].map((name) => textIn(service, name));
  const isAdult = from === '18' || from === '0' || from === undefined;
  const ages =
    until !== undefined && Number(until) < 100 ? `${isAdult ? '18' : from}-${until}` : isAdult ? undefined : `${from}+`;
  return saidOf<{ readonly ages?: string; readonly confirmedOn?: string; readonly transit?: string }>({
    ages,
    confirmedOn: textIn(service, 'assured_date'),
    transit: textIn(location ?? {}, 'transportation'),
  });
}

/** Codes of two letters, of three where they are well known, or names. */
function languagesOf(languages: readonly FeedRecord[]): readonly string[] {
  const said = languages.flatMap((one) => {
    const code = textIn(one, 'code')?.toLowerCase();
    return (
      THREE_LETTERS.get(code ?? '') ?? readLanguage(textIn(one, 'name') ?? '') ?? code ?? textIn(one, 'name') ?? []
    );
  });
  return [...new Set(said)];
}

const THREE_LETTERS = new Map([
  ['eng', 'en'],
  ['spa', 'es'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['zho', 'zh'],
  ['chi', 'zh'],
  ['vie', 'vi'],
  ['kor', 'ko'],
  ['rus', 'ru'],
]);

function recordIn(record: FeedRecord | undefined, name: string): FeedRecord | undefined {
  const inside = record === undefined ? undefined : valueIn(record, name);
  return isRecord(inside) ? inside : undefined;
}

function listsIn(record: FeedRecord | undefined, name: string): readonly FeedRecord[] {
  const list = record === undefined ? undefined : valueIn(record, name);
  return isList(list) ? list.filter(isRecord) : [];
}
