import { describe, expect, test } from 'vitest';
import { readFeed } from './readFeed.ts';

const read = (...lines: readonly string[]) => readFeed(new TextEncoder().encode(lines.join('\n')));
const HEADER = 'id,name,change,on date,day,start,city,state,notes';

describe('one more time', () => {
  test('is a row with "also meets", found by id or by name', () => {
    const { records, listings, issues } = read(
      HEADER,
      'elm,Elm,,,Tuesday,6:30 pm,Evanston,IL,',
      'elm,,also meets,,Thursday,7 pm,,,',
      ',ELM,también,,Friday,8 pm,,,',
    );
    expect([records, issues]).toEqual([1, []]);
    expect(listings).toMatchObject([
      {
        days: ['Tuesday'],
        moreTimes: [
          { place: 'row 3', days: ['Thursday'], starts: '7 pm' },
          { place: 'row 4', days: ['Friday'], starts: '8 pm' },
        ],
      },
    ]);
  });

  test('may stand above its group', () => {
    const { listings } = read(HEADER, 'elm,,also meets,,Thursday,7 pm,,,', 'elm,Elm,,,Tuesday,6:30 pm,Evanston,IL,');
    expect(listings).toMatchObject([{ place: 'row 3', moreTimes: [{ place: 'row 2' }] }]);
  });

  test('needs no word where id and name are the same and only the time differs', () => {
    const rows = ['elm,Elm,,,Tuesday,6:30 pm,Evanston,IL,', 'elm,Elm,,,Thursday,7 pm,Evanston,IL,'];
    expect(read(HEADER, ...rows).listings).toMatchObject([{ moreTimes: [{ days: ['Thursday'] }] }]);
  });

  test.each([
    ['another place', 'elm,Elm,,,Thursday,7 pm,Skokie,IL,'],
    ['another name', 'elm,Oak,,,Thursday,7 pm,Evanston,IL,'],
    ['the same time', 'elm,Elm,,,Tuesday,6:30 pm,Evanston,IL,'],
    ['no id', ',Elm,,,Thursday,7 pm,Evanston,IL,'],
  ])('is not taken from a row with %s', (_, row) => {
    expect(read(HEADER, 'elm,Elm,,,Tuesday,6:30 pm,Evanston,IL,', row).listings).toHaveLength(2);
  });
});

describe('one date', () => {
  test.each([
    ['no meeting', 'cancelled', 'en'],
    ['No meeting on', 'cancelled', 'en'],
    ['cancelada', 'cancelled', 'es'],
    ['NO HAY REUNION', 'cancelled', 'es'],
    ['moved to', 'moved', 'en'],
    ['cambia de lugar', 'moved', 'es'],
    ['online', 'online', 'en'],
    ['En línea', 'online', 'es'],
    ['extra meeting', 'extra', 'en'],
    ['back on', 'back', 'en'],
    ['sí hay reunión', 'back', 'es'],
  ])('under %j is %s', (words, kind, language) => {
    const { listings } = read(HEADER, 'elm,Elm,,,Tuesday,6 pm,Evanston,IL,', `elm,,${words},2026-12-22,,,,,Why`);
    expect(listings[0]!.changes).toEqual([{ place: 'row 3', kind, language, date: '2026-12-22', note: 'Why' }]);
  });

  test('may stand in the same cell', () => {
    const { listings } = read(HEADER, 'elm,Elm,,,Tuesday,6 pm,Evanston,IL,', 'elm,,no meeting on 12/22/2026,,,,,,');
    expect(listings[0]!.changes).toMatchObject([{ kind: 'cancelled', date: '12/22/2026' }]);
  });

  test.each(['All groups', 'all', 'Todos los grupos'])('of %j is a closure', (name) => {
    const { records, closures } = read(
      HEADER,
      'elm,Elm,,,Tuesday,6 pm,Evanston,IL,',
      `,${name},no meeting,2026-12-25,,,,,`,
    );
    expect(records).toBe(1);
    expect(closures).toMatchObject([{ place: 'row 3', kind: 'cancelled', date: '2026-12-25' }]);
  });
});

describe('a row about nobody', () => {
  const told = (row: string, ...more: readonly string[]) =>
    read(HEADER, 'elm,Elm,,,Tuesday,6 pm,Evanston,IL,', ...more, row).issues;

  test.each([
    ['an unknown id', 'oak,,no meeting,2026-12-22,,,,,', 'No row of this table is the group “oak”.'],
    ['an unknown name', ',Oak,no meeting,2026-12-22,,,,,', 'No row of this table is the group “Oak”.'],
    ['neither', ',,no meeting,2026-12-22,,,,,', 'A cell merged with the one above is blank here.'],
  ])('with %s is told with its number', (_, row, words) => {
    expect(told(row)).toMatchObject([
      { code: 'change-without-group', severity: 'warning', place: 'row 3', message: expect.stringContaining(words) },
    ]);
  });

  test('because several have that name is told', () => {
    expect(told(',Elm,no meeting,2026-12-22,,,,,', 'elm-2,Elm,,,Friday,6 pm,Skokie,IL,')).toMatchObject([
      { code: 'change-without-group', place: 'row 4', message: expect.stringContaining('Several rows') },
    ]);
  });

  test('for all groups with a move is told', () => {
    expect(told(',All groups,moved,2026-12-22,,,,,')).toMatchObject([{ code: 'change-unclear', place: 'row 3' }]);
  });

  test('with a word that is no change is told, and stays a group where it has a name and a time', () => {
    expect(told('elm,,perhaps,2026-12-22,,,,,')).toMatchObject([
      { code: 'change-unclear', place: 'row 3', message: expect.stringContaining('“perhaps”') },
    ]);
    const other = read('Name,What,Day,Start,City', 'Elm,Support group,Tuesday,6 pm,Evanston');
    expect(other).toMatchObject({ records: 1, listings: [{ name: 'Elm' }], issues: [{ code: 'change-unclear' }] });
  });
});
