import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from './inTime.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

const after = <T>(time: number, answer: T) => new Promise<T>((resolve) => setTimeout(resolve, time, answer));

test('what comes in time is handed on, and what comes late is nothing', async () => {
  const both = Promise.all([inTime(after(99, 'here'), 100), inTime(after(101, 'late'), 100)]);
  vi.advanceTimersByTime(200);
  expect(await both).toEqual(['here', undefined]);
});

test('what fails in time fails', async () => {
  await expect(inTime(Promise.reject(new Error('gone')), 100)).rejects.toThrow('gone');
});
