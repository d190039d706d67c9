import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SearchServer } from '../../src/domain/searchServer.ts';

/** What a stand-in was sent: enough to see that nothing else was. */
export interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface StandIn extends AsyncDisposable {
  readonly server: SearchServer;
  readonly asked: readonly Asked[];
}

/** Stands in for a Meilisearch server, on this machine, and behaves as badly as it is told to. */
export async function standInServer(
  answer: (response: ServerResponse, asked: Asked) => void,
  settings: Partial<SearchServer> = {},
): Promise<StandIn> {
  const asked: Asked[] = [];
  const http = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { method, url, headers } = request;
      const one = { method, url, headers, body };
      asked.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    server: {
      url: `http://127.0.0.1:${port}`,
      index: 'groups',
      key: 'a-key-that-only-searches',
      // Nobody in these tests is late on purpose who does not say so.
      patience: 4_000,
      ...settings,
    },
    asked,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Answers every question with the same Groups, as a server does that found them all. */
export const answerWith =
  (documents: readonly unknown[], changes: Readonly<Record<string, unknown>> = {}) =>
  (response: ServerResponse, { body }: Asked): void => {
    const { queries } = JSON.parse(body) as { queries: readonly { indexUid: string }[] };
    const results = queries.map(({ indexUid }) => ({
      indexUid,
      hits: documents,
      query: '',
      processingTimeMs: 1,
      limit: 20_000,
      offset: 0,
      estimatedTotalHits: documents.length,
      facetDistribution: { state: { IL: documents.length } },
      facetStats: {},
      ...changes,
    }));
    answerJson(200, { results })(response);
  };

export const answerJson =
  (status: number, content: unknown) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(content));
  };
