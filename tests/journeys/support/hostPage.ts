import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An Affiliate's own website, at another address than ours. */
export interface HostSite extends AsyncDisposable {
  /** Shape: `http://127.0.0.1:40124/`. */
  readonly address: string;
}

/**
 * One page with a line that was copied, under a policy as strict as a website may have that
 * lets our site in at all: no inline styles, no HTML from scripts, nothing else from anywhere.
 *
 * Option `lang`: the language the page says it has.
 */
export async function serveHostPage(
  line: string,
  { ours, lang = 'en' }: { ours: string; lang?: string },
): Promise<HostSite> {
  const policy = [
    "default-src 'none'",
    `script-src ${ours}`,
    `connect-src ${ours}`,
    `frame-src ${ours}`,
    // Its icon, which would be asked for otherwise.
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>An affiliate</title></head>
<body><main><h1>An affiliate</h1>${line}<p><a href="#after">After the list</a></p></main></body></html>`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
      .end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
