import { describe, expect, test } from 'vitest';
import { exampleGroup, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import { answerJson, answerWith, standInServer } from '../../tests/support/standInServer.ts';
import { coarsen } from '../domain/coarsen.ts';
import { milesBetween, type Point } from '../domain/distance.ts';
import { meilisearchEngine } from './meilisearchEngine.ts';

const evanston = { ...exampleGroup('evanston'), rank: 0 };
const skokie = { ...exampleGroup('skokie', { site: siteAt(TOWNS.skokie) }), rank: 1 };
const around = { centre: TOWNS.evanston, miles: 20 };

test('hands over what the server found, once each, and knows their names', async () => {
  await using stand = await standInServer(answerWith([evanston, skokie]));
  const engine = meilisearchEngine(stand.server);
  const answer = await engine.candidates({ around, nearest: { to: TOWNS.evanston, count: 1 } });
  expect(answer).toEqual({ arrived: true, candidates: [evanston, skokie] });
  if (!answer.arrived) return;
  expect(await engine.documents(answer.candidates)).toEqual({
    arrived: true,
    documents: new Map(answer.candidates.map((candidate) => [candidate, candidate])),
  });
  expect(stand.asked.length).toBe(1);
});

test('asks by POST, with the key in a header, and leaves no word in an address', async () => {
  await using stand = await standInServer(answerWith([evanston]));
  await meilisearchEngine(stand.server).candidates({ everywhere: true, words: 'church' });
  const [asked] = stand.asked;
  expect(asked).toMatchObject({ method: 'POST', url: '/multi-search' });
  expect(asked?.headers).toMatchObject({ authorization: 'Bearer a-key-that-only-searches' });
  expect(asked?.headers).not.toHaveProperty('cookie');
  expect(asked?.headers).not.toHaveProperty('referer');
});

test('has the browser leave nothing behind: no cookie, no copy, no page it came from, no other server', async () => {
  const given: (RequestInit | undefined)[] = [];
  const ask: typeof fetch = (_, init) => {
    given.push(init);
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  await meilisearchEngine(
    { url: 'https://search.example.org', key: 'k', index: 'groups', patience: 100 },
    ask,
  ).candidates({ around });
  expect(given).toMatchObject([
    { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error' },
  ]);
});

test('tells the server of a blurred place only', async () => {
  await using stand = await standInServer(answerWith([evanston]));
  const engine = meilisearchEngine(stand.server);
  const neighbour = { latitude: TOWNS.evanston.latitude + 0.01, longitude: TOWNS.evanston.longitude - 0.02 };
  const ask = (point: Point) =>
    engine.candidates({ around: { centre: point, miles: 20 }, nearest: { to: point, count: 3 } });
  await ask(TOWNS.evanston);
  await ask(neighbour);
  const [one, other] = stand.asked;
  expect(one?.body).toBe(other?.body);
  expect(one?.body).not.toContain(String(TOWNS.evanston.latitude));
  const { centre } = coarsen(around);
  expect(one?.body).toContain(`_geoRadius(${centre.latitude.toFixed(5)}, ${centre.longitude.toFixed(5)},`);
});

test('asks again where the blur may hide a nearer Group, and for no more than it needs', async () => {
  const limits: number[] = [];
  const many = Array.from({ length: 500 }, (_, index) => ({
    ...exampleGroup(`group-${index}`, { site: siteAt({ ...TOWNS.evanston, latitude: 41 + index / 400 }) }),
    rank: index,
  }));
  const to = { latitude: 42.11, longitude: TOWNS.evanston.longitude };
  const blurred = coarsen({ centre: to, miles: 0 }).centre;
  const inOrder = many.toSorted(
    (one, other) => milesBetween(blurred, one.point!) - milesBetween(blurred, other.point!),
  );
  await using stand = await standInServer((response, { body }) => {
    const { limit, indexUid } = (JSON.parse(body) as { queries: { limit: number; indexUid: string }[] }).queries[0]!;
    limits.push(limit);
    const hits = inOrder.slice(0, limit);
    answerJson(200, { results: [{ indexUid, hits, facetDistribution: { state: { IL: many.length } } }] })(response);
  });
  const answer = await meilisearchEngine(stand.server).candidates({ nearest: { to, count: 5 } });
  const nearest = many
    .toSorted((one, other) => milesBetween(to, one.point!) - milesBetween(to, other.point!))
    .slice(0, 5);
  expect(answer.arrived && answer.candidates).toEqual(expect.arrayContaining(nearest));
  expect(limits.length).toBeGreaterThan(1);
  expect(limits.at(-1)).toBeLessThanOrEqual(many.length * 2);
});

test('an index that has no Group yet, and so no states to count, finds none', async () => {
  await using stand = await standInServer(answerWith([], { facetDistribution: {} }));
  expect(await meilisearchEngine(stand.server).candidates({ around })).toEqual({ arrived: true, candidates: [] });
});

test('a directory too large to send whole is refused, not cut', async () => {
  await using stand = await standInServer(
    answerWith([evanston], { facetDistribution: { state: { IL: 3_000, WI: 4_000 } } }),
  );
  const hits = Array.from({ length: 5_000 }, () => evanston);
  await using full = await standInServer(answerWith(hits, { facetDistribution: { state: { IL: 3_000, WI: 4_000 } } }), {
    patience: 5_000,
  });
  expect(await meilisearchEngine(full.server).candidates({ everywhere: true })).toEqual({
    arrived: false,
    failure: 'too-many',
  });
  expect(await meilisearchEngine(stand.server).candidates({ everywhere: true })).toMatchObject({
    failure: 'unreadable',
  });
});

test('stops when it is told to, also while the answer is on its way', async () => {
  await using stand = await standInServer((response) => response.writeHead(200).write('{"results":['), {
    patience: 5_000,
  });
  const engine = meilisearchEngine(stand.server);
  await expect(engine.candidates({ around }, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  const stopping = new AbortController();
  const waiting = engine.candidates({ around }, stopping.signal);
  setTimeout(() => stopping.abort(), 50);
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

/** What it is called, how the server behaves, what that is taken for, and how long it is waited for in milliseconds. */
type Failing = [string, Parameters<typeof standInServer>[0], string, number?];

describe('a failure is an answer, never half of one:', () => {
  const wrong = { message: 'Something is wrong.', code: 'wrong', type: 'invalid_request' };
  test.each([
    ['the key is not taken', answerJson(401, wrong), 'unreachable'],
    ['the key may not search here', answerJson(403, wrong), 'unreachable'],
    ['there is no such index', answerJson(404, wrong), 'unreachable'],
    ['the question is too long', answerJson(413, wrong), 'unreachable'],
    ['too many ask at once', answerJson(429, wrong), 'unreachable'],
    ['the server is broken', answerJson(500, wrong), 'unreachable'],
    ['a login page', (response) => void response.end('<!doctype html><title>Log in</title>'), 'unreadable'],
    ['a redirect', (response) => void response.writeHead(302, { location: '/other' }).end(), 'unreachable'],
    ['nothing', (response) => void response.end(), 'unreadable'],
    ['garbage', (response) => void response.end('{"results":[{"hits":[{}'), 'unreadable'],
    ['no counts', answerWith([evanston], { facetDistribution: undefined }), 'unreadable'],
    ['no counts of states', answerWith([evanston], { facetDistribution: {} }), 'unreadable'],
    ['cut short', answerWith([evanston], { facetDistribution: { state: { IL: 2 } } }), 'unreadable'],
    ['another index', answerWith([evanston], { indexUid: 'films' }), 'unreadable'],
    ['documents of another index', answerWith([{ id: 1, title: 'Up' }]), 'unreadable'],
    ['one document that is no Group', answerWith([evanston, { ...skokie, meetingTimes: 'x' }]), 'unreadable'],
    ['a hostile address', answerWith([{ ...evanston, id: '../../admin' }]), 'unreadable'],
    ['a name that turns the page around', answerWith([{ ...evanston, name: '\u202e<img onerror=x>' }]), 'unreadable'],
    ['an answer to another question', answerJson(200, { results: [] }), 'unreadable'],
    ['the connection breaks', (response) => void response.destroy(), 'unreachable'],
    ['it never answers', () => undefined, 'unreachable', 100],
    ['it stops in mid-answer', (response) => void response.writeHead(200).write('{"results":['), 'unreachable', 100],
  ] satisfies Failing[])('%s', async (...[, answer, failure, patience]: Failing) => {
    await using stand = await standInServer(answer, { ...(patience !== undefined && { patience }) });
    expect(await meilisearchEngine(stand.server).candidates({ around })).toEqual({ arrived: false, failure });
  });

  test('nobody is there', async () => {
    const { server } = await closedServer();
    expect(await meilisearchEngine(server).candidates({ around })).toEqual({ arrived: false, failure: 'unreachable' });
  });

  test('the browser refuses, because the server does not name our site', async () => {
    await using stand = await standInServer(answerWith([evanston]));
    const refusing: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const answer = await meilisearchEngine(stand.server, refusing).candidates({ around });
    expect(answer).toEqual({ arrived: false, failure: 'unreachable' });
  });
});

test('words that look like markup are only words', async () => {
  const hostile = { ...evanston, name: '<img src=x onerror=alert(1)> "; DROP' };
  await using stand = await standInServer(answerWith([hostile]));
  const answer = await meilisearchEngine(stand.server).candidates({ around });
  expect(answer).toEqual({ arrived: true, candidates: [hostile] });
});

async function closedServer() {
  const stand = await standInServer(() => undefined);
  await stand[Symbol.asyncDispose]();
  return stand;
}
