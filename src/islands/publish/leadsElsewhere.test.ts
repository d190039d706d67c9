import { expect, test } from 'vitest';
import { leadsElsewhere } from './leadsElsewhere.ts';

test.each([
  ['#edit=nami-example/a', '#edit=nami-example/b', true],
  ['#edit=nami-example/a', '#confirm=nami-example/a', true],
  ['#edit=nami-example/a', '', true],
  ['', '#edit=nami-example/a', true],
  ['#edit=nami-example/a', '#main', false],
  ['#edit=nami-example/a', '#edit=nami-example%2Fa', false],
  ['', '#main', false],
  ['#main', '', false],
])('from "%s" to "%s" another listing is asked for: %s', (before, after, elsewhere) => {
  expect(leadsElsewhere(before, after)).toBe(elsewhere);
});
