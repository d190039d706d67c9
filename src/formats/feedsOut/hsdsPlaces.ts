import { formatOf } from '../../domain/group.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Site } from '../../domain/site.ts';
import { withoutPasscode } from '../../domain/passcodes.ts';
import { scheduleRecord } from './hsdsSchedule.ts';
import { type Edition, type Published, saidOf } from './outFormat.ts';

/** Gives the id of a part of a service. */
export type IdOf = (...parts: readonly string[]) => string;

/** A place a Group meets at, with the times it does. */
interface Place {
  /** What makes its id: `site`, `online`, or the weekday and hour of a time that is elsewhere. */
  readonly name: string;
  readonly site: Site | undefined;
  readonly times: readonly MeetingTime[];
}

/** Every `service_at_location` of a Group: its Site, those of single times, and the online room. */
export function placesOf(published: Published, edition: Edition, id: IdOf): readonly unknown[] {
  return placesUsed(published).map((place) => {
    const ofPlace: IdOf = (...parts) => id('at', place.name, ...parts);
    return saidOf({
      id: ofPlace(),
      location:
        place.site === undefined
          ? onlineRoom(published, ofPlace)
          : locationOf(published, edition, { id: ofPlace, site: place.site }),
      schedules: place.times.map((time, index) =>
        scheduleRecord(published, edition, {
          time,
          id: ofPlace('schedule', `${time.weekday}-${time.starts}`, String(index)),
        }),
      ),
    });
  });
}

function placesUsed({ group }: Published): readonly Place[] {
  const inRooms = group.meetingTimes.filter((time) => formatOf(group, time) !== 'online');
  const online = group.meetingTimes.filter((time) => formatOf(group, time) !== 'in-person');
  const usual = inRooms.filter(({ site }) => site === undefined);
  return [
    ...(group.site === undefined || (group.format === 'online' && usual.length === 0)
      ? []
      : [{ name: 'site', site: group.site, times: usual }]),
    ...inRooms.flatMap((time, index) =>
      time.site === undefined
        ? []
        : [{ name: `${time.weekday}-${time.starts}-${index}`, site: time.site, times: [time] }],
    ),
    ...(online.length === 0 && group.format !== 'online' ? [] : [{ name: 'online', site: undefined, times: online }]),
  ];
}

function onlineRoom({ group }: Published, id: IdOf): unknown {
  const { link, how } = group.online ?? {};
  return saidOf({
    id: id('location'),
    location_type: 'virtual',
    url: link === undefined ? undefined : withoutPasscode(link).link,
    description: how,
  });
}

/** An address is given only whole, as the specification asks; a town alone is said in the description. */
function locationOf({ group }: Published, edition: Edition, { id, site }: { id: IdOf; site: Site }): unknown {
  const words = edition.words(group.writtenIn);
  const { street, city, state, zip, precision } = site;
  const whole = street !== undefined && zip !== undefined;
  const description = [
    ...(whole
      ? []
      : [
          [street, `${city}, ${[state, zip].filter((part) => part !== undefined).join(' ')}`]
            .filter((part) => part !== undefined)
            .join(', '),
        ]),
    ...(precision === 'door' ? [] : [words.precision(precision)]),
    ...(site.arriving === undefined ? [] : [site.arriving]),
    ...words.wayIn(group),
  ];
  const access = words.access(group);
  return saidOf({
    id: id('location'),
    location_type: 'physical',
    name: site.name,
    description: description.length === 0 ? undefined : description.join('\n'),
    transportation: group.access?.transit,
    latitude: site.latitude,
    longitude: site.longitude,
    addresses: whole
      ? [
          {
            id: id('address'),
            address_1: street,
            city,
            state_province: state,
            postal_code: zip,
            country: 'US',
            address_type: 'physical',
          },
        ]
      : undefined,
    accessibility: access.length === 0 ? undefined : [{ id: id('accessibility'), description: access.join('\n') }],
  });
}
