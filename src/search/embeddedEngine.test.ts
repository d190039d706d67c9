import { expect, test } from 'vitest';
import { engineContract } from '../../tests/engineContract.ts';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { AREA_FILE_VERSION, areaFile } from './areas.ts';
import { embeddedEngine } from './embeddedEngine.ts';
import type { FetchFile, FileAnswer } from './fetchFile.ts';

const groups = [
  exampleGroup('evanston'),
  exampleGroup('skokie', { site: siteAt(TOWNS.skokie) }),
  exampleGroup('rockford', { site: siteAt(TOWNS.rockford) }),
  exampleGroup('screen', ONLINE),
];

/** Files as the site would serve them, after the journey through JSON. */
const served: FetchFile = (path) => {
  const area = /^\/sub\/search\/areas\/(\w+)\.json$/u.exec(path)?.[1];
  if (area === undefined) return Promise.resolve({ arrived: false, failure: 'missing' });
  const content: unknown = JSON.parse(JSON.stringify(areaFile(area, groups)));
  return Promise.resolve({ arrived: true, content });
};

engineContract('embedded', () => embeddedEngine({ base: '/sub/', fetchFile: served }), groups);

/** Answers one after the other, the last one again and again. */
function inTurn(...answers: readonly FileAnswer[]) {
  let asked = 0;
  const fetchFile: FetchFile = () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer === undefined ? Promise.reject(new Error('nothing to answer')) : Promise.resolve(answer);
  };
  return { fetchFile, asked: () => asked };
}

const good: FileAnswer = { arrived: true, content: areaFile('all', groups) };

test('asks for a file once, and again only after a failure', async () => {
  const { fetchFile, asked } = inTurn({ arrived: false, failure: 'unreachable' }, good);
  const engine = embeddedEngine({ base: '/', fetchFile });
  expect(await engine.candidates({})).toEqual({ arrived: false, failure: 'unreachable' });
  expect(await engine.candidates({})).toMatchObject({ arrived: true });
  expect(await engine.candidates({})).toMatchObject({ arrived: true });
  expect(asked()).toBe(2);
});

test('a missing file is a failure: every area has one', async () => {
  const engine = embeddedEngine({ base: '/', fetchFile: inTurn({ arrived: false, failure: 'missing' }).fetchFile });
  expect(await engine.candidates({})).toEqual({ arrived: false, failure: 'unreachable' });
});

test.each([
  ['a sentence', 'Please log in'],
  ['nothing', null],
  ['another version', { version: AREA_FILE_VERSION + 1, groups: [] }],
  ['no groups', { version: AREA_FILE_VERSION }],
  ['half a group', { version: AREA_FILE_VERSION, groups: [{ id: 'a/b', name: 'A' }] }],
])('does not take %s for an area file', async (_, content) => {
  const engine = embeddedEngine({ base: '/', fetchFile: inTurn({ arrived: true, content }).fetchFile });
  expect(await engine.candidates({})).toEqual({ arrived: false, failure: 'unreadable' });
});
