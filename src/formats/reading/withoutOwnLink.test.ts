import { expect, test } from 'vitest';
import { withoutOwnLink } from './withoutOwnLink.ts';

const LINK = 'https://example.org/room';

test.each([
  [LINK, undefined],
  [`Bring a book. ${LINK}`, 'Bring a book.'],
  [`${LINK}\nBring a book.`, 'Bring a book.'],
  [`Register at ${LINK}`, `Register at ${LINK}`],
  [`See ${LINK}/2`, `See ${LINK}/2`],
  [`${LINK} opens early`, `${LINK} opens early`],
  [undefined, undefined],
])('of %j is left %j', (notes, left) => {
  expect(withoutOwnLink(notes, LINK)).toBe(left);
});

test('a record without a link keeps its notes', () => {
  expect(withoutOwnLink(LINK, undefined)).toBe(LINK);
});
