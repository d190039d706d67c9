import { z } from 'zod';
import { sayPlainly } from '../../src/domain/plainWords.ts';
import { DEFAULT_INDEX, IndexName, ServerKey } from '../../src/domain/searchServer.ts';

/** Which index to fill, and the key that may. */
export interface IndexTarget {
  readonly url: string;
  readonly index: string;
  readonly adminKey: string;
}

/** Unlike a browser, a script may ask a server inside its own network without encryption. */
const AnyUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), {
    error: ({ input }) =>
      `${JSON.stringify(input)} is not the address of a server. Write it like https://search.example.org.`,
  })
  .transform((text) => text.replace(/\/+$/u, ''));

/** The target, or a sentence for each thing that is missing or wrong. An empty variable counts as not set. */
export function readIndexTarget(
  env: Readonly<Record<string, string | undefined>>,
): { readonly target: IndexTarget } | { readonly problems: readonly string[] } {
  const said = (name: string) => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  const problems: string[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>, text: string | undefined): T | undefined => {
    const parsed = schema.safeParse(text, { error: sayPlainly });
    if (parsed.success) return parsed.data;
    problems.push(
      text === undefined
        ? `${name} is not set. See docs/meilisearch.md.`
        : `${name}: ${parsed.error.issues.map(({ message }) => message).join(' ')}`,
    );
    return undefined;
  };
  const own = said('MEILISEARCH_ADMIN_URL');
  const url = read(
    own === undefined ? 'MEILISEARCH_URL' : 'MEILISEARCH_ADMIN_URL',
    AnyUrl,
    own ?? said('MEILISEARCH_URL'),
  );
  const index = read('MEILISEARCH_INDEX', IndexName, said('MEILISEARCH_INDEX') ?? DEFAULT_INDEX);
  const adminKey = read('MEILISEARCH_ADMIN_KEY', ServerKey, said('MEILISEARCH_ADMIN_KEY'));
  return url === undefined || index === undefined || adminKey === undefined
    ? { problems }
    : { target: { url, index, adminKey } };
}
