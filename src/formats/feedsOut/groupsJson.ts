import { z } from 'zod';
import { Affiliate } from '../../domain/affiliate.ts';
import { Group } from '../../domain/group.ts';
import type { Edition, OutFormat, Published } from './outFormat.ts';

/** Raised when a program that reads the feed would have to change. A new field alone does not raise it. */
export const GROUPS_VERSION = 1;

const FeedGroup = z.strictObject({
  ...Group.shape,
  id: z.string().describe('affiliate/group. It never changes meaning and is never given to another group.'),
  affiliateName: Affiliate.shape.name,
  closures: Affiliate.shape.closures.describe('Days on which no group of this affiliate meets.'),
  url: z.url().describe('The page of the group. Please link to it.'),
});

/** `feeds/groups.json`, whole. */
export const GroupsFeed = z.strictObject({
  $schema: z.url(),
  version: z.literal(GROUPS_VERSION),
  name: z.string(),
  generated: z.iso.datetime().describe('When the file was made. Fetch it again after a day.'),
  demonstration: z.boolean().describe('True: none of these groups exists.'),
  groups: z.array(FeedGroup),
});

/** One part of it, where it is too large for one file. */
export const SCHEMA_FILE = 'groups.schema.json';

/** The JSON Schema of the feed, made from what reads the listings themselves. */
export function groupsSchema(edition: Edition): string {
  const schema = z.toJSONSchema(GroupsFeed, { io: 'output', unrepresentable: 'any' });
  return `${JSON.stringify({ $id: edition.fileAt(SCHEMA_FILE), title: 'Groups', ...schema }, undefined, 2)}\n`;
}

/** Every field of every listed Group, in our own words. Nothing is lost. Order: by id. */
export const groupsJson: OutFormat = {
  file: 'groups.json',
  contentType: 'application/json; charset=utf-8',
  losses: [],
  between: ',\n',
  head: (_, edition) => {
    const { name, now, demonstration, fileAt } = edition;
    const about = { $schema: fileAt(SCHEMA_FILE), version: GROUPS_VERSION, name, generated: now.toString() };
    return `${JSON.stringify({ ...about, demonstration }).slice(0, -1)},"groups":[\n`;
  },
  piece: ({ group, affiliate }: Published, { pageOf }) =>
    JSON.stringify({
      ...group,
      affiliateName: affiliate.name,
      closures: affiliate.closures,
      url: pageOf({ ...group, writtenIn: 'en' }),
    }),
  tail: () => '\n]}\n',
  instead: (parts) => `${JSON.stringify(parts)}\n`,
};
