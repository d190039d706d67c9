/** What outside formats say in sentences, put together from what the pages say. */
import { type Exception } from '../domain/exception.ts';
import type { GroupRecord } from '../domain/group.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { stateName } from '../domain/state.ts';
import { siteLine } from '../formats/siteLine.ts';
import type { OutWords } from '../formats/feedsOut/outWords.ts';
import { languageName } from '../strings/languageName.ts';
import { stringsFor, type Strings } from '../strings/stringsFor.ts';

const made = new Map<SiteLanguage, OutWords>();

/** Made once for each language: thousands of Groups ask. */
export function outWords(language: SiteLanguage): OutWords {
  const words = made.get(language) ?? make(language);
  made.set(language, words);
  return words;
}

function make(language: SiteLanguage): OutWords {
  const strings = stringsFor(language);
  const { feeds, group: page, lists, time } = strings;
  const nameOf = (code: string) => languageName(code, lists.card, language);
  const date = dateSayer(strings);
  return {
    demonstration: page.calendarFile.demonstration,
    crisis: page.calendarFile.crisis,
    free: page.join.free,
    about: ({ group, affiliate }) => page.calendarFile.about[group.status](affiliate.name),
    standing: (group) => [
      ...(group.status === 'running' ? [] : [feeds.words.status[group.status]]),
      ...(group.statusNote === undefined ? [] : [group.statusNote]),
      ...(group.resumesOn === undefined ? [] : [page.paused.until(date(group.resumesOn))]),
    ],
    when: ({ format, site, ...meets }) => {
      const from = Temporal.PlainTime.from(meets.starts);
      const hours = time.fromTo(from, from.add({ minutes: meets.minutes }));
      return [
        `${time.rhythm(meets)}, ${hours}`,
        ...(format === undefined ? [] : [feeds.words.format[format]]),
        ...(site === undefined ? [] : [siteLine(site)]),
      ].join(', ');
    },
    season: ({ season }) => [
      ...(season?.from === undefined ? [] : [feeds.words.from(date(season.from))]),
      ...(season?.until === undefined ? [] : [feeds.words.until(date(season.until))]),
    ],
    zone: time.zone,
    offset: (zone) => feeds.words.offset(`${time.zone(zone)}, ${zone}`),
    who: whoSayer(strings),
    joining: joiningSayer(strings),
    access: accessSayer(strings),
    wayIn: ({ firstVisit }) => [
      ...(firstVisit?.entrance === undefined ? [] : [`${page.where.entrance} ${firstVisit.entrance}`]),
      ...(firstVisit?.room === undefined ? [] : [`${page.where.room} ${firstVisit.room}`]),
      ...(firstVisit?.lookFor === undefined ? [] : [`${page.where.lookFor} ${firstVisit.lookFor}`]),
      ...(firstVisit?.notes === undefined ? [] : [firstVisit.notes]),
    ],
    contactNote: ({ contact }) => (contact?.note === undefined ? [] : [contact.note]),
    precision: (precision) => page.where[precision],
    exception: exceptionSayer(strings),
    closure: (closure) => strings.lists.card.cancelled(date(closure.date), closure.reason),
    state: (state) => stateName(state, language),
    language: nameOf,
    speaks: (codes) => (codes.length === 0 ? [] : [page.who.speaks(time.listed(codes.map(nameOf)))]),
    calendar: (published, edition) => {
      const words = page.calendarFile;
      const { group } = published;
      return {
        about: words.about[group.status](published.affiliate.name),
        description: [
          ...(edition.demonstration || group.demonstration ? [words.demonstration] : []),
          words.ask(edition.pageOf(group)),
          words.crisis,
        ],
        title: (change, name) => words.title[change](name),
        online: words.online,
      };
    },
    changes: {
      title: feeds.words.changesTitle,
      subtitle: feeds.words.changesSubtitle,
      confirmed: ({ name, status }) => feeds.words.changed[status](name),
      confirmedOn: (on) => feeds.words.confirmedOn(date(on)),
      dated: (name, words) => `${name}. ${words}`,
    },
  };
}

const dateSayer =
  ({ time }: Strings) =>
  (date: string): string =>
    time.date(Temporal.PlainDate.from(date));

const whoSayer =
  ({ group: page }: Strings) =>
  ({ audiences, ages }: GroupRecord): readonly string[] => [
    page.who.adults,
    ...audiences.map((audience) => page.who.audience[audience]).filter((words) => words !== ''),
    ...(ages?.from !== undefined && ages.until !== undefined
      ? [page.who.ages(ages.from, ages.until)]
      : ages?.from !== undefined
        ? [page.who.agesFrom(ages.from)]
        : ages?.until !== undefined
          ? [page.who.agesUntil(ages.until)]
          : []),
  ];

const joiningSayer =
  ({ group: page }: Strings) =>
  ({ registration, registrationLink }: GroupRecord): readonly string[] => [
    ...(registration === undefined
      ? []
      : [
          { 'drop-in': page.join.dropIn, 'register-first': page.join.registerFirst, full: page.join.full }[
            registration
          ],
        ]),
    ...(registrationLink === undefined ? [] : [registrationLink]),
  ];

const accessSayer =
  ({ group: page }: Strings) =>
  ({ access }: GroupRecord): readonly string[] =>
    access === undefined
      ? []
      : [
          ...(access.stepFree === undefined ? [] : [page.access.stepFree[access.stepFree]]),
          ...(access.accessibleToilet === undefined ? [] : [page.access.accessibleToilet[access.accessibleToilet]]),
          ...(access.asl === undefined ? [] : [page.access.asl[access.asl]]),
          ...(access.parking === undefined ? [] : [`${page.access.parking} ${access.parking}`]),
          ...(access.transit === undefined ? [] : [`${page.access.transit} ${access.transit}`]),
          ...(access.notes === undefined ? [] : [access.notes]),
        ];

function exceptionSayer(strings: Strings) {
  const { feeds, time } = strings;
  const say = dateSayer(strings);
  const clock = (at: string) => time.clock(Temporal.PlainTime.from(at));
  return ({ date, usually, cancelled, online, moved, extra, meets }: Exception): string => {
    const on = usually === undefined ? say(date) : `${say(date)}, ${clock(usually)}`;
    if (cancelled !== undefined) return strings.lists.card.cancelled(on, cancelled);
    if (online !== undefined) return feeds.words.online(on, online);
    if (meets !== undefined) return feeds.words.meets(on, meets);
    if (extra !== undefined)
      return [feeds.words.extra(on, clock(extra.starts)), ...(extra.note === undefined ? [] : [extra.note])].join(': ');
    const to = [
      ...(moved?.to === undefined ? [] : [say(moved.to)]),
      ...(moved?.starts === undefined ? [] : [clock(moved.starts)]),
      ...(moved?.note === undefined ? [] : [moved.note]),
    ];
    return [feeds.words.moved(on), ...(to.length === 0 ? [] : [to.join(', ')])].join(': ');
  };
}
