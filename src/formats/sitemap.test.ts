import { expect, test } from 'vitest';
import { toSitemap } from './sitemap.ts';

const page = (number: number) => `https://groups.example.org/groups/nami-example/${number}/`;
const addressOfPart = (part: number) => `https://groups.example.org/sitemap/${part}.xml`;
const named = (xml: string | undefined) =>
  [...(xml ?? '').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);

test('one file names every address while it may', () => {
  const addresses = [1, 2, 3].map(page);
  const { whole, parts } = toSitemap(addresses, addressOfPart, 3);
  expect(named(whole)).toEqual(addresses);
  expect(whole).toContain('<urlset');
  expect(parts).toEqual([]);
});

test('a larger site loses no address: the file names parts, and the parts name everything', () => {
  const addresses = [1, 2, 3, 4, 5, 6, 7].map(page);
  const { whole, parts } = toSitemap(addresses, addressOfPart, 3);
  expect(whole).toContain('<sitemapindex');
  expect(named(whole)).toEqual([1, 2, 3].map(addressOfPart));
  expect(parts.flatMap(named)).toEqual(addresses);
  expect(parts.every((part) => named(part).length <= 3)).toBe(true);
});

test('an ampersand in an address is written as XML wants it', () => {
  expect(toSitemap(['https://groups.example.org/?a&b'], addressOfPart).whole).toContain('?a&amp;b');
});
