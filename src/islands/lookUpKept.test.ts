import { expect, test } from 'vitest';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { engineOver, servedAreas } from '../../tests/support/servedAreas.ts';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { lookUpKept } from './lookUpKept.ts';

/** Some others of the same Affiliate, so that files are cut. */
const OTHERS = ['alpha', 'bravo', 'delta', 'echo'].map((id, at) =>
  exampleGroup(id, { site: siteAt(Object.values(TOWNS)[at]) }),
);

const lookUp = (kept: GroupDocument, groups: readonly GroupDocument[]) => {
  const served = servedAreas(groups);
  const now = lookUpKept({ document: kept, keptOn: '2026-03-01' }, engineOver(served), new AbortController().signal);
  return now.then((is) => ({ now: is, asked: served.asked }));
};

const inEvanston = exampleGroup('tuesday');
const withoutPoint = exampleGroup('tuesday', { site: siteAt(undefined) });
const online = exampleGroup('tuesday', ONLINE);

test.each([
  ['stayed where it was', inEvanston, inEvanston],
  ['moved across town', inEvanston, exampleGroup('tuesday', { site: siteAt(TOWNS.skokie) })],
  ['moved to another city of its state', inEvanston, exampleGroup('tuesday', { site: siteAt(TOWNS.rockford) })],
  ['had no point and got one', withoutPoint, inEvanston],
  ['lost its point', inEvanston, withoutPoint],
  ['went online', inEvanston, online],
  ['came from online into a room', online, inEvanston],
  ['is online now, of an affiliate in another state', inEvanston, { ...online, state: 'WI' } as const],
])('a group that %s is found again by its id', async (_, kept, current) => {
  const { now } = await lookUp(kept, [...OTHERS, current]);
  expect(now).toEqual({ is: 'listed', document: current });
});

test('a group that is nowhere in its state any more is gone', async () => {
  const { now } = await lookUp(inEvanston, OTHERS);
  expect(now).toEqual({ is: 'gone' });
});

test('a group at its own point needs no file of its state', async () => {
  const { asked } = await lookUp(inEvanston, [...OTHERS, inEvanston]);
  expect(asked.filter((area) => area.startsWith('state-'))).toEqual([]);
});

test('a group is not called gone while a file has not come', async () => {
  const served = servedAreas(OTHERS);
  const failing = engineOver({
    ...served,
    fetchFile: (path, signal) =>
      path.includes('/state-')
        ? Promise.resolve({ arrived: false, failure: 'unreachable' })
        : served.fetchFile(path, signal),
  });
  const kept = { document: inEvanston, keptOn: '2026-03-01' };
  expect(await lookUpKept(kept, failing, new AbortController().signal)).toEqual({ is: 'unknown' });
});
