import { Group, type GroupRecord } from '../../domain/group.ts';

/**
 * The Group of an id in an Affiliate's file of listings, or `undefined` where the file
 * does not hold it, or is no such file.
 */
export function groupFromListing(content: unknown, id: string): GroupRecord | undefined {
  if (typeof content !== 'object' || content === null || !('groups' in content)) return undefined;
  const listings: unknown = content.groups;
  if (!Array.isArray(listings)) return undefined;
  const found: unknown = listings.find((listing: unknown) => idOf(listing) === id);
  if (typeof found !== 'object' || found === null) return undefined;
  const written: readonly (readonly [string, unknown])[] = Object.entries(found);
  const parsed = Group.safeParse(Object.fromEntries(written.filter(([key]) => key !== 'id')));
  return parsed.success ? { ...parsed.data, id } : undefined;
}

const idOf = (listing: unknown): unknown =>
  typeof listing === 'object' && listing !== null && 'id' in listing ? listing.id : undefined;
