import { expect, test } from 'vitest';
import { compiledAtOnce } from './compiledAtOnce.ts';

const plugin = compiledAtOnce(['finder']);

test('the hint comes before all code of the files that are named, and in no other file', () => {
  const bundle = {
    '_astro/finder.a1.js': { type: 'chunk' as const, name: 'finder', code: 'const m=1;' },
    '_astro/map.b2.js': { type: 'chunk' as const, name: 'map', code: 'const m=2;' },
    '_astro/finder.c3.css': { type: 'asset' as const },
  };
  plugin.generateBundle.handler(undefined, bundle);
  expect(bundle['_astro/finder.a1.js'].code).toBe('//# allFunctionsCalledOnLoad\nconst m=1;');
  expect(bundle['_astro/map.b2.js'].code).toBe('const m=2;');
  expect(bundle['_astro/finder.c3.css']).toEqual({ type: 'asset' });
});

test('only what a browser loads is marked', () => {
  expect(plugin.applyToEnvironment({ name: 'client' })).toBe(true);
  expect(plugin.applyToEnvironment({ name: 'prerender' })).toBe(false);
});
