import { v5 } from 'uuid';

/** The namespace of every id we give out. It must never change: all ids would. */
const NAMESPACE = 'b2f6a2e4-5d0c-4c57-9a35-0c7a8f0f9d61';

/**
 * An id that is the same in every build for the same parts: a UUID of version 5.
 * The host is part of it, so two directories never give one id to two things.
 *
 * Source: RFC 9562, 5.5.
 */
export const uuidOf = (site: string, ...parts: readonly string[]): string =>
  v5([new URL(site).host, ...parts].join('\n'), NAMESPACE);
