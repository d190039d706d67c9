import { expect, test } from 'vitest';
import { asksForHere } from './askedHere.ts';

test.each(['near me', 'Groups near me', 'cerca de mí', 'grupos cerca de mi casa', 'my location', 'here', 'nearby'])(
  '%j asks for what is near',
  (text) => {
    expect(asksForHere(text)).toBe(true);
  },
);

test.each(['church near me', 'in ME', 'groups in Maine', 'Peoria', 'Nearby Church', ''])(
  '%j does not ask only for that',
  (text) => {
    expect(asksForHere(text)).toBe(false);
  },
);
