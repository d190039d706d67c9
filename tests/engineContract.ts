import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milesBetween, type Point } from '../src/domain/distance.ts';
import type { Candidate, GroupDocument } from '../src/domain/groupDocument.ts';
import { meetsInRoom } from '../src/domain/meetsInRoom.ts';
import { sameClock } from '../src/domain/sameClock.ts';
import type { CandidateRequest, SearchEngine } from '../src/search/engine.ts';
import { exampleGroup, siteAt, TOWNS } from './exampleGroups.ts';
import { anyDirectory, anyPoint } from './randomDirectory.ts';

interface Contract {
  /** An engine over these Groups. */
  readonly start: (groups: readonly GroupDocument[]) => SearchEngine | Promise<SearchEngine>;
  /** How many random directories to try. */
  readonly runs?: number;
  /** The largest of them. Unit: Groups. */
  readonly most?: number;
  /** Directories of at most so many Groups, for an engine that takes only what a listing may say. */
  readonly directories?: typeof anyDirectory;
}

/**
 * What every search engine promises, judged by looking at each Group in turn. An
 * engine may hand over more than it was asked for, and never less.
 */
export function engineContract(name: string, { start, runs = 60, most = 60, directories = anyDirectory }: Contract) {
  /** Any directory, any point: what an engine hands over holds what it must. */
  const holds = (
    request: (point: Point) => CandidateRequest,
    must: (groups: readonly GroupDocument[], point: Point) => readonly GroupDocument[],
  ) =>
    fc.assert(
      fc.asyncProperty(directories(most), anyPoint, async (groups, point) => {
        const found = keysOf(await ask(await start(groups), request(point)));
        expect(
          must(groups, point)
            .map(keyOf)
            .filter((key) => !found.has(key)),
        ).toEqual([]);
      }),
      { numRuns: runs },
    );

  describe(`the ${name} engine`, () => {
    test.each([0, 14.1, 57])('leaves out nothing within %d miles', (miles) =>
      holds(
        (centre) => ({ around: { centre, miles } }),
        (groups, centre) => placed(groups).filter(({ point }) => milesBetween(centre, point) <= miles),
      ),
    );

    test.each([1, 7, 1000])('leaves out none of the %d nearest that meet in a room', (count) =>
      fc.assert(
        fc.asyncProperty(directories(most), anyPoint, async (groups, to) => {
          const milesTo = (all: readonly Candidate[]) =>
            placed(all)
              .filter(meetsInRoom)
              .map(({ point }) => milesBetween(to, point))
              .sort((one, other) => one - other);
          const found = await ask(await start(groups), { nearest: { to, count } });
          expect(milesTo(uniqueByKey(found)).slice(0, count)).toEqual(milesTo(groups).slice(0, count));
        }),
        { numRuns: runs },
      ),
    );

    test('leaves out nothing of a state, online or not', () =>
      holds(
        () => ({ state: 'IL' }),
        (groups) => groups.filter(({ state }) => state === 'IL'),
      ));

    test.each(['Pacific/Guam', 'America/Detroit', 'America/Louisville'])(
      'leaves out nobody online whose clock shows the time of %s and who has no point',
      (onlineIn) =>
        holds(
          () => ({ onlineIn }),
          (groups) =>
            groups.filter(
              (group) => canAttendOnline(group) && group.point === undefined && sameClock(group.timeZone, onlineIn),
            ),
        ),
    );

    test('hands over the whole directory when it is small', () =>
      holds(
        () => ({ everywhere: true }),
        (groups) => groups,
      ));

    test('answers several wishes together', () =>
      holds(
        (centre) => ({ around: { centre, miles: 14 }, state: 'GU', nearest: { to: centre, count: 1 } }),
        (groups, centre) => [
          ...groups.filter(({ state }) => state === 'GU'),
          ...placed(groups).filter(({ point }) => milesBetween(centre, point) <= 14),
        ],
      ));

    test('brings names with words, exactly those it was given', () =>
      fc.assert(
        fc.asyncProperty(directories(most), anyPoint, async (groups, centre) => {
          const given = new Map(groups.map((group) => [keyOf(group), group]));
          const request = { around: { centre, miles: 57 }, state: 'AK', words: 'church' } as const;
          for (const candidate of await ask(await start(groups), request)) {
            expect(candidate).toStrictEqual(given.get(keyOf(candidate)));
          }
        }),
        { numRuns: runs },
      ));

    test('knows the names of every Candidate it handed over', () =>
      fc.assert(
        fc.asyncProperty(directories(most), anyPoint, async (groups, to) => {
          const given = new Map(groups.map((group) => [keyOf(group), group]));
          const engine = await start(groups);
          const candidates = await ask(engine, { nearest: { to, count: 40 }, onlineIn: 'America/Chicago' });
          const answer = await engine.documents(candidates);
          expect(answer.arrived && [...answer.documents.keys()]).toEqual([...new Set(candidates)]);
          for (const candidate of candidates) {
            const document = answer.arrived ? answer.documents.get(candidate) : undefined;
            expect(document).toStrictEqual(given.get(keyOf(candidate)));
            expect(document).toMatchObject(candidate);
          }
        }),
        { numRuns: runs },
      ));

    test('holds thousands at one address', async () => {
      const groups = Array.from({ length: 2_000 }, (_, rank) => ({ ...exampleGroup(`g${rank}`), rank }));
      const engine = await start([
        ...groups,
        { ...exampleGroup('far', { site: siteAt(TOWNS.rockford) }), rank: 2_000 },
      ]);
      const found = await ask(engine, {
        around: { centre: TOWNS.evanston, miles: 0 },
        nearest: { to: TOWNS.rockford, count: 2 },
      });
      expect(keysOf(found).size).toBeGreaterThanOrEqual(2_001);
      const names = await engine.documents(found.slice(0, 20));
      expect(names.arrived && names.documents.size).toBe(20);
    });

    test('gives the same answer twice, and the same Candidates', async () => {
      const engine = await start(TWO);
      const request = { around: { centre: TOWNS.evanston, miles: 40 } };
      const first = await ask(engine, request);
      expect(first.length).toBeGreaterThan(0);
      expect(await ask(engine, request)).toEqual(first);
    });

    test('has nothing to say where there is nothing', async () => {
      const engine = await start([]);
      expect(
        await ask(engine, { around: { centre: TOWNS.evanston, miles: 40 }, state: 'IL', onlineIn: 'America/Chicago' }),
      ).toEqual([]);
      expect(await ask(engine, { nearest: { to: TOWNS.evanston, count: 3 }, words: 'hope' })).toEqual([]);
    });

    test('stops when it is told to', async () => {
      const engine = await start(TWO);
      const around = { centre: TOWNS.evanston, miles: 40 };
      await expect(engine.candidates({ around }, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
      await expect(engine.documents([], AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
      const controller = new AbortController();
      const asked = engine.candidates({ around }, controller.signal);
      controller.abort();
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
      expect((await ask(engine, { around })).length).toBeGreaterThan(0);
    });
  });
}

const TWO = [exampleGroup('evanston'), exampleGroup('skokie', { site: siteAt(TOWNS.skokie) })];

async function ask(engine: SearchEngine, request: CandidateRequest): Promise<readonly Candidate[]> {
  const answer = await engine.candidates(request);
  if (!answer.arrived) throw new Error(`The engine failed: ${answer.failure}.`);
  return answer.candidates;
}

/** Whether some Meeting can be attended from elsewhere. */
const canAttendOnline = ({ format, meetingTimes }: Candidate): boolean =>
  format === 'online' || meetingTimes.some((time) => (time.format ?? format) !== 'in-person');

const keyOf = ({ affiliate, rank }: Candidate): string => `${affiliate} ${rank}`;
const keysOf = (candidates: readonly Candidate[]): ReadonlySet<string> => new Set(candidates.map(keyOf));
const uniqueByKey = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values(),
];
const placed = <C extends Candidate>(groups: readonly C[]): readonly (C & { readonly point: Point })[] =>
  groups.filter((group): group is C & { readonly point: Point } => group.point !== undefined);
