import { describe, expect, test } from 'vitest';
import { editionAt, exampleListing } from '../../../tests/support/published.ts';
import { atom, MOST_CHANGES } from './atom.ts';
import { type Edition, type Published, writeFeed } from './outFormat.ts';

const written = (groups: readonly Published[], edition: Edition = editionAt()) =>
  [...writeFeed(atom, groups, edition)].join('');
const idsIn = (text: string) => [...text.matchAll(/<entry[^]*?<id>([^<]*)/gu)].map(([, id]) => id);
const on = (date: string) => editionAt({ now: `${date}T18:00:00Z` });

describe('news', () => {
  test('of a listing is told on the day it was confirmed, under an id that stays', () => {
    const [first, later] = ['2026-02-20', '2026-02-27'].map((confirmedOn) =>
      written([exampleListing({ confirmedOn })]),
    );
    expect(first).toContain('<updated>2026-02-20T12:00:00Z</updated>');
    expect(later).toContain('<updated>2026-02-27T12:00:00Z</updated>');
    expect(idsIn(first!)).toEqual(['tag:groups.example.org,2026:groups/nami-example/tuesday']);
    expect(idsIn(later!)).toEqual(idsIn(first!));
  });

  test('of a listing that nobody confirmed, or will, is not told', () => {
    expect(idsIn(written([exampleListing({ confirmedOn: undefined })]))).toEqual([]);
    expect(idsIn(written([exampleListing({ confirmedOn: '2026-03-02' })]))).toEqual([]);
  });

  test.each([
    ['2026-03-23', 0],
    ['2026-03-24', 1],
    ['2026-04-21', 1],
    ['2026-04-28', 1],
    ['2026-04-29', 0],
  ])('of a date that differs is told from four weeks before until a week after: on %s, %i times', (today, count) => {
    const listing = exampleListing({ confirmedOn: undefined, exceptions: [{ date: '2026-04-21', cancelled: 'Snow' }] });
    const text = written([listing], on(today));
    expect(idsIn(text)).toHaveLength(count);
    if (count === 1) expect(text).toContain('<updated>2026-03-24T12:00:00Z</updated>');
  });

  test('of a closure is told once for all groups of the affiliate, and leads to it', () => {
    const affiliate = { closures: [{ date: '2026-03-10', reason: 'Picnic' }] };
    const groups = ['a', 'b'].map((id) => exampleListing({ confirmedOn: undefined }, { id, affiliate }));
    const text = written(groups);
    expect(idsIn(text)).toEqual(['tag:groups.example.org,2026:affiliates/nami-example/2026-03-10']);
    expect(text).toContain('href="https://groups.example.org/sub/affiliates/nami-example/"');
    expect(text).toContain('NAMI Example. No meeting on March 10, 2026: Picnic');
  });

  test('of two things on one day have two ids', () => {
    const exceptions = [
      { date: '2026-03-10', usually: '18:30', cancelled: 'Snow' },
      { date: '2026-03-10', extra: { starts: '10:00' } },
    ];
    const ids = idsIn(written([exampleListing({ exceptions })]));
    expect(new Set(ids).size).toBe(3);
  });

  test('is newest first, and at most a hundred', () => {
    const groups = Array.from({ length: 130 }, (_, index) =>
      exampleListing({ confirmedOn: `2026-0${(index % 2) + 1}-1${index % 7}` }, { id: `g${index}` }),
    );
    const text = written(groups);
    const days = [...text.matchAll(/<updated>([^<]*)/gu)].map(([, day]) => day!);
    expect(idsIn(text)).toHaveLength(MOST_CHANGES);
    expect(new Set(idsIn(text)).size).toBe(MOST_CHANGES);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('is in the language of the listing, and says so', () => {
    const text = written([exampleListing({ writtenIn: 'es', status: 'paused', statusNote: 'Reparaciones' })]);
    expect(text).toMatch(/<entry xml:lang="es">\n.*\n<title>En pausa: Tuesday Connection<\/title>/u);
    expect(text).toContain('Reparaciones');
  });
});
