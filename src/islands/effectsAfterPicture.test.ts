import { options, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runEffectsAfterPicture } from './effectsAfterPicture.ts';

/** Pictures are drawn when the test says so. */
let pictures: FrameRequestCallback[] = [];
const draw = () => {
  const waiting = pictures;
  pictures = [];
  for (const one of waiting) one(0);
};
const change = () => options.diffed?.({} as VNode);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => pictures.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => (pictures = []));
  delete options.diffed;
  runEffectsAfterPicture();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Has Preact wait with the effects of a change. Gives what tells how often they ran. */
function effects() {
  const run = vi.fn<() => void>();
  change();
  options.requestAnimationFrame?.(run);
  return run;
}

test('effects run once the picture is drawn, and not in the middle of drawing it', () => {
  const run = effects();
  vi.advanceTimersByTime(100);
  expect(run).not.toHaveBeenCalled();
  draw();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test('where another change comes right after the picture, they wait for its picture too', () => {
  const run = effects();
  draw();
  change();
  vi.advanceTimersByTime(10);
  expect(run).not.toHaveBeenCalled();
  draw();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test('where nothing is ever drawn, they run after half a second, and once', () => {
  const run = effects();
  vi.advanceTimersByTime(499);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  draw();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
