import type { AffiliateRecord } from '../domain/affiliate.ts';
import { type GroupRecord, formatOf } from '../domain/group.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingFormat } from '../domain/meetingFormat.ts';
import { pointOf, type Site } from '../domain/site.ts';
import type { JsonLd } from './jsonLd.ts';
import { scheduleOf } from './schemaOrgSchedule.ts';

export interface StructuredPage {
  /** Absolute address of the Group's page. */
  readonly page: string;
  readonly affiliate: Pick<AffiliateRecord, 'name' | 'website' | 'closures'>;
  /** The next dates, as the page shows them. */
  readonly meetings: readonly Meeting[];
  /** One or two sentences in the language of the page. */
  readonly description: string;
}

/**
 * A Group as search engines read it: one series, its rhythm as `eventSchedule`, and
 * its next dates as `subEvent`, because a series has no date of its own.
 *
 * A Group that is forming or ended has neither rhythm nor dates; a paused one is
 * marked as postponed. A way into an online Meeting is never given, only the page.
 * Source: https://schema.org/Event, https://schema.org/Schedule
 */
export function groupJsonLd(group: GroupRecord, { page, affiliate, meetings, description }: StructuredPage): JsonLd {
  const running = group.status === 'running';
  const organizer = {
    '@type': 'Organization',
    name: affiliate.name,
    ...(affiliate.website === undefined ? {} : { url: affiliate.website }),
  };
  const common = { organizer, isAccessibleForFree: true, inLanguage: group.languages, url: page };
  const site = group.site ?? group.meetingTimes.find((time) => time.site !== undefined)?.site;
  return {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': `${page}#group`,
    name: group.name,
    description,
    ...common,
    ...whereabouts({ format: formatsOf(group), site, page }),
    ...(group.status === 'paused' ? { eventStatus: 'https://schema.org/EventPostponed' } : {}),
    ...(running && group.meetingTimes.length > 0
      ? {
          eventSchedule: group.meetingTimes.map((time) => scheduleOf({ ...group, closures: affiliate.closures }, time)),
        }
      : {}),
    ...(running && meetings.length > 0
      ? { subEvent: meetings.map((meeting) => ({ ...meetingJsonLd(group, meeting, page), ...common })) }
      : {}),
  };
}

function meetingJsonLd(group: GroupRecord, meeting: Meeting, page: string): JsonLd {
  const { starts, ends, movedFrom, format, site, note } = meeting;
  return {
    '@type': 'Event',
    name: group.name,
    startDate: withOffset(starts),
    endDate: withOffset(ends),
    eventStatus: `https://schema.org/${statusOf(meeting)}`,
    ...(movedFrom === undefined ? {} : { previousStartDate: withOffset(movedFrom) }),
    ...(note === undefined ? {} : { description: note }),
    ...whereabouts({ format, site, page }),
  };
}

/** Only another date or hour is a new schedule; another room is not. */
function statusOf({ change, movedFrom }: Meeting): string {
  if (change === 'cancelled') return 'EventCancelled';
  if (change === 'online') return 'EventMovedOnline';
  return movedFrom === undefined ? 'EventScheduled' : 'EventRescheduled';
}

const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const satisfies Record<MeetingFormat, string>;

/** Some times of a Group may be online and others in a room: as a whole it is then both. */
function formatsOf(group: GroupRecord): MeetingFormat {
  const formats = new Set(group.meetingTimes.map((time) => formatOf(group, time)));
  const [only = group.format] = formats;
  return formats.size > 1 ? 'hybrid' : only;
}

function whereabouts({ format, site, page }: { format: MeetingFormat; site: Site | undefined; page: string }): JsonLd {
  const room = format === 'online' || site === undefined ? [] : [placeOf(site)];
  const online = format === 'in-person' ? [] : [{ '@type': 'VirtualLocation', url: page }];
  const [first, ...more] = [...room, ...online];
  return {
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[format]}`,
    ...(first === undefined ? {} : { location: more.length === 0 ? first : [first, ...more] }),
  };
}

/** A point that is only the town's is left out: a program would draw a pin on it. */
function placeOf(site: Site): JsonLd {
  const point = site.precision === 'town' ? undefined : pointOf(site);
  return {
    '@type': 'Place',
    name: site.name ?? site.city,
    address: {
      '@type': 'PostalAddress',
      ...(site.street === undefined ? {} : { streetAddress: site.street }),
      addressLocality: site.city,
      addressRegion: site.state,
      ...(site.zip === undefined ? {} : { postalCode: site.zip }),
      addressCountry: 'US',
    },
    ...(point === undefined ? {} : { geo: { '@type': 'GeoCoordinates', ...point } }),
  };
}

const withOffset = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
