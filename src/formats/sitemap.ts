/** The most addresses one sitemap may name. Source: sitemaps.org protocol. */
const MOST_ADDRESSES = 50_000;

/** The addresses of a site as search engines read them, cut into files they accept. */
export interface Sitemap {
  /** `sitemap.xml`: every address, or where they are too many, the addresses of the parts. */
  readonly whole: string;
  /** In order; empty where `whole` holds everything. */
  readonly parts: readonly string[];
}

/**
 * Shape: `addresses` are full URLs; `addressOfPart` gives the full URL of a part, counted from 1.
 * Source: sitemaps.org protocol 0.9.
 */
export function toSitemap(
  addresses: readonly string[],
  addressOfPart: (part: number) => string,
  most = MOST_ADDRESSES,
): Sitemap {
  if (addresses.length <= most) return { whole: listOf('urlset', 'url', addresses), parts: [] };
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) =>
    listOf('urlset', 'url', addresses.slice(index * most, (index + 1) * most)),
  );
  return {
    whole: listOf(
      'sitemapindex',
      'sitemap',
      parts.map((_, index) => addressOfPart(index + 1)),
    ),
    parts,
  };
}

function listOf(list: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escaped(address)}</loc></${entry}>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</${list}>\n`;
}

const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
