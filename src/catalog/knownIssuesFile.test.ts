import { describe, expect, test } from 'vitest';
import { AFFILIATE, folderWith, GOOD, listing, outcomeOf, read } from '../../tests/support/contentOnDisk.ts';

const COUNTY_LINE = listing({ description: '"Crisis line of the county: 312-555-0100"' });
const NAMED = `${AFFILIATE}closures: [{date: 2026-12-29, reason: Closed.}]\ncontact: {name: Pat Example, phone: '617-555-0142'}\n`;
const entry = (changes: Readonly<Record<string, string>> = {}) =>
  `  - ${Object.entries({
    file: 'groups/nami-example/hostile.yaml',
    code: 'crisis-number-false',
    reason: "The county's own line; called on 3 March.",
    until: '2027-03-03',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}\n`;
const readWith = (...entries: readonly string[]) =>
  read(
    folderWith({
      ...GOOD,
      'groups/nami-example/hostile.yaml': COUNTY_LINE,
      'known-issues.yaml': `accepted:\n${entries.join('')}`,
    }),
  );
const said = ({ issues }: ReturnType<typeof read>) => issues.map(({ code, file, line }) => `${code} ${file}:${line}`);

test('a listing whose words may hurt somebody is held back, with its line, and the count adds up', () => {
  const { hostile, count, issues } = outcomeOf(COUNTY_LINE);
  expect(hostile).toBeUndefined();
  expect(count).toEqual({ read: 2, published: 1, unlisted: 0, quarantined: 1, duplicates: 0 });
  expect(issues).toMatchObject([
    { code: 'crisis-number-false', severity: 'error', file: 'groups/nami-example/hostile.yaml', line: 6 },
  ]);
});

describe('what a hostile listing says, by what becomes of it', () => {
  test.each([
    ['unsafe wording', { description: 'He committed suicide.' }, 'unsafe-wording'],
    ['a false crisis number', { description: '"Suicide line: 800-555-0100"' }, 'crisis-number-false'],
    ['"press 3"', { statusNote: 'Call 988 and press 3' }, 'crisis-number-false'],
    ["a volunteer's full name with mobile", { description: '"Pat Example, cell 617-555-0142"' }, 'person-named'],
    ['a link with its passcode', { registrationLink: 'https://zoom.us/j/1?pwd=abc' }, 'passcode-published'],
    ['a fee', { description: 'We ask $10 per session.' }, 'fee-charged'],
    ['a medical claim', { description: 'It cures depression.' }, 'medical-claim'],
    ['another programme', { name: 'NAMI Family Support Group' }, 'other-programme'],
  ])('%s is held back', (_what, changes, code) => {
    const { hostile, issues } = outcomeOf(listing(changes));
    expect(hostile).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.every(({ line }) => line !== undefined && line > 0)).toBe(true);
  });
});

test('a doubt that is only a warning holds nothing back', () => {
  const { hostile, issues } = outcomeOf(listing({ description: 'Special offer for members' }));
  expect(hostile?.id).toBe('nami-example/hostile');
  expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning advertising']);
});

test('of an affiliate only the part with such words is left out: its closures still hold', () => {
  const content = read(folderWith({ ...GOOD, 'affiliates/nami-example.yaml': NAMED }));
  expect(content.count.published).toBe(1);
  const affiliate = content.directory.affiliates.get('nami-example');
  expect(affiliate).toMatchObject({ name: 'NAMI Example', closures: [{ date: '2026-12-29', reason: 'Closed.' }] });
  expect(affiliate?.contact).toBeUndefined();
  expect(said(content)).toEqual(['person-named affiliates/nami-example.yaml:4']);
});

describe('known-issues.yaml', () => {
  test('an accepted error holds back no longer and is not shown', () => {
    const content = readWith(entry());
    expect(content.count).toMatchObject({ published: 2, quarantined: 0 });
    expect(content.issues).toEqual([]);
    expect(content.accepted.map(({ code }) => code)).toEqual(['crisis-number-false']);
  });

  test('an entry that is over counts no longer, and is told with its line', () => {
    const content = readWith(entry({ until: '2026-01-31' }));
    expect(content.count).toMatchObject({ published: 1, quarantined: 1 });
    expect(said(content)).toEqual([
      'crisis-number-false groups/nami-example/hostile.yaml:6',
      'known-issue-over known-issues.yaml:5',
    ]);
  });

  test('a wrong entry spoils no other, and every line is the right one', () => {
    const content = readWith(
      entry({ code: 'yaml-syntax' }),
      entry({ file: 'groups/nami-example/good.yaml' }),
      entry({ until: '2027-02-30' }),
      entry(),
    );
    expect(content.count).toMatchObject({ published: 2, quarantined: 0 });
    expect(said(content)).toEqual([
      'wrong-value known-issues.yaml:3',
      'known-issue-stale known-issues.yaml:6',
      'date-format known-issues.yaml:13',
    ]);
  });

  test('an error of the form can never be accepted', () => {
    const content = read(
      folderWith({
        ...GOOD,
        'groups/nami-example/hostile.yaml': listing().replace('"18:30"', 'noon'),
        'known-issues.yaml': `accepted:\n${entry({ code: 'time-format' })}`,
      }),
    );
    expect(content.count).toMatchObject({ published: 1, quarantined: 1 });
    expect(content.issues.map(({ code }) => code)).toEqual(['time-format', 'wrong-value']);
  });

  test('one that cannot be read accepts nothing and takes nothing down', () => {
    const content = read(folderWith({ ...GOOD, 'known-issues.yaml': 'accepted: [' }));
    expect(content.count.published).toBe(1);
    expect(content.issues.map(({ code, file }) => `${code} ${file}`)).toEqual(['yaml-syntax known-issues.yaml']);
  });
});
