import { expect, test } from 'vitest';
import { separateCopies } from './separateCopies.ts';

const copies = separateCopies('/site/src/islands/publish', 'form');
const bundler = {
  resolve: (source: string, importer: string) =>
    Promise.resolve({ id: new URL(source, `file://${importer}`).pathname, external: false }),
};
const found = async (source: string, importer: string) => (await copies.resolveId.call(bundler, source, importer))?.id;

test('what the island takes from elsewhere becomes a copy, and so does what a copy takes', async () => {
  expect(await found('../useNow.ts', '/site/src/islands/publish/Form.tsx')).toBe('/site/src/islands/useNow.ts?form');
  expect(await found('./trustedClock.ts', '/site/src/islands/useNow.ts?form')).toBe(
    '/site/src/islands/trustedClock.ts?form',
  );
});

test('its own modules, style sheets and packages stay one', async () => {
  expect(await found('./Field.tsx', '/site/src/islands/publish/Form.tsx')).toBe('/site/src/islands/publish/Field.tsx');
  expect(await found('../../styles/map.css', '/site/src/islands/publish/Map.tsx')).toBe('/site/src/styles/map.css');
  expect(await found('react', '/site/src/islands/publish/Form.tsx')).toBeUndefined();
});

test('nothing else is touched', async () => {
  expect(await found('./useNow.ts', '/site/src/islands/FindGroups.tsx')).toBeUndefined();
});
