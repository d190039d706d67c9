import { tileHost } from '../../src/domain/tileHost.ts';
import type { Deployment } from '../../src/settings.ts';

/** By directive of the policy. */
interface AllowedOrigins {
  readonly 'connect-src'?: readonly string[];
  readonly 'img-src'?: readonly string[];
}

/** The origins besides its own that the pages of this deployment may ask: its search server, and whoever has its streets. */
export function allowedOrigins({
  searchServer,
  settings: { tiles },
}: Pick<Deployment, 'searchServer'> & { readonly settings: Pick<Deployment['settings'], 'tiles'> }): AllowedOrigins {
  const streets = tileHost(tiles);
  const asked = [
    ...(searchServer === undefined ? [] : [new URL(searchServer.url).origin]),
    ...(streets !== undefined && tiles?.kind === 'pmtiles' ? [streets] : []),
  ];
  return {
    ...(asked.length > 0 && { 'connect-src': asked }),
    ...(streets !== undefined && tiles?.kind === 'raster' && { 'img-src': [streets] }),
  };
}
