import type { Contact } from '../../domain/contact.ts';
import type { GroupStatus } from '../../domain/group.ts';
import { HSDS_LOSSES } from './hsdsLosses.ts';
import { placesOf } from './hsdsPlaces.ts';
import { type Edition, isDemonstration, type OutFormat, type Published, saidOf } from './outFormat.ts';
import type { OutWords } from './outWords.ts';
import { phoneParts } from './phoneParts.ts';
import { uuidOf } from './uuidOf.ts';

/** Source: the code list of `service.status`. A Group that forms is one that is not offered yet. */
const STATUS = {
  running: 'active',
  paused: 'temporarily closed',
  forming: 'inactive',
  ended: 'defunct',
} as const satisfies Record<GroupStatus, string>;

/**
 * Human Services Data Specification 3.0: one page of services as its API gives them,
 * each with its organization, places, schedules and costs in it.
 *
 * - Ids are made from ours, so they are the same in every build and for every reader.
 * - A schedule has no time zone, only an offset: it is the one in force at `generated`,
 *   and a note says so.
 * - Every service is free, for adults: that is the programme's own rule.
 *
 * Source: https://docs.openreferral.org/en/3.0/
 */
export const hsds: OutFormat = {
  file: 'hsds.json',
  contentType: 'application/json; charset=utf-8',
  losses: HSDS_LOSSES,
  between: ',\n',
  head: ({ length }, { now, demonstration }) => {
    const page = {
      total_items: length,
      total_pages: 1,
      page_number: 1,
      size: length,
      first_page: true,
      last_page: true,
    };
    const about = { ...page, empty: length === 0, generated: now.toString(), demonstration };
    return `${JSON.stringify(about).slice(0, -1)},"contents":[\n`;
  },
  piece: (published, edition) => JSON.stringify(serviceOf(published, edition)),
  tail: () => '\n]}\n',
  instead: (parts) => `${JSON.stringify(parts)}\n`,
};

function serviceOf(published: Published, edition: Edition): unknown {
  const { group } = published;
  const words = edition.words(group.writtenIn);
  const id = (...parts: readonly string[]) => uuidOf(edition.site, 'service', group.id, ...parts);
  const alert = [...(isDemonstration(published, edition) ? [words.demonstration] : []), ...words.standing(group)];
  return saidOf({
    id: id(),
    name: group.name,
    description: [words.about(published), ...(group.description === undefined ? [] : [group.description])].join('\n'),
    url: edition.pageOf(group),
    email: group.contact?.email,
    status: STATUS[group.status],
    alert: joined(alert),
    eligibility_description: words.who(group).join('\n'),
    minimum_age: group.ages?.from ?? 18,
    maximum_age: group.ages?.until,
    application_process: joined([
      ...words.joining(group),
      ...(group.contact?.phone === undefined ? words.contactNote(group) : []),
    ]),
    fees_description: words.free,
    cost_options: [{ id: id('cost'), option: words.free, currency: 'usd', amount: 0 }],
    assured_date: group.confirmedOn,
    languages: group.languages.map((code) => ({ id: id('language', code), name: words.language(code), code })),
    ...reachOf(group.contact, words.contactNote(group), id),
    organization: organizationOf(published, edition, words),
    service_at_locations: placesOf(published, edition, id),
  });
}

/** Whom to ask: the number, and where a role is named, a contact that has it. */
function reachOf(contact: Contact | undefined, notes: readonly string[], id: (...parts: readonly string[]) => string) {
  if (contact === undefined) return {};
  const phones =
    contact.phone === undefined
      ? []
      : [saidOf({ id: id('phone'), ...phoneParts(contact.phone), type: 'voice', description: joined(notes) })];
  return saidOf({
    phones: phones.length === 0 ? undefined : phones,
    contacts:
      contact.name === undefined
        ? undefined
        : [saidOf({ id: id('contact'), name: contact.name, email: contact.email })],
  });
}

function organizationOf({ affiliate }: Published, { site }: Edition, words: OutWords): unknown {
  const id = (...parts: readonly string[]) => uuidOf(site, 'organization', affiliate.id, ...parts);
  return saidOf({
    id: id(),
    name: affiliate.name,
    description: affiliate.description ?? `${affiliate.name}, ${words.state(affiliate.state)}`,
    email: affiliate.contact?.email,
    website: affiliate.website,
    phones:
      affiliate.contact?.phone === undefined
        ? undefined
        : [{ id: id('phone'), ...phoneParts(affiliate.contact.phone), type: 'voice' }],
  });
}

const joined = (sentences: readonly string[]): string | undefined =>
  sentences.length === 0 ? undefined : sentences.join('\n');
