import { expect, test } from 'vitest';
import { affiliateFile, affiliatesOf, isAffiliateFile } from './affiliateFiles.ts';

const north = {
  id: 'nami-north',
  name: 'NAMI North',
  counties: ['17031', '17097'],
  contact: { phone: '847-555-0142' },
};
const chicago = { id: 'nami-chicago', name: 'NAMI Chicago', counties: ['17031'] };
const file = affiliateFile([north, chicago]);

test('finds everyone who looks after a county, by id', () => {
  expect(affiliatesOf(file, '17031')).toEqual([
    ['nami-chicago', 'NAMI Chicago', ''],
    ['nami-north', 'NAMI North', '847-555-0142'],
  ]);
  expect(affiliatesOf(file, '17097').map(([id]) => id)).toEqual(['nami-north']);
});

test('finds nobody for a county that nobody named, whatever it is called', () => {
  for (const county of ['17003', 'constructor', '']) expect(affiliatesOf(file, county)).toEqual([]);
});

test('knows its own file, also after the way through JSON, from anything else', () => {
  expect(isAffiliateFile(JSON.parse(JSON.stringify(file)))).toBe(true);
  for (const other of [null, '<!doctype html>', { ...file, version: 99 }, { ...file, affiliates: [['a']] }]) {
    expect(isAffiliateFile(other)).toBe(false);
  }
});
