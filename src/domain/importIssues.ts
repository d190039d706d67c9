import type { FeedIssue } from './feedIssue.ts';
import type { Group, GroupRecord } from './group.ts';
import { likenessOf } from './groupLikeness.ts';
import type { IncomingGroup } from './incomingGroup.ts';
import { ISSUE_CODES, type IssueCode } from './issue.ts';
import { sayTimes } from './sayTimes.ts';

/** An id that was another Group's. Which of the two it is, only a person can say. */
export const sayReused = (record: IncomingGroup, listing: GroupRecord): FeedIssue =>
  about(
    record,
    'id-reused',
    `This id was that of ${sayBriefly(listing)}. Now it is ${sayBriefly(record.group)}. If it is still the same group, write the new name or site into groups/${listing.id}.yaml. If it is another one, take the source lines out of that file. Then import again.`,
  );

/** A listing of ours that has an error is not written over: what stands there may be right but for one line. */
export const sayUnreadable = (record: IncomingGroup): FeedIssue =>
  about(
    record,
    'listing-unreadable',
    'There is a listing of this group already, or one of the same name, but its file has an error. Run npm run validate, mend that file, then import again.',
  );

/** A row that names a listing by its address, and says something else than it: whose word counts is for a person to say. */
export const sayByHand = (record: IncomingGroup, feed: string): FeedIssue =>
  about(
    record,
    'id-reused',
    `This id is the address of a listing that this feed has not made, and it says something else. To let the feed change it, write its source into groups/${record.sourceId ?? ''}.yaml: feed ${JSON.stringify(feed)}, id ${JSON.stringify(record.sourceId ?? '')}. Otherwise change that file by hand.`,
  );

export const sayUnfit = (record: IncomingGroup, listing: GroupRecord, why: string): FeedIssue =>
  about(record, 'wrong-value', `With what is written in groups/${listing.id}.yaml this does not fit: ${why}`);

/** One warning for each id that the Feed gives to several different records. */
export function sayRepeatedIds(records: readonly IncomingGroup[]): readonly FeedIssue[] {
  const byId = Map.groupBy(
    records.filter(({ sourceId }) => sourceId !== undefined),
    ({ sourceId }) => sourceId,
  );
  return [...byId.values()].flatMap(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return [];
    const places = rest.map(({ place }) => place).slice(0, 3);
    const message = `${rest.length + 1} different records have this id (also ${places.join(', ')}). They are told apart by name, time and site instead. Give each its own id.`;
    return [about(first, 'id-repeated', message)];
  });
}

/**
 * One warning for each further record that differs from another in the length alone:
 * likely one Group, entered again. Both are published, because only a person can say.
 */
export function sayAlike(records: readonly IncomingGroup[]): readonly FeedIssue[] {
  const inRooms = records.filter(({ group }) => group.site !== undefined);
  const byLikeness = Map.groupBy(inRooms, ({ group }) => [likenessOf(group).close, rhythmsOf(group)].join('\n'));
  return [...byLikeness.values()].flatMap(([first, ...rest]) =>
    rest.map((record) =>
      about(
        record,
        'duplicate-group',
        `It has the name, days, start and street of ${first?.place}, and another length. Both are listed. If it is one group, take one of the two out of the feed.`,
      ),
    ),
  );
}

const rhythmsOf = ({ meetingTimes }: Group): string =>
  meetingTimes
    .map((time) => JSON.stringify({ ...time, minutes: 0 }))
    .sort()
    .join('\n');

function about({ place, sourceId, group }: IncomingGroup, code: IssueCode, message: string): FeedIssue {
  const id = sourceId === undefined ? {} : { id: sourceId };
  return { code, severity: ISSUE_CODES[code], place, ...id, name: group.name, message };
}

function sayBriefly({ name, meetingTimes, site }: Group): string {
  const where = site === undefined ? [] : [[site.street ?? site.name, site.city].filter(Boolean).join(', ')];
  return [`"${name}"`, ...(meetingTimes.length === 0 ? [] : [sayTimes(meetingTimes)]), ...where].join(', ');
}
