import { expect, test } from 'vitest';
import { ICONS } from '../components/icons.ts';
import { ISLAND_ICONS } from './Icon.tsx';

test('every drawing that an island points at is in the sprite', () => {
  expect(ISLAND_ICONS.filter((name) => !Object.hasOwn(ICONS, name))).toEqual([]);
});
