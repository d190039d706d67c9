import { describe, expect, test } from 'vitest';
import { record } from '../../tests/support/incoming.ts';
import { lowerSharedPoints } from './sharedPoints.ts';

const POINT = { latitude: 42.04512, longitude: -87.68771 };
const at = (id: string, street: string, more: { readonly name?: string; readonly city?: string } = {}) =>
  record({ id, rest: { site: { street, city: 'Evanston', state: 'IL', ...POINT, ...more } } });

const precisions = (...records: readonly ReturnType<typeof at>[]) =>
  lowerSharedPoints(records).incoming.map(({ group }) => group.site?.precision);

test('two streets with one point are shown by their town, and told once', () => {
  const { incoming, issues } = lowerSharedPoints([
    at('1', '40 Elm Street'),
    at('2', '7 Oak Avenue'),
    at('3', '7 Oak Ave'),
  ]);
  expect(incoming.map(({ group, said }) => [group.site?.precision, said.site?.precision])).toEqual(
    Array.from({ length: 3 }, () => ['town', 'town']),
  );
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ code: 'point-shared', severity: 'warning', place: 'row 1', id: '1' });
  expect(issues[0]?.message).toMatch(/3 records.*"40 Elm Street".*"7 Oak Avenue"/u);
});

describe('one door', () => {
  test.each([
    ['many groups at one street', '40 Elm Street', '40 Elm Street'],
    ['another spelling', '40 N. Elm St', '40 North Elm Street, 2nd floor'],
    ['a slip of the keyboard', '40 Elmm Street', '40 Elm Street'],
    ['the number of the same house', '2960 8th Ave', '2960 Example Blvd'],
    ['the house next to it', '40 Elm Street', '42 Elm Street'],
    ['the house next to it in a numbered street', '40 W 98th St', '42 W 98th St'],
    ['another kind of street', '40 Elm Rd', '44 Elm Ave'],
    ['a street without a number', 'Elm Street', '7 Oak Avenue'],
  ])('%s keeps its pin', (_, one, other) => {
    expect(precisions(at('1', one), at('2', other))).toEqual(['door', 'door']);
  });

  test('is what a corner building of one name has, whichever street is written', () => {
    const corner = [
      at('1', '40 Elm Street', { name: "St. Example's Church" }),
      at('2', '7 Oak Ave', { name: 'Saint Examples' }),
    ];
    expect(precisions(...corner)).toEqual(['door', 'door']);
  });

  test('is not what two churches have', () => {
    const two = [at('1', '40 Elm Street', { name: 'Grace Church' }), at('2', '7 Oak Ave', { name: 'Hope Church' })];
    expect(precisions(...two)).toEqual(['town', 'town']);
  });
});

test('numbered streets are told apart by their numbers', () => {
  expect(precisions(at('1', '40 W 98th St'), at('2', '40 W 98th St'), at('3', '7 E 12th St'))).toEqual([
    'town',
    'town',
    'town',
  ]);
});

test('points that differ, and points of a town, are left alone', () => {
  const far = record({
    id: '9',
    rest: { site: { street: '7 Oak Ave', city: 'Evanston', state: 'IL', latitude: 42.1, longitude: -87.7 } },
  });
  const town = record({
    id: '8',
    rest: { site: { street: '7 Oak Ave', city: 'Evanston', state: 'IL', ...POINT, precision: 'town' } },
  });
  const given = [at('1', '40 Elm Street'), far, town];
  expect(lowerSharedPoints(given)).toEqual({ incoming: given, issues: [] });
});
