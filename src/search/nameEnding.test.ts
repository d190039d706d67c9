import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFromEnding, nameEnding } from './nameEnding.ts';

test('any id comes back, however it was made', () => {
  const text = fc.oneof(
    fc.constantFrom('', '=', '!', '/', 'a', 'nami-x/a', '__proto__', 'Madison Tuesday'),
    fc.string(),
  );
  fc.assert(
    fc.property(text, text, text, (id, affiliate, name) => {
      for (const each of [id, `${affiliate}/${id}`]) {
        expect(idFromEnding(affiliate, name, nameEnding({ id: each, affiliate, name }))).toBe(each);
      }
    }),
  );
});

test.each([
  ['Madison Tuesday', 'nami-x/madison-tuesday', '='],
  ['Peña Adobe & Friends', 'nami-x/pena-adobe-and-friends-monday', '=-monday'],
  ['Maple', 'nami-x/second-wind', '/second-wind'],
])('an id made from the name %s is not written again', (name, id, ending) => {
  expect(nameEnding({ id, affiliate: 'nami-x', name })).toBe(ending);
});
