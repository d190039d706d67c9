import type { FeedIssue } from '../../domain/feedIssue.ts';
import { ISSUE_CODES } from '../../domain/issue.ts';

/**
 * What is true of so many records of a Feed that it is said once for all of them.
 *
 * - `without-length`: nothing says how long a Meeting lasts.
 * - `room-left-out`: words about a closed building were kept from the page.
 * - `online-left-out`: a way to join online was kept from the page of a Group that one attends in person.
 * - `closed-on-holidays`: the Feed has a code for it, and no dates.
 */
export const REMARKS = ['without-length', 'room-left-out', 'online-left-out', 'closed-on-holidays'] as const;
export type Remark = (typeof REMARKS)[number];

const CODES = {
  'without-length': 'length-assumed',
  'room-left-out': 'room-left-out',
  'online-left-out': 'online-left-out',
  'closed-on-holidays': 'holidays-unclear',
} as const;

/** One warning for each kind of remark. `places` are the records it is made of, `published` is how many could be read. */
export function sayRemarks(
  places: Readonly<Record<Remark, readonly string[]>>,
  published: number,
): readonly FeedIssue[] {
  return REMARKS.flatMap((remark) => {
    const [first, ...more] = places[remark];
    if (first === undefined) return [];
    const code = CODES[remark];
    const count = more.length + 1;
    return [{ code, severity: ISSUE_CODES[code], message: SENTENCES[remark](count, published, first) } as const];
  });
}

const SENTENCES: Readonly<Record<Remark, (count: number, published: number, first: string) => string>> = {
  'without-length': (count, published, first) =>
    `${of(count, published)} ${count === 1 ? 'does' : 'do'} not say how long a meeting lasts (first: ${first}). 90 minutes are shown. Add the end or the length where it differs.`,
  'room-left-out': (count, published, first) =>
    `${of(count, published)} ${count === 1 ? 'meets' : 'meet'} online while the building is closed (first: ${first}). What is said of the room and the way in was left out.`,
  'online-left-out': (count, published, first) =>
    `${of(count, published)} ${count === 1 ? 'says' : 'say'} that one attends in person, and ${count === 1 ? 'names' : 'name'} a link or a number to join online as well (first: ${first}). Their pages say in person, and leave that out. Mark as hybrid those that one can join from home.`,
  'closed-on-holidays': (count, published, first) =>
    `${of(count, published)} ${count === 1 ? 'is' : 'are'} marked closed on holidays, without dates (first: ${first}). Their pages say so, and go on showing those days. Add the dates as exceptions, or as closures of the affiliate.`,
};

const of = (count: number, published: number): string =>
  `${count.toLocaleString('en-US')} of ${published.toLocaleString('en-US')} records that could be read`;
