import type { AffiliateRecord } from '../domain/affiliate.ts';
import type { EmbeddedGroup, EmbeddedList, EmbeddedMeeting } from '../domain/embeddedList.ts';
import type { GroupView } from '../domain/groupView.ts';
import { MOST_IN_A_LIST } from '../domain/listParts.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { PageContext } from '../layouts/pageContext.ts';
import { sayChange, sayDate, sayMeeting, sayRhythms } from './sayGroup.ts';

/** How many Meetings that take place are sent along: a page kept for two or three weeks still names the next. */
const MEETINGS_SENT = 3;

type Said = Pick<PageContext, 'language' | 'strings' | 'to'>;

/** An Affiliate's listed Groups as its own website shows them. */
export function sayEmbedded(
  affiliate: AffiliateRecord,
  listed: readonly GroupView[],
  { today, demonstration, ...said }: Said & { readonly today: string; readonly demonstration: boolean },
): EmbeddedList {
  const { embed: words, chrome } = said.strings;
  const href = said.to({ page: 'affiliate', affiliate: affiliate.id });
  const more = listed.length > MOST_IN_A_LIST;
  return {
    heading: words.heading(affiliate.name),
    ...(demonstration && { demonstration: `${chrome.demonstration.word} ${chrome.demonstration.sentence}` }),
    ...(listed.length === 0 && { none: words.none }),
    groups: listed.slice(0, MOST_IN_A_LIST).map((view) => sayGroup(view, said)),
    asOf: words.asOf(sayDate(today, said.strings)),
    all: { text: more ? words.allOf(listed.length, affiliate.name) : words.all(affiliate.name), href },
  };
}

function sayGroup(view: GroupView, { language, strings, to }: Said): EmbeddedGroup {
  const { group, meetings } = view;
  const place = [group.site?.name, group.site?.city].filter((part) => part !== undefined).join(', ');
  const pair = group.facilitatorPair?.status;
  const zone = group.format === 'online' ? strings.time.zone(group.timeZone) : undefined;
  return {
    text: group.name,
    href: to({ page: 'group', group: group.id }),
    ...(group.writtenIn !== language && { writtenIn: group.writtenIn }),
    ...(group.meetingTimes.length > 0 && { when: sayRhythms(group, strings) }),
    ...(place !== '' && { place }),
    meetings: firstOf(meetings).map((meeting) => sayOne(meeting, zone, strings)),
    remarks: sayRemarks(view, strings),
    ...(pair !== undefined &&
      pair !== 'complete' && {
        invitation: { text: strings.embed.invitation[pair], href: to({ page: 'facilitate' }) },
      }),
  };
}

/** Up to the third that takes place, what is cancelled in between included. */
function firstOf(meetings: readonly Meeting[]): readonly Meeting[] {
  const taking = meetings.filter(({ change }) => change !== 'cancelled');
  const last = taking[MEETINGS_SENT - 1];
  return last === undefined ? meetings : meetings.slice(0, meetings.indexOf(last) + 1);
}

function sayOne(meeting: Meeting, zone: string | undefined, strings: Said['strings']): EmbeddedMeeting {
  const { embed: words } = strings;
  const until = meeting.ends.toInstant().toString();
  const [date, hours] = sayMeeting(meeting, strings);
  if (meeting.change === 'cancelled') return { until, words: words.off(date, meeting.note ?? ''), takesPlace: false };
  const plain = `${date}, ${hours}`;
  const when = zone === undefined ? plain : words.zoned(plain, zone);
  const change = sayChange(meeting, strings);
  const said = change === undefined || change === '' ? when : words.change(withoutStop(when), change);
  return { until, words: words.next(said), takesPlace: true };
}

/** "6:30 p.m." has its full stop already. */
const withoutStop = (words: string): string => words.replace(/\.$/u, '');

function sayRemarks({ group, standing, freshness }: GroupView, { group: words, lists, time }: Said['strings']) {
  const { confirmedOn } = group;
  const remarks: string[] = [];
  if (standing.is === 'forming') remarks.push(`${words.forming.heading}. ${words.forming.words}`);
  if (standing.is === 'paused') {
    const back = standing.resumesOn;
    const when =
      back === undefined ? words.paused.unknown : words.paused.until(time.date(Temporal.PlainDate.from(back)));
    remarks.push(`${words.paused.heading}. ${when}`);
  }
  if (standing.is === 'nothing-planned') remarks.push(`${words.on.none}. ${words.on.noneWords}`);
  if (freshness !== 'confirmed') {
    const sentence =
      confirmedOn === undefined
        ? words.on.neverConfirmed
        : words.on.confirmedLast(time.date(Temporal.PlainDate.from(confirmedOn)));
    remarks.push(`${lists.card.askFirst}. ${sentence}`);
  }
  if (group.registration === 'full') remarks.push(words.join.full);
  if (group.registration === 'register-first') remarks.push(words.join.registerFirst);
  if (group.format === 'hybrid') remarks.push(words.where.hybrid);
  if (group.format === 'online') remarks.push(words.where.online);
  return remarks;
}
