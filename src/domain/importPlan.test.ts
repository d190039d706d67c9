import { describe, expect, test } from 'vitest';
import { afterwards, listing, plan, record, type Said } from '../../tests/support/incoming.ts';

const EVANSTON = { id: '1', name: 'Evanston', street: '1 Lake Street' } as const;
const SKOKIE = { id: '2', name: 'Skokie', city: 'Skokie', street: '2 Park Street', weekday: 'monday' } as const;
const BOTH = [listing(EVANSTON, 'evanston-tuesday'), listing(SKOKIE, 'skokie-monday')];

describe('a record', () => {
  test('that nobody has seen becomes a new listing', () => {
    const { added, totals } = plan([record(EVANSTON)]);
    expect(added.map(({ id, group }) => [id, group.source])).toEqual([
      ['nami-example/evanston-tuesday', { feed: 'sheet', id: '1' }],
    ]);
    expect(totals).toMatchObject({ records: 1, added: 1 });
  });

  test('that says what its listing says changes nothing', () => {
    const { totals } = plan([record(EVANSTON), record(SKOKIE)], BOTH);
    expect(totals).toMatchObject({ unchanged: 2, added: 0, changed: 0, gone: 0 });
  });

  test('that says something else changes those fields alone', () => {
    const { changed } = plan([record({ ...EVANSTON, street: '9 New Street' }), record(SKOKIE)], BOTH);
    expect(changed.map(({ id, changes }) => ({ id, changes }))).toEqual([
      {
        id: 'nami-example/evanston-tuesday',
        changes: [{ field: 'site.street', before: '1 Lake Street', after: '9 New Street' }],
      },
    ]);
  });

  test('that has gone leaves its listing as it is, and is told', () => {
    const { gone, totals } = plan([record(EVANSTON)], BOTH);
    expect(gone).toEqual([{ id: 'nami-example/skokie-monday', name: 'Skokie', sourceId: '2' }]);
    expect(totals).toMatchObject({ records: 1, unchanged: 1, gone: 1 });
  });

  test('that is held back keeps its listing from counting as gone', () => {
    const issue = { code: 'time-unclear', severity: 'error', place: 'row 2', id: '2', message: '' } as const;
    expect(plan([record(EVANSTON)], BOTH, { records: 2, heldBack: 1, issues: [issue] }).totals).toMatchObject({
      heldBack: 1,
      gone: 0,
    });
  });

  test('that its feed has unpublished counts as gone, so that someone looks', () => {
    const issue = { code: 'not-published', severity: 'error', place: 'row 2', id: '2', message: '' } as const;
    expect(plan([record(EVANSTON)], BOTH, { records: 2, heldBack: 1, issues: [issue] }).totals).toMatchObject({
      heldBack: 1,
      gone: 1,
    });
  });

  test('that is there twice counts once', () => {
    const { duplicates, totals } = plan([record(EVANSTON, 'row 2'), record(EVANSTON, 'row 9')]);
    expect(duplicates).toMatchObject([{ sourceId: '1', name: 'Evanston', repeats: 'nami-example/evanston-tuesday' }]);
    expect(totals).toMatchObject({ records: 2, added: 1, duplicates: 1 });
  });

  test('of the same name, times and site under another id is the same group', () => {
    const { added, duplicates } = plan([record({ ...EVANSTON, id: '8', name: 'EVANSTON' }), record(EVANSTON)]);
    expect([added.map(({ group }) => group.source?.id), duplicates.map(({ sourceId }) => sourceId)]).toEqual([
      ['1'],
      ['8'],
    ]);
  });

  test('that differs from another in its length alone is listed, and doubted', () => {
    const lasting = (minutes: number) => ({
      meetingTimes: [{ rhythm: 'weekly' as const, weekday: 'tuesday' as const, starts: '18:30', minutes }],
    });
    const { issues, totals } = plan([
      record({ ...EVANSTON, rest: lasting(75) }, 'row 2'),
      record({ ...EVANSTON, id: '8', rest: lasting(90) }, 'row 9'),
      record({ ...SKOKIE, id: '9' }),
    ]);
    expect(totals).toMatchObject({ added: 3, duplicates: 0 });
    expect(issues).toMatchObject([
      {
        code: 'duplicate-group',
        severity: 'warning',
        place: 'row 9',
        message:
          'It has the name, days, start and street of row 2, and another length. Both are listed. If it is one group, take one of the two out of the feed.',
      },
    ]);
  });

  test('on other weeks of the month is another group', () => {
    const monthly = (weeks: (1 | 2 | 3)[]) => ({
      meetingTimes: [{ rhythm: 'monthly' as const, weeks, weekday: 'tuesday' as const, starts: '18:30' }],
    });
    const records = [
      record({ ...EVANSTON, rest: monthly([1, 3]) }),
      record({ ...EVANSTON, id: '8', rest: monthly([2]) }),
    ];
    expect(plan(records).issues).toEqual([]);
  });

  test('under another id beside one that is listed changes nothing', () => {
    const [first] = BOTH;
    const now = plan([record({ ...EVANSTON, id: '0' }), record(EVANSTON)], first === undefined ? [] : [first]);
    expect(now.totals).toMatchObject({ unchanged: 1, duplicates: 1, changed: 0 });
  });

  test('of which a running and an ended copy exist is the running one', () => {
    const { added } = plan([record({ ...EVANSTON, rest: { status: 'ended' } }), record({ ...EVANSTON, id: '8' })]);
    expect(added.map(({ group }) => group.source?.id)).toEqual(['8']);
  });
});

describe('an id of the feed', () => {
  test('that belongs to another group now is asked about, and its old listing stays', () => {
    const { issues, totals } = plan(
      [record({ ...SKOKIE, id: '1', weekday: 'thursday' })],
      [listing(EVANSTON, 'evanston-tuesday')],
    );
    expect(issues).toMatchObject([{ code: 'id-reused', severity: 'error', id: '1' }]);
    expect(issues[0]?.message).toContain(
      '"Evanston", tuesday 18:30 (90 min), 1 Lake Street, Evanston. Now it is "Skokie"',
    );
    expect(totals).toMatchObject({ records: 1, heldBack: 1, changed: 0, added: 0, gone: 0 });
  });

  test.each([
    ['name', { ...EVANSTON, name: 'Lakeside' }],
    ['day and hour', { ...EVANSTON, weekday: 'thursday', starts: '10:00' }],
    ['street', { ...EVANSTON, street: '7 Elm Street' }],
    [
      'name with a word added',
      { ...EVANSTON, name: 'SUSPENDED Evanston', street: '7 Elm Street', weekday: 'thursday' },
    ],
  ] as const)('still holds when the %s changes', (_, said) => {
    expect(plan([record(said), record(SKOKIE)], BOTH).changed.map(({ id }) => id)).toEqual([
      'nami-example/evanston-tuesday',
    ]);
  });

  test('may be another one the next time: the listing keeps its own', () => {
    const { changed, totals } = plan([record({ ...EVANSTON, id: '501' }), record({ ...SKOKIE, id: '1' })], BOTH);
    expect(changed.map(({ id, changes }) => [id, changes.map(({ field, after }) => [field, after])])).toEqual([
      ['nami-example/evanston-tuesday', [['source.id', '501']]],
      ['nami-example/skokie-monday', [['source.id', '1']]],
    ]);
    expect(totals).toMatchObject({ added: 0, gone: 0, heldBack: 0 });
  });

  test('may change for two groups that differ in their weeks alone', () => {
    const weeks = (id: string, week: 1 | 3): Said & { readonly id: string } => ({
      ...EVANSTON,
      id,
      rest: { meetingTimes: [{ rhythm: 'monthly', weekday: 'tuesday', starts: '18:30', weeks: [week] }] },
    });
    const listings = [listing(weeks('1', 1), 'first'), listing(weeks('2', 3), 'third')];
    const { changed } = plan([record(weeks('8', 3)), record(weeks('9', 1))], listings);
    expect(changed.map(({ id, changes }) => [id, ...changes.map(({ after }) => after)])).toEqual([
      ['nami-example/first', '9'],
      ['nami-example/third', '8'],
    ]);
  });

  test('that stands for several records tells nothing, and the feed is told so', () => {
    const twice = [record(EVANSTON), record({ ...SKOKIE, id: '1' })];
    const first = plan(twice);
    expect(first.issues).toMatchObject([{ code: 'id-repeated', severity: 'warning', id: '1' }]);
    expect(plan(twice, afterwards(first, [])).totals).toMatchObject({ unchanged: 2, added: 0, changed: 0 });
  });
});

describe('without ids of its own a feed', () => {
  const bare = ({ name, city, street, weekday, starts }: Said) =>
    record({
      ...(name && { name }),
      ...(city && { city }),
      ...(street && { street }),
      ...(weekday && { weekday }),
      ...(starts && { starts }),
    });
  const written = afterwards(plan([bare(EVANSTON), bare(SKOKIE)]), []);
  test.each([
    ['hour', { ...EVANSTON, starts: '19:00' }, 'meetingTimes'],
    ['street', { ...EVANSTON, street: '7 Elm Street' }, 'site.street'],
    ['name', { ...EVANSTON, name: 'Lakeside' }, 'name'],
  ] as const)('has a group recognized when its %s changes', (_, said, field) => {
    const { changed, totals } = plan([bare(said), bare(SKOKIE)], written);
    expect(changed.map(({ id, changes }) => [id, changes.map((one) => one.field)])).toEqual([
      ['nami-example/evanston-tuesday', [field]],
    ]);
    expect(totals).toMatchObject({ unchanged: 1, gone: 0, added: 0 });
  });
});

describe('listings that are not from the feed', () => {
  const written = listing(EVANSTON, 'by-hand', { source: undefined });
  test('are never changed, and a record of the same group is not listed beside them', () => {
    const { totals, duplicates } = plan([record(EVANSTON), record(SKOKIE)], [written]);
    expect(duplicates).toMatchObject([{ sourceId: '1', repeats: 'nami-example/by-hand' }]);
    expect(totals).toMatchObject({ added: 1, duplicates: 1, changed: 0, gone: 0 });
  });
  test('keep their names to themselves', () => {
    expect(plan([record({ ...SKOKIE, slug: 'by-hand' })], [written]).added.map(({ id }) => id)).toEqual([
      'nami-example/by-hand-skokie',
    ]);
  });
});

test('a listing whose file has an error is neither written over nor doubled', () => {
  const spoilt = plan([record(EVANSTON), record(SKOKIE)], [], {
    unreadable: [{ name: 'other', sourceId: '1' }, { name: 'skokie-monday' }],
  });
  expect(spoilt.issues.map(({ code, id }) => [code, id])).toEqual([
    ['listing-unreadable', '1'],
    ['listing-unreadable', '2'],
  ]);
  expect(spoilt.totals).toMatchObject({ added: 0, heldBack: 2 });
});

test('a record that is unaccounted for is no plan', () => {
  expect(() => plan([record(EVANSTON)], [], { records: 2 })).toThrow('2 records, but 1');
});

test('a row with the address of a listing that is kept by hand is not made a second one', () => {
  const byHand = { ...listing({ id: '1' }, 'evanston'), source: undefined };
  const other = record({ id: 'nami-example/evanston', starts: '19:00' });
  const { added, totals, issues } = plan([other], [byHand]);
  expect([added, totals.heldBack]).toEqual([[], 1]);
  expect(issues).toMatchObject([
    { code: 'id-reused', severity: 'error', message: expect.stringContaining('groups/nami-example/evanston.yaml') },
  ]);
  expect(plan([record({ id: 'nami-example/evanston' })], [byHand]).totals).toMatchObject({
    duplicates: 1,
    heldBack: 0,
  });
});
