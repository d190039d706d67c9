import { expect, test } from 'vitest';
import { publishFragment, readPublishFragment } from './publishFragment.ts';

test('the end of an address says which listing is to be changed or confirmed', () => {
  for (const to of ['edit', 'confirm'] as const) {
    const wish = { to, group: 'nami-example/tuesday' };
    expect(readPublishFragment(publishFragment(wish))).toEqual(wish);
  }
  expect(readPublishFragment('#edit=nami-example%2Ftuesday')?.group).toBe('nami-example/tuesday');
});

test.each([
  '',
  '#main',
  '#edit=',
  '#edit=tuesday',
  '#edit=../../x',
  '#edit=a/b/c',
  '#edit=A/B',
  '#edit=https://evil.example/x',
  '#delete=a/b',
  `#edit=${'a'.repeat(500)}/b`,
  '#edit=a/b<script>',
])('anything else a stranger may write there is nothing: %s', (fragment) => {
  expect(readPublishFragment(fragment)).toBeUndefined();
});
