import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { affiliate, csv, importAll, inContent, listingsOf, pages } from '../../tests/support/importRun.ts';

const FEED = 'https://one.example.org/groups.csv';
/** Held back, because a Connection group is free; here it is about coffee. */
const NOTES = 'Coffee is $5 per session.';
const FILE = 'groups/nami-one/group-0-tuesday.yaml';

function accept(file: string, until = '2027-06-01') {
  const lines = [
    'accepted:',
    `  - file: ${file}`,
    '    code: fee-charged',
    '    reason: Called',
    `    until: ${until}`,
  ];
  writeFileSync(inContent('known-issues.yaml'), `${lines.join('\n')}\n`);
}

function publish(notes: string, count = 2) {
  const [head = '', first = '', ...more] = csv(count).split('\n');
  pages.set(FEED, [`${head},Notes`, `${first},${notes}`, ...more.map((row) => `${row},`)].join('\n'));
}

const importOne = async () => {
  const [outcome] = await importAll('--affiliate', 'nami-one', '--write');
  if (outcome === undefined || 'problem' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.plan;
};

test('words that nobody has accepted hold a record back, and say for which file they can be', async () => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  publish(NOTES);
  const { totals, issues } = await importOne();
  expect(totals).toMatchObject({ added: 1, heldBack: 1 });
  expect(issues.map(({ message }) => message).join()).toContain(
    `If it is right all the same, accept it for ${FILE} in known-issues.yaml.`,
  );
});

test('words that were accepted for the file that a new record will have are written there', async () => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  publish(NOTES);
  accept(FILE);
  const { totals, issues } = await importOne();
  expect(totals).toMatchObject({ added: 2, heldBack: 0 });
  expect(issues.filter(({ code }) => code === 'fee-charged')).toEqual([]);
  expect(readFileSync(inContent(FILE), 'utf8')).toContain(NOTES);
});

test('words that were accepted for a listing are no reason to hold its next version back, whatever it is called now', async () => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  publish('Ring the bell.');
  await importOne();
  accept(FILE);
  publish(NOTES);
  pages.set(FEED, String(pages.get(FEED)).replace('Group 0', 'Evening group'));
  expect((await importOne()).totals).toMatchObject({ changed: 1, heldBack: 0 });
  expect(listingsOf('nami-one')).toHaveLength(2);
});

test.each([
  ['for another listing', () => accept('groups/nami-one/group-1-tuesday.yaml')],
  ['until yesterday', () => accept(FILE, '2026-11-23')],
])('words that were accepted %s are not', async (_, acceptIt) => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  publish(NOTES);
  acceptIt();
  expect((await importOne()).totals).toMatchObject({ added: 1, heldBack: 1 });
});

test('what was accepted for a listing of another origin counts for no new record of the same name', async () => {
  affiliate('nami-one', `{ url: ${FEED} }`);
  mkdirSync(inContent('groups/nami-one'), { recursive: true });
  writeFileSync(
    inContent(FILE),
    'name: Group 0\naffiliate: nami-one\ntimeZone: America/Chicago\nformat: online\nmeetingTimes:\n  - { rhythm: weekly, weekday: monday, starts: "09:00" }\n',
  );
  accept(FILE);
  publish(NOTES);
  expect((await importOne()).totals).toMatchObject({ added: 1, heldBack: 1 });
});
