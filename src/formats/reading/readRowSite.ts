import type { ListedSite } from '../feeds/listing.ts';
import type { Finding, PlacedSite, PlaceSite, ReadSite, SiteDraft } from './placeSite.ts';
import { defined } from './defined.ts';
import { readSite } from './readSite.ts';
import type { Words } from './readWords.ts';

export interface RowRules {
  readonly words: Words;
  readonly placeSite: PlaceSite;
}

/** A Site that a row names for one time or one date only. Without `site`, a finding says why. */
export function readRowSite(listed: ListedSite, { words, placeSite }: RowRules): PlacedSite {
  const { site: read, findings } = readSite(listed);
  const placed = placeSite(read);
  const all: readonly Finding[] = [...findings, ...placed.findings];
  if (placed.site === undefined || all.some(({ severity }) => severity === 'error')) {
    return { findings: [...all].sort((one, other) => rank(one) - rank(other)) };
  }
  const arriving = words.paragraph([listed.notes]);
  const site = { ...withPrecision(placed.site, { listed, read }), ...defined({ arriving }) };
  return { ...placed, site, findings: all };
}

/** What a table of ours says its point stands for, as long as the point is the one it gives. */
export function withPrecision(
  site: SiteDraft,
  { listed, read }: { readonly listed: ListedSite | undefined; readonly read: ReadSite },
): SiteDraft {
  const precision = listed?.precision;
  const isSame = site.latitude === read.point?.latitude && site.longitude === read.point?.longitude;
  return precision !== undefined && isSame ? { ...site, precision } : site;
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
