import { expect, test } from 'vitest';
import { nameAlone, withoutLead } from './aroundName.ts';

test.each([
  ['city of Evanston', 'evanston'],
  ['The Village of Skokie', 'skokie'],
  ['Downtown Chicago', 'chicago'],
  ['I live in downtown Chicago', 'chicago'],
  ['vivo en la ciudad de Chicago', 'chicago'],
  ['Chicago metro area', 'chicago'],
])('in %j the name is %j', (text, name) => {
  expect(nameAlone(text.split(' '))?.join(' ')).toBe(name);
});

test.each(['Evanston', 'Bay Area', 'Village', 'downtown', 'Kansas City', 'Townsend', ''])(
  '%j has no other name in it',
  (text) => {
    expect(nameAlone(text.split(' '))).toBeUndefined();
  },
);

test.each([
  ['church city of', 'church'],
  ['church downtown', 'church'],
  ['church of', 'church of'],
  ['downtown', ''],
  ['', ''],
])('before a name, %j leaves %j', (before, rest) => {
  expect(withoutLead(before.split(' ')).join(' ')).toBe(rest);
});
