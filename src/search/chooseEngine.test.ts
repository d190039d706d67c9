import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { exampleGroup } from '../../tests/exampleGroups.ts';
import { answerJson, answerWith, standInServer } from '../../tests/support/standInServer.ts';
import { cutIntoAreas } from './areas.ts';
import { engineFor } from './chooseEngine.ts';
import type { FetchFile } from './fetchFile.ts';

const fromFiles = { ...exampleGroup('files'), rank: 0 };
const fromServer = { ...exampleGroup('server'), rank: 1 };
const { index, files } = cutIntoAreas([fromFiles]);

const fetchFile: FetchFile = (path) => {
  const area = /areas\/([\w-]+)\.json/u.exec(path)?.[1] ?? '';
  const content: unknown = JSON.parse(JSON.stringify(files.get(area)?.()));
  return Promise.resolve({ arrived: true, content });
};

const idsOf = async (engine: ReturnType<typeof engineFor>, words?: string) => {
  const answer = await engine.candidates({ everywhere: true, ...(words !== undefined && { words }) });
  if (!answer.arrived) return [answer.failure];
  const named = await engine.documents(answer.candidates);
  return named.arrived ? answer.candidates.map((candidate) => named.documents.get(candidate)?.id) : [named.failure];
};

test('without a server nobody is asked', async () => {
  expect(await idsOf(engineFor({ base: '/', fetchFile, index }))).toEqual([fromFiles.id]);
});

test('asks the server where there is one', async () => {
  await using stand = await standInServer(answerWith([fromServer]));
  const onFallback = vi.fn();
  const engine = engineFor({ base: '/', fetchFile, index, server: stand.server, onFallback });
  expect(await idsOf(engine)).toEqual([fromServer.id]);
  expect(onFallback).not.toHaveBeenCalled();
});

describe('after a failure', () => {
  test('the files answer the same question, and every one after it', async () => {
    await using stand = await standInServer(answerJson(500, {}));
    const onFallback = vi.fn();
    const engine = engineFor({ base: '/', fetchFile, index, server: stand.server, onFallback });
    expect(await idsOf(engine)).toEqual([fromFiles.id]);
    expect(await idsOf(engine)).toEqual([fromFiles.id]);
    expect(onFallback).toHaveBeenCalledTimes(1);
    expect(stand.asked.length).toBe(1);
  });

  test('the visitor waits no longer than the deployment allows', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const asked = Promise.withResolvers<undefined>();
    await using stand = await standInServer(() => asked.resolve(undefined), { patience: 1_500 });
    const onFallback = vi.fn();
    const engine = engineFor({ base: '/', fetchFile, index, server: stand.server, onFallback });
    const answer = idsOf(engine);
    await asked.promise;
    vi.advanceTimersByTime(1_499);
    expect(onFallback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(await answer).toEqual([fromFiles.id]);
    expect(onFallback).toHaveBeenCalledTimes(1);
  });

  test('what the server had given keeps its names', async () => {
    let works = true;
    await using stand = await standInServer((response, asked) =>
      works ? answerWith([fromServer])(response, asked) : answerJson(500, {})(response),
    );
    const engine = engineFor({ base: '/', fetchFile, index, server: stand.server });
    const before = await engine.candidates({ everywhere: true });
    works = false;
    await engine.candidates({ everywhere: true });
    if (!before.arrived) throw new Error('The stand-in did not answer.');
    expect(await engine.documents(before.candidates)).toMatchObject({ arrived: true });
  });
});

test('a search that was stopped is not a failure of the server', async () => {
  await using stand = await standInServer(answerWith([fromServer]));
  const onFallback = vi.fn();
  const engine = engineFor({ base: '/', fetchFile, index, server: stand.server, onFallback });
  await expect(engine.candidates({ everywhere: true }, AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(onFallback).not.toHaveBeenCalled();
  expect(await idsOf(engine)).toEqual([fromServer.id]);
});

test.each(['i want to die', 'quiero morir'])('%j is never sent', async (words) => {
  await using stand = await standInServer(answerWith([fromServer]));
  const onFallback = vi.fn();
  const engine = engineFor({ base: '/', fetchFile, index, server: stand.server, onFallback });
  expect(await idsOf(engine, words)).toEqual([fromFiles.id]);
  expect(stand.asked).toEqual([]);
  expect(onFallback).not.toHaveBeenCalled();
});
