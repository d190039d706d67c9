import { z } from 'zod';

/** Which machine means this one; there a connection needs no encryption. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/**
 * The address of a search server, without a slash at its end.
 *
 * A browser reads the site by https and refuses to ask anything else from there.
 */
export const ServerUrl = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), {
    error: ({ input }) =>
      `${JSON.stringify(input)} is not the address of a server. Write it like https://search.example.org.`,
    abort: true,
  })
  .refine((text) => new URL(text).protocol === 'https:' || LOOPBACK.test(new URL(text).hostname), {
    error: 'Only a server on this machine may be asked without encryption. Write the address with https://.',
  })
  .refine(isBare, { error: 'The address of the server has no name, password, "?" or "#" in it. Take them out.' })
  .transform((text) => text.replace(/\/+$/u, ''));

/** Meilisearch's own rule for the name of an index. */
export const IndexName = z.string().regex(/^[\w-]{1,100}$/u, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is not the name of an index. Use letters, digits, "-" and "_", like groups.`,
});

/** A key goes into a header, where a space or a line end would mean something else. */
export const ServerKey = z.string().regex(/^[!-~]{8,512}$/u, {
  error: 'This is not a key: it is too short, or has a space in it. Copy it again.',
});

/** Unit: milliseconds. */
export const ServerPatience = z.coerce
  .number({ error: 'Write the milliseconds as a number, like 1500.' })
  .int({ error: 'Write whole milliseconds, like 1500.' })
  .min(100, { error: 'Below 100 milliseconds no server answers in time.' })
  .max(20_000, { error: 'Nobody waits longer than 20000 milliseconds.' });

/** A Meilisearch server that a deployment keeps, as the browser is told of it. All of this is public. */
export interface SearchServer {
  readonly url: string;
  readonly index: string;
  /** Can search this one index and nothing else. Never the key that writes. */
  readonly key: string;
  /** After so long the files of the site answer instead. Unit: milliseconds. */
  readonly patience: number;
}

export const DEFAULT_INDEX = 'groups';

/** Unit: milliseconds. */
export const DEFAULT_PATIENCE = 1_500;

function isBare(text: string): boolean {
  const { username, password, search, hash } = new URL(text);
  return [username, password, search, hash].every((part) => part === '') && !/[?#]/u.test(text);
}
