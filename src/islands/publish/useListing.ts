import { useEffect, useState } from 'react';
import type { GroupRecord } from '../../domain/group.ts';
import { listingsPath, type PublishWish, readPublishFragment } from '../../domain/publishFragment.ts';
import { fetchFile } from '../../search/fetchFile.ts';
import { leadsElsewhere } from './leadsElsewhere.ts';
import type { CheckModule } from './checkModule.ts';

/** What the address asks for, and what has become of it. */
export type Listing =
  | { readonly is: 'new' }
  | { readonly is: 'looking'; readonly wish: PublishWish }
  | { readonly is: 'found'; readonly wish: PublishWish; readonly group: GroupRecord }
  /** There is no such listing; or its file did not come, or is none. */
  | { readonly is: 'unknown' | 'failed'; readonly wish: PublishWish };

const NEW: Listing = { is: 'new' };

/** Follows the end of the address, and fetches the listing that it names. `attempt` is raised to try again. */
export function useListing(base: string, check: CheckModule | undefined, attempt: number): Listing | undefined {
  const [listing, setListing] = useState<Listing>();
  const [fragment, setFragment] = useState<string>();

  useEffect(() => {
    const read = () =>
      setFragment((now) => (now === undefined || leadsElsewhere(now, location.hash) ? location.hash : now));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  useEffect(() => {
    if (fragment === undefined || check === undefined) return;
    const wish = readPublishFragment(fragment);
    if (wish === undefined) {
      setListing(NEW);
      return;
    }
    const leaving = new AbortController();
    setListing({ is: 'looking', wish });
    fetchListing(wish, base, check, leaving.signal).then(setListing, () => undefined);
    return () => leaving.abort();
  }, [fragment, check, base, attempt]);

  return listing;
}

async function fetchListing(
  wish: PublishWish,
  base: string,
  { groupFromListing }: CheckModule,
  signal: AbortSignal,
): Promise<Listing> {
  const [affiliate = ''] = wish.group.split('/');
  const file = await fetchFile(`${base}${listingsPath(affiliate)}`, signal);
  if (!file.arrived) return { is: file.failure === 'missing' ? 'unknown' : 'failed', wish };
  const group = groupFromListing(file.content, wish.group);
  if (group !== undefined) return { is: 'found', wish, group };
  const isFile = typeof file.content === 'object' && file.content !== null && 'groups' in file.content;
  return { is: isFile ? 'unknown' : 'failed', wish };
}
