import { expect, test } from 'vitest';
import { exampleGroup } from '../../tests/exampleGroups.ts';
import { INDEX_SETTINGS, toServerDocument } from '../../src/search/meilisearchIndex.ts';
import { isEmpty, planIndex, sayPlan } from './indexPlan.ts';

const group = (id: string, name = 'Tuesday') => toServerDocument({ ...exampleGroup(id, { name }), rank: 0 });
const [one, two, three] = [group('one'), group('two'), group('three')];

/** As the server gives them back: through JSON, with the keys in another order. */
const there = (...documents: readonly object[]) =>
  new Map(
    documents.map((document) => {
      const back = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(document)) as object).reverse());
      return [String(back['key']), back];
    }),
  );

test('everything is new where there is no index', () => {
  const plan = planIndex([one, two], undefined, INDEX_SETTINGS);
  expect(plan).toMatchObject({ added: [one.id, two.id], changed: [], gone: [] });
  expect(isEmpty(plan)).toBe(false);
});

test('nothing changes where the index holds just this', () => {
  const live = { documents: there(one, two), settings: JSON.parse(JSON.stringify(INDEX_SETTINGS)) };
  expect(isEmpty(planIndex([two, one], live, INDEX_SETTINGS))).toBe(true);
});

test('tells what is new, changed and gone, and which settings', () => {
  const live = {
    documents: there(group('one', 'Wednesday'), three),
    settings: { ...INDEX_SETTINGS, stopWords: ['the'] },
  };
  const plan = planIndex([one, two], live, INDEX_SETTINGS);
  expect(plan).toEqual({ added: [two.id], changed: [one.id], gone: [three.id], settings: ['stopWords'] });
  expect(sayPlan(plan)).toBe(
    `  1 new: ${two.id}\n  1 changed: ${one.id}\n  1 gone: ${three.id}\n  settings: stopWords`,
  );
});
