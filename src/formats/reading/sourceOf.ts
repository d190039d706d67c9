import type { GroupDraft } from '../../domain/incomingGroup.ts';
import type { Listing } from '../feeds/listing.ts';
import { readLine } from './readText.ts';

/** Where a listing says that it is from. Our own table may say that it came from another Feed, or from none. */
export function sourceOf(listing: Listing, feed: string): Pick<GroupDraft, 'source'> {
  const [from, there] = [listing.own?.['source'], listing.own?.['sourceId']].map((text) => readLine(text)?.text);
  if (from !== undefined && isByHand(from)) return {};
  if (from !== undefined && there !== undefined) return { source: { feed: from, id: there } };
  const id = idOf(listing);
  return id === undefined ? {} : { source: { feed, id } };
}

/** By what this Feed's record is found again, wherever it came from before. */
export const sourceIdOf = (listing: Listing, { source }: Pick<GroupDraft, 'source'>): string | undefined =>
  idOf(listing) ?? source?.id;

const idOf = ({ id, slug }: Listing): string | undefined => readLine(id)?.text ?? readLine(slug)?.text;

const isByHand = (source: string): boolean => /^(?:by hand|a mano)$/iu.test(source);
