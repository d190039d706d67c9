import type { Key, Meilisearch } from 'meilisearch';

/** A key is renewed before it runs out, with time to build the site again. Unit: days. */
const LEAST_LEFT = 30;

/** A key in every copy of a page cannot be called back, so it ends by itself. Unit: days. */
const VALID_FOR = 400;

/**
 * A key that can search one index and do nothing else: one that is there and lasts
 * long enough, or a new one.
 *
 * Throws: where the admin key may not look at keys.
 */
export async function findSearchKey(client: Meilisearch, index: string, now: Temporal.Instant): Promise<Key> {
  const enough = now.add({ hours: 24 * LEAST_LEFT });
  const { results } = await client.getKeys({ limit: 1000 });
  const known = results.find((key) => isFor(key, index) && lastsUntil(key, enough));
  return (
    known ??
    (await client.createKey({
      name: `Search ${index}`,
      description: `Stands in the pages of the directory. It can search the index ${index} and nothing else.`,
      actions: ['search'],
      indexes: [index],
      expiresAt: new Date(now.add({ hours: 24 * VALID_FOR }).epochMilliseconds),
    }))
  );
}

/** Whether a key can search this index, and nothing else at all. */
export const isFor = ({ actions, indexes }: Pick<Key, 'actions' | 'indexes'>, index: string): boolean =>
  actions.length === 1 && actions[0] === 'search' && indexes.length === 1 && indexes[0] === index;

/** A key without an end is not taken: nobody would ever renew it. */
const lastsUntil = ({ expiresAt }: { readonly expiresAt: Date | string | null }, moment: Temporal.Instant): boolean =>
  expiresAt !== null && new Date(expiresAt).getTime() > moment.epochMilliseconds;
