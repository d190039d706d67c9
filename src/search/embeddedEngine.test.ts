import { describe, expect, test } from 'vitest';
import { engineContract } from '../../tests/engineContract.ts';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { engineOver, servedAreas } from '../../tests/support/servedAreas.ts';
import { cutIntoAreas } from './areas.ts';
import { isWithNames } from './candidateNames.ts';
import type { CandidateAnswer } from './engine.ts';
import type { FetchFile, FileAnswer } from './fetchFile.ts';

engineContract('embedded', { start: (groups) => engineOver(servedAreas(groups)) });
engineContract('embedded, in one file', {
  start: (groups) => engineOver(servedAreas(groups, { inOneFile: 5_000, withNames: 0, inAPart: 1, inASheet: 1 })),
  runs: 10,
});

const groups = [
  ...Array.from({ length: 12 }, (_, at) =>
    exampleGroup(`e${at}`, { site: siteAt({ latitude: 42.04 + at / 500, longitude: -87.68 }) }),
  ),
  exampleGroup('rockford', { site: siteAt(TOWNS.rockford) }),
  exampleGroup('screen', ONLINE),
];
const around = { centre: TOWNS.evanston, miles: 14 };
const inOneFile = { inOneFile: 5_000, withNames: 64, inAPart: 64, inASheet: 160 };

test('online Groups of the nearest clock come where none keeps the time asked for', async () => {
  const far = exampleGroup('far', { ...ONLINE, timeZone: 'Pacific/Guam' });
  const engine = engineOver(servedAreas([...groups, far]));
  const answer = await engine.candidates({ onlineIn: 'America/Phoenix' });
  expect(answer.arrived && answer.candidates.map(({ timeZone }) => timeZone)).toEqual(['America/Chicago']);
});

describe('what it asks for', () => {
  test('is nothing that the circle does not touch, and nothing twice', async () => {
    const served = servedAreas(groups);
    const engine = engineOver(served);
    const first = await engine.candidates({ around });
    expect(served.asked.length).toBe(1);
    await engine.candidates({ around: { ...around, miles: 20 } });
    expect(served.asked.length).toBe(1);
    if (!first.arrived) throw new Error(first.failure);
    await engine.documents(first.candidates.slice(0, 3));
    await engine.documents(first.candidates.slice(0, 3));
    expect(new Set(served.asked).size).toBe(served.asked.length);
  });

  test('is shared by two who ask at once', async () => {
    const served = servedAreas(groups);
    const engine = engineOver(served);
    const answers = await Promise.all([engine.candidates({ around }), engine.candidates({ around })]);
    expect(answers.every(({ arrived }) => arrived)).toBe(true);
    expect(served.asked.length).toBe(1);
  });

  test('goes on for the one who still waits when the other has left', async () => {
    const served = servedAreas(groups);
    const engine = engineOver(served);
    const controller = new AbortController();
    const left = engine.candidates({ around }, controller.signal);
    const waits = engine.candidates({ around });
    controller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(await waits).toMatchObject({ arrived: true });
    expect(served.asked.length).toBe(1);
  });

  test('is one file of names where one is all that may be spent', async () => {
    const served = servedAreas(groups);
    const engine = engineOver(served);
    const answer = await engine.candidates({ around });
    if (!answer.arrived) throw new Error(answer.failure);
    const spent = served.asked.length;
    const some = await engine.documents(answer.candidates, undefined, { mostFiles: 1 });
    expect(served.asked.length - spent).toBe(1);
    const named = some.arrived ? [...some.documents.keys()] : [];
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual(answer.candidates.slice(0, named.length));
    const all = await engine.documents(answer.candidates);
    expect(all.arrived && all.documents.size).toBe(answer.candidates.length);
  });

  test('is not the whole directory where that is large', async () => {
    const many = Array.from({ length: 5_001 }, (_, rank) => ({ ...exampleGroup(`g${rank}`, ONLINE), rank }));
    const served = servedAreas(many, { ...inOneFile, inOneFile: 0 });
    expect(await engineOver(served).candidates({ everywhere: true })).toEqual({ arrived: false, failure: 'too-many' });
    expect(served.asked).toEqual([]);
  });
});

describe('of a file that holds more than was asked for', () => {
  const idsOf = (answer: CandidateAnswer) =>
    answer.arrived ? answer.candidates.filter(isWithNames).map(({ id }) => id.replace('nami-example/', '')) : [];
  const directory = [
    ...groups,
    exampleGroup('unplaced', { site: siteAt(undefined) }),
    exampleGroup('sometimes', {
      ...ONLINE,
      meetingTimes: [{ rhythm: 'weekly', weekday: 'friday', starts: '18:30', format: 'in-person' }],
    }),
  ];
  const engine = engineOver(servedAreas(directory, inOneFile));

  test('a circle alone brings what is in it, and rooms that nobody has put on the map', async () => {
    const answer = await engine.candidates({ around });
    const near = idsOf(answer);
    expect(near).not.toContain('rockford');
    expect(near).not.toContain('screen');
    expect(near).toEqual(expect.arrayContaining(['e0', 'e11', 'unplaced', 'sometimes']));
    expect(answer).not.toHaveProperty('everything');
  });

  test.each([
    ['how near others are', { nearest: { to: around.centre, count: 1 } }],
    ['who is online', { onlineIn: 'America/New_York' }],
    ['words', { words: 'rockford' }],
    ['a state', { state: 'IL' }],
    ['all', { everywhere: true }],
  ] as const)('asking for %s besides brings all there is', async (_, besides) => {
    const answer = await engine.candidates({ around, ...besides });
    expect(idsOf(answer).toSorted()).toEqual(directory.map(({ id }) => id.replace('nami-example/', '')).toSorted());
    expect(answer).toMatchObject({ everything: true });
  });

  test('nothing is made of it when nothing is asked', async () => {
    expect(await engine.candidates({})).toEqual({ arrived: true, candidates: [] });
  });
});

/** Answers one after the other, the last one again and again. */
function inTurn(...answers: readonly FileAnswer[]) {
  const asked: { readonly fresh: boolean }[] = [];
  const fetchFile: FetchFile = (_, __, how) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ fresh: how?.fresh === true });
    return Promise.resolve(answer);
  };
  return { engine: engineOver({ areas, fetchFile }), asked };
}

const areas = cutIntoAreas(groups, inOneFile);
const file = areas.files.get('all')!();
const good: FileAnswer = { arrived: true, content: file };
const holding = (content: unknown): FileAnswer => ({ arrived: true, content });

describe('a file that does not arrive', () => {
  test('is asked for again at the next search, and kept once it is here', async () => {
    const { engine, asked } = inTurn({ arrived: false, failure: 'unreachable' }, good);
    expect(await engine.candidates({ around })).toEqual({ arrived: false, failure: 'unreachable' });
    expect(await engine.candidates({ around })).toMatchObject({ arrived: true });
    expect(await engine.candidates({ around })).toMatchObject({ arrived: true });
    expect(asked.length).toBe(2);
  });

  test('though the page knows of it is of another edition of the site, and no empty place', async () => {
    const { engine, asked } = inTurn({ arrived: false, failure: 'missing' });
    expect(await engine.candidates({ around })).toEqual({ arrived: false, failure: 'outdated' });
    expect(asked).toEqual([{ fresh: false }, { fresh: true }]);
  });

  test('is the failure of the whole search, never a part of it', async () => {
    const served = servedAreas(groups);
    const rockfordGone: FetchFile = (path, ...rest) =>
      served.asked.length > 0
        ? Promise.resolve({ arrived: false, failure: 'unreachable' })
        : served.fetchFile(path, ...rest);
    const engine = engineOver({ areas: served.areas, fetchFile: rockfordGone });
    expect(await engine.candidates({ nearest: { to: TOWNS.evanston, count: 13 } })).toEqual({
      arrived: false,
      failure: 'unreachable',
    });
  });

  test('does not spoil the next search by having been stopped', async () => {
    const stopped: AbortSignal[] = [];
    const fetchFile: FetchFile = (_, signal) => {
      if (stopped.length > 0) return Promise.resolve(good);
      stopped.push(signal!);
      // Not every browser lets go at once.
      return new Promise(() => {});
    };
    const engine = engineOver({ areas, fetchFile });
    const controller = new AbortController();
    const left = engine.candidates({ around }, controller.signal);
    controller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(await engine.candidates({ around })).toMatchObject({ arrived: true });
    expect(stopped[0]?.aborted).toBe(true);
  });
});

/** The file with other columns. */
const withColumns = (of: 'names' | 'columns', changed: object) =>
  'columns' in file ? { ...file, [of]: { ...file[of], ...changed } } : file;

describe('a file that is not ours', () => {
  test.each([
    ['a sentence', 'Please log in', 'unreadable'],
    ['nothing', null, 'unreadable'],
    ['a list', [], 'unreadable'],
    ['another version', { ...file, version: 'older' }, 'outdated'],
    ['another area', { ...file, area: 'cell-1' }, 'unreadable'],
    ['no groups', { version: file.version, area: 'all' }, 'unreadable'],
    ['fewer groups than it says', { ...file, count: file.count + 1 }, 'unreadable'],
    ['a number of groups that would fill the memory', { ...file, count: 2 ** 31, placed: 0 }, 'unreadable'],
    ['no names', { ...file, names: undefined }, 'unreadable'],
    ['a group without a name', withColumns('names', { name: { all: null } }), 'unreadable'],
    ['a time without a day', withColumns('columns', { weekday: undefined }), 'unreadable'],
    ['a second day for a time', withColumns('columns', { otherwise: { all: { weekday: 'monday' } } }), 'unreadable'],
  ] as const)('is seen through: %s', async (_, content, failure) => {
    const { engine, asked } = inTurn(holding(JSON.parse(JSON.stringify(content))));
    expect(await engine.candidates({ around })).toEqual({ arrived: false, failure });
    expect(asked).toEqual([{ fresh: false }, { fresh: true }]);
  });

  test.each(Object.keys('columns' in file ? file.columns : {}))(
    'is seen through when the column %s is cut',
    async (column) => {
      const cut = JSON.parse(JSON.stringify(file));
      const whole = cut.columns[column];
      cut.columns[column] =
        typeof whole === 'string' ? whole.slice(0, -1) : { values: whole.values ?? [whole.all], at: 'A' };
      const { engine } = inTurn(holding(cut));
      expect(await engine.candidates({ around })).toEqual({ arrived: false, failure: 'unreadable' });
    },
  );

  test('is asked for past what the browser kept, and taken when that is right', async () => {
    const { engine } = inTurn(holding({ ...file, version: 'older' }), good);
    expect(await engine.candidates({ around })).toMatchObject({ arrived: true });
  });
});
