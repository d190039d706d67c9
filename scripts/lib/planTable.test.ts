import { expect, test } from 'vitest';
import { listing, plan, record, type Said } from '../../tests/support/incoming.ts';
import { sayNext, sayShrunk } from './planAdvice.ts';
import { planJson } from './planJson.ts';
import { planTable } from './planTable.ts';

const EVANSTON = { id: '1', name: 'Evanston' } as const;
const SKOKIE = { id: '2', name: 'Skokie', city: 'Skokie' } as const;
const LISTINGS = [listing(EVANSTON, 'evanston'), listing({ id: '3', name: 'Peoria', city: 'Peoria' }, 'peoria')];
const UNCLEAR = ['row 5', 'row 6', 'row 7', 'row 8'].map(
  (place) => ({ code: 'time-unclear', severity: 'error', place, message: 'When?' }) as const,
);
const made = plan(
  [record({ ...EVANSTON, starts: '19:00' }, 'row 2'), record(SKOKIE, 'row 3'), record(SKOKIE, 'row 4')],
  LISTINGS,
  { records: 7, heldBack: 4, issues: UNCLEAR },
);

test('a plan says how many, what changes, what is gone, and why records are held back', () => {
  expect(planTable(made, { verbose: false, format: 'CSV' })).toBe(`nami-example: feed "sheet", read as CSV.

  New           1
  Changed       1
  Unchanged     0
  Listed twice  1
  Held back     4
  ---------------
  Records       7

  Besides, 1 listing is gone from the feed.

Changed:
  nami-example/evanston
    meetingTimes: tuesday 18:30 (90 min) → tuesday 19:00 (90 min)

Listed twice:
  row 4, "Skokie": the same as nami-example/skokie-tuesday

Gone from the feed (their pages stay; set status: ended where a group is over):
  nami-example/peoria, "Peoria"

Held back, time-unclear, 4 times (docs/issues/time-unclear.md):
  row 5
    When?
  row 6
    When?
  row 7
    When?
  … and 1 more (--verbose shows all)
`);
});

test('asked for everything, it leaves nothing out', () => {
  const all = planTable(made, { verbose: true, format: 'CSV' });
  expect(all).toContain('row 8');
  expect(all).not.toContain('--verbose');
});

test('signs that could steer a terminal are spelled out', () => {
  const steering = plan([record({ ...EVANSTON, rest: { description: 'A' } })], LISTINGS, {
    records: 2,
    heldBack: 1,
    issues: [{ code: 'time-unclear', severity: 'error', place: 'row 2', name: '\u001b[2J\u202e', message: 'When?' }],
  });
  expect(planTable(steering, { verbose: false, format: 'CSV' })).toContain(String.raw`"\u{1b}[2J\u{202e}"`);
});

test('as JSON the same plan is the same text, and says everything', () => {
  const words = [...planJson(made, { format: 'CSV', written: 0 })].join('');
  const json: unknown = JSON.parse(words);
  expect(json).toMatchObject({
    totals: made.totals,
    issueCounts: { 'time-unclear': 4 },
    added: [{ id: 'nami-example/skokie-tuesday', place: 'row 3' }],
    changed: [{ id: 'nami-example/evanston', changes: [{ field: 'meetingTimes' }] }],
    gone: [{ id: 'nami-example/peoria' }],
    issues: UNCLEAR,
  });
});

test('at the end stands what to do next', () => {
  const at = { contentFolder: 'content', newAffiliate: false } as const;
  expect(sayNext(made, { ...at, written: undefined })).toContain(
    'To write 2 files in content/groups/nami-example, add --write.',
  );
  expect(sayNext(made, { ...at, written: 2 })).toContain(
    'Wrote 2 files in content/groups/nami-example. Now: npm run validate',
  );
});

test.each([
  [40, 9, undefined],
  [60, 12, undefined],
  [59, 12, 'lost 12 of the 59 groups that "sheet" had'],
  [12, 12, 'lost 12 of the 12 groups'],
])('of %i groups a feed may lose %i: %s', (before, lost, expected) => {
  const said = Array.from({ length: before }, (_, index): Said & { id: string } => ({
    id: `${index}`,
    name: `Group ${index}`,
    street: `${index} Elm`,
  }));
  const shrunk = plan(
    said.slice(lost).map((one) => record(one)),
    said.map((one) => listing(one, `group-${one.id}`)),
  );
  if (expected === undefined) expect(sayShrunk(shrunk)).toBeUndefined();
  else expect(sayShrunk(shrunk)).toContain(expected);
});
