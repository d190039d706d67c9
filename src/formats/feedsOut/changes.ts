import { dateOf, epochDayOf } from '../../domain/epochDay.ts';
import type { Exception } from '../../domain/exception.ts';
import { formatOf } from '../../domain/group.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import { type Edition, isDemonstration, type Published } from './outFormat.ts';

/** One thing that a directory has to tell, with the day it tells it. */
export interface Change {
  /** The same in every build: a feed reader shows what it has not seen. */
  readonly id: string;
  /** Calendar date. */
  readonly on: string;
  readonly language: SiteLanguage;
  readonly demonstration: boolean;
  readonly page: string;
  /** Put into words only for those that are told. */
  readonly say: () => { readonly title: string; readonly lines: readonly string[] };
}

/** How long before a date that differs the feed tells it, and how long after. Unit: days. */
const TOLD_BEFORE = 28;
const TOLD_AFTER = 7;

/**
 * What there is to tell, newest first, from what the listings themselves date.
 *
 * - A listing is told on the day it was confirmed, and anew when it is confirmed again.
 * - A date that differs is told four weeks before, an Affiliate's closure once for all its Groups.
 *
 * A change that nobody dates is not told. The history of the files would know it, but
 * only where there is one: see docs/decisions/0019.
 */
export function changesOf(groups: readonly Published[], edition: Edition, most: number): readonly Change[] {
  const oneOfEach = new Map(groups.map((published) => [published.affiliate.id, published]));
  const all = [
    ...groups.flatMap((published) => [...confirmation(published, edition), ...exceptions(published, edition)]),
    ...[...oneOfEach.values()].flatMap((published) => closures(published, edition)),
  ];
  return [...new Map(all.map((change) => [change.id, change])).values()]
    .sort((one, other) => (one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on > other.on ? -1 : 1))
    .slice(0, most);
}

function confirmation(published: Published, edition: Edition): readonly Change[] {
  const { group } = published;
  const on = group.confirmedOn;
  if (on === undefined || on > edition.today) return [];
  const say = () => {
    const words = edition.words(group.writtenIn);
    const lines = [
      words.about(published),
      ...words.standing(group),
      ...group.meetingTimes.map((time) =>
        words.when({ ...time, format: formatOf(group, time), site: time.site ?? group.site }),
      ),
      words.zone(group.timeZone),
      ...words.season(group),
      words.changes.confirmedOn(on),
    ];
    return { title: words.changes.confirmed(group), lines };
  };
  return [{ id: `groups/${group.id}`, on, ...of(published, edition), page: edition.pageOf(group), say }];
}

function exceptions(published: Published, edition: Edition): readonly Change[] {
  const { group } = published;
  return group.exceptions.flatMap((exception) => {
    const on = toldOn(exception.date, edition.today);
    if (on === undefined) return [];
    const say = () => {
      const words = edition.words(group.writtenIn);
      const said = words.exception(exception);
      return { title: words.changes.dated(group.name, said), lines: [said] };
    };
    const id = `groups/${group.id}/${exception.date}/${whichOf(exception)}`;
    return [{ id, on, ...of(published, edition), page: edition.pageOf(group), say }];
  });
}

/** Tells apart what differs on one date: two times a day, or an extra Meeting besides. */
const whichOf = ({ extra, usually }: Exception): string =>
  (extra === undefined ? (usually ?? 'date') : `extra-${extra.starts}`).replace(':', '');

function closures(published: Published, edition: Edition): readonly Change[] {
  const { group, affiliate } = published;
  return affiliate.closures.flatMap((closure) => {
    const on = toldOn(closure.date, edition.today);
    if (on === undefined) return [];
    const say = () => {
      const words = edition.words(group.writtenIn);
      const said = words.closure(closure);
      return { title: words.changes.dated(affiliate.name, said), lines: [said] };
    };
    const id = `affiliates/${affiliate.id}/${closure.date}`;
    return [{ id, on, ...of(published, edition), page: edition.pageOfAffiliate(affiliate), say }];
  });
}

const of = (published: Published, edition: Edition) => ({
  language: published.group.writtenIn,
  demonstration: isDemonstration(published, edition),
});

function toldOn(date: string, today: string): string | undefined {
  const day = epochDayOf(date);
  const now = epochDayOf(today);
  return day - TOLD_BEFORE <= now && now <= day + TOLD_AFTER ? dateOf(day - TOLD_BEFORE) : undefined;
}
