import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { isIPv6 } from 'node:net';

/** How a feed is reached. Tests bring their own; there is no setting that does. */
export interface Transport {
  /** Every IP address of a host. Throws: when it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Asks for an address, at one IP address of its host. */
  readonly open: (url: URL, to: { readonly address: string; readonly signal: AbortSignal }) => Promise<IncomingMessage>;
  /** Unit: milliseconds. */
  readonly longestWait?: number;
  readonly pause?: number;
}

export async function resolveHost(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
}

/**
 * A request over https that goes to the IP address given, whatever the name leads to by
 * now; certificate and `Host` are those of the name.
 */
export function openPinned(
  url: URL,
  { address, signal }: { readonly address: string; readonly signal: AbortSignal },
  more: RequestOptions = {},
): Promise<IncomingMessage> {
  const family = isIPv6(address) ? 6 : 4;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'GET',
        agent: false,
        signal,
        headers: {
          Accept: 'application/json, text/calendar, text/csv, text/plain, */*;q=0.1',
          'Accept-Encoding': 'gzip, deflate, br',
          'User-Agent': 'connection-groups import',
        },
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [{ address, family }]);
          else done(null, address, family);
        },
        ...more,
      },
      resolve,
    );
    asked.on('error', reject);
    asked.end();
  });
}
