import { meetsOnline, formatOf } from '../../domain/group.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Site } from '../../domain/site.ts';
import { WEEKDAYS } from '../../domain/weekday.ts';
import { withoutPasscode } from '../../domain/passcodes.ts';
import { MEETING_GUIDE_LOSSES } from './meetingGuideLosses.ts';
import { meetingTypes, withoutType } from './meetingGuideTypes.ts';
import { isMeetingNow } from './meetingNow.ts';
import { type Edition, isDemonstration, type OutFormat, type Published, saidOf } from './outFormat.ts';
import { phoneParts } from './phoneParts.ts';
import { uuidOf } from './uuidOf.ts';

/**
 * Meeting Guide JSON: one record for each time a Group meets.
 *
 * - The format knows weekly meetings only. A time with another rhythm is written as the
 *   specification writes one "by appointment", without day and hour, and its rhythm is in
 *   the notes: an app must not send anyone to a door that is locked three weeks of four.
 * - A Group that does not meet yet, or whose season is not on, has no record.
 * - A slug stays while a Group keeps its id and the weekday.
 * - No name of a person is in it, not even the first name of a contact.
 *
 * Source: https://github.com/code4recovery/spec
 */
export const meetingGuide: OutFormat = {
  file: 'meeting-guide.json',
  contentType: 'application/json; charset=utf-8',
  losses: MEETING_GUIDE_LOSSES,
  between: ',\n',
  head: () => '[\n',
  piece: (published, edition) =>
    records(published, edition)
      .map((record) => JSON.stringify(record))
      .join(',\n'),
  tail: () => '\n]\n',
  instead: (parts) => `${JSON.stringify(parts)}\n`,
};

function records(published: Published, edition: Edition): readonly unknown[] {
  const { group } = published;
  if (!isMeetingNow(published, edition)) return [];
  const taken = new Map<string, number>();
  return group.meetingTimes.map((time) => {
    const nth = (taken.get(time.weekday) ?? 0) + 1;
    taken.set(time.weekday, nth);
    return record(published, edition, {
      time,
      slug: slugOf(published, edition, `${time.weekday}${nth === 1 ? '' : `-${nth}`}`),
    });
  });
}

/** Unit: 64 characters at most, as the specification asks; the end keeps two long names apart. */
function slugOf({ group }: Published, { site }: Edition, part: string): string {
  const [, name = ''] = group.id.split('/');
  return `${`${name}-${part}`.slice(0, 53)}-${uuidOf(site, 'meeting', group.id, part).slice(-10)}`;
}

function record(published: Published, edition: Edition, { time, slug }: { time: MeetingTime; slug: string }): unknown {
  const { group, affiliate } = published;
  const format = formatOf(group, time);
  const site = format === 'online' ? undefined : (time.site ?? group.site);
  return saidOf({
    slug,
    name: group.name,
    ...whenIt(group.timeZone, time),
    ...whereIt(published, edition, site),
    ...(format === 'in-person' ? {} : online(published)),
    types: meetingTypes(group, time),
    notes: notes(published, edition, time),
    group: group.name,
    group_notes: group.description,
    url: edition.pageOf(group),
    updated: group.confirmedOn === undefined ? undefined : `${group.confirmedOn} 00:00:00`,
    contact_1_email: group.contact?.email,
    contact_1_phone: group.contact?.phone,
    entity: affiliate.name,
    entity_email: affiliate.contact?.email,
    entity_phone: affiliate.contact?.phone === undefined ? undefined : phoneParts(affiliate.contact.phone).number,
    entity_website_url: affiliate.website,
    entity_location: edition.words(group.writtenIn).state(affiliate.state),
  });
}

function whenIt(timezone: string, time: MeetingTime) {
  if (time.rhythm !== 'weekly') return { timezone };
  const end = Temporal.PlainTime.from(time.starts).add({ minutes: time.minutes });
  const day = (WEEKDAYS.indexOf(time.weekday) + 1) % 7;
  return { day, time: time.starts, end_time: end.toString({ smallestUnit: 'minute' }), timezone };
}

/** An online Group has no address; the state says which part of the country it is for. */
function whereIt({ group, affiliate }: Published, edition: Edition, site: Site | undefined) {
  const words = edition.words(group.writtenIn);
  if (site === undefined) {
    return { state: affiliate.state, country: 'US', regions: [words.state(affiliate.state)], approximate: 'yes' };
  }
  const lines = [
    ...(site.precision === 'door' ? [] : [words.precision(site.precision)]),
    ...(site.arriving === undefined ? [] : [site.arriving]),
    ...words.wayIn(group),
    ...words.access(group),
  ];
  return {
    location: site.name,
    address: site.street,
    city: site.city,
    state: site.state,
    postal_code: site.zip?.slice(0, 5),
    country: 'US',
    regions: [words.state(site.state), site.city],
    latitude: site.latitude,
    longitude: site.longitude,
    approximate: site.street === undefined || site.precision === 'town' ? 'yes' : 'no',
    location_notes: lines.length === 0 ? undefined : lines.join('\n'),
  };
}

function online({ group }: Published) {
  const { link, how } = group.online ?? {};
  if (link === undefined) return {};
  return { conference_url: withoutPasscode(link).link, conference_url_notes: how };
}

function notes(published: Published, edition: Edition, time: MeetingTime): string {
  const { group, affiliate } = published;
  const words = edition.words(group.writtenIn);
  const coming = ({ date }: { readonly date: string }) => date >= edition.today;
  const how = group.online?.link === undefined && meetsOnline(group) ? group.online?.how : undefined;
  return [
    ...(isDemonstration(published, edition) ? [words.demonstration] : []),
    ...words.standing(group),
    ...(time.rhythm === 'weekly' ? [] : [words.when({ ...time, site: undefined })]),
    ...words.season(group),
    ...group.exceptions.filter(coming).map(words.exception),
    ...affiliate.closures.filter(coming).map(words.closure),
    ...words.who(group),
    ...words.joining(group),
    ...(how === undefined ? [] : [how]),
    ...words.contactNote(group),
    ...words.speaks(group.languages.filter(withoutType)),
    ...(formatOf(group, time) === 'online' ? [...words.wayIn(group), ...words.access(group)] : []),
  ].join('\n');
}
