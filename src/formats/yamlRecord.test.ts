import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Affiliate } from '../domain/affiliate.ts';
import { TrainingWeekend } from '../domain/facilitator.ts';
import { Group } from '../domain/group.ts';
import { Settings } from '../domain/settings.ts';
import { StateOrganization } from '../domain/stateOrganization.ts';
import { issueIn, readRecord } from './yamlRecord.ts';

const GOOD = `name: Salem Tuesday
affiliate: nami-example
timeZone: America/New_York
meetingTimes:
  - rhythm: weekly
    weekday: tuesday
    starts: "18:30"
site:
  city: Salem
  state: MA
  zip: "01970"
`;

const bytes = (text: string) => new TextEncoder().encode(text);
const readGroup = (text: string) => readRecord(bytes(text), Group);

/** The problems of the good listing with one part of its text replaced. */
function problemsOf(part: string, replacement: string) {
  const reading = readGroup(GOOD.replace(part, replacement));
  return 'problems' in reading ? reading.problems : [];
}

test('reads a good listing', () => {
  expect(readGroup(GOOD)).toMatchObject({ record: { name: 'Salem Tuesday', languages: ['en'], demonstration: false } });
});

test.each([
  ['"18:30"', '7pm', 'time-format', 7, 'meetingTimes[0].starts', '"18:30"'],
  ['"18:30"', '"24:00"', 'time-format', 7, 'meetingTimes[0].starts', 'HH:MM'],
  ['"18:30"', '19', 'time-format', 7, 'meetingTimes[0].starts', 'in quotes'],
  ['"01970"', '01970', 'zip-format', 11, 'site.zip', '"01970"'],
  ['"01970"', '"1970"', 'zip-format', 11, 'site.zip', 'five digits'],
  ['state: MA', 'state: .TX', 'wrong-value', 10, 'site.state', 'two capital letters'],
  ['  state: MA\n', '', 'missing-value', 8, 'site.state', 'is missing'],
  ['America/New_York', 'EST', 'wrong-value', 3, 'timeZone', 'America/Chicago'],
  ['timeZone: America/New_York\n', '', 'missing-value', 1, 'timeZone', 'is missing'],
  ['tuesday', 'Tuseday', 'wrong-value', 6, 'meetingTimes[0].weekday', 'Did you mean tuesday?'],
  ['weekday: tuesday', 'weekdy: tuesday', 'missing-value', 5, 'meetingTimes[0].weekday', 'is missing'],
  ['city:', 'location:', 'missing-value', 8, 'site.city', 'missing'],
  ['rhythm: weekly', 'rhythm: sometimes', 'wrong-value', 5, 'meetingTimes[0].rhythm', 'every-other-week'],
  ['name: Salem Tuesday', 'name:', 'missing-value', 1, 'name', 'empty'],
  ['name: Salem Tuesday', 'name: ~', 'missing-value', 1, 'name', 'empty'],
  ['name: Salem Tuesday', 'name: 988', 'wrong-value', 1, 'name', 'quotes'],
  ['name: Salem Tuesday', 'name: 1e5', 'wrong-value', 1, 'name', 'quotes'],
  ['site:', 'confirmedOn: 2026-02-30\nsite:', 'date-format', 8, 'confirmedOn', 'year-month-day'],
  ['site:', 'confirmedOn: 12/22/2026\nsite:', 'date-format', 8, 'confirmedOn', 'year-month-day'],
  ['site:', 'confirmedOn: 2206-01-01\nsite:', 'date-format', 8, 'confirmedOn', 'year'],
  ['site:', 'confirmedOn: today-3d\nsite:', 'relative-date', 8, 'confirmedOn', 'only for the demonstration'],
  ['site:', 'registrationLink: javascript:alert(1)\nsite:', 'url-unsafe', 8, 'registrationLink', 'https://'],
  ['site:', 'sites:', 'unknown-key', 8, 'sites', 'Did you mean site?'],
  ['site:', 'constructor: x\nsite:', 'unknown-key', 8, 'constructor', 'Take it out'],
  ['site:', 'toString: x\nsite:', 'unknown-key', 8, 'toString', 'Take it out'],
  ['    starts', '    weeks: [1]\n    starts', 'unknown-key', 7, 'meetingTimes[0].weeks', 'lines beside it'],
  ['site:', 'languages: en\nsite:', 'wrong-value', 8, 'languages', 'a list'],
  ['site:', 'contact: call us\nsite:', 'wrong-value', 8, 'contact', 'key: value'],
  ['  zip: "01970"', '  latitude: 42.5\n  longitude: 70.9', 'point-outside-state', 11, 'site.latitude', 'minus sign'],
])('%s written as %j is %s', (part, replacement, code, line, field, mend) => {
  const problems = problemsOf(part, replacement);
  expect(problems).toContainEqual({ code, line, field, message: expect.stringContaining(mend) });
});

test('tells everything that is wrong at once, in order of line', () => {
  const text = GOOD.replace('"18:30"', '7pm').replace('"01970"', '01970').replace('weekday: tuesday', 'weekday: x');
  const reading = readGroup(text);
  expect('problems' in reading && reading.problems.map(({ line }) => line)).toEqual([6, 7, 11]);
});

test('lets only a demonstration record write relative dates, and only where the site is one', () => {
  const text = `${GOOD}confirmedOn: today-3d\n`;
  const rules = { relativeTo: '2026-11-24' };
  expect(readRecord(bytes(`${text}demonstration: true\n`), Group, rules)).toMatchObject({
    record: { confirmedOn: '2026-11-21' },
  });
  expect(readRecord(bytes(text), Group, rules)).toMatchObject({ problems: [{ code: 'relative-date', line: 12 }] });
  expect(readRecord(bytes(`${text}demonstration: true\n`), Group)).toMatchObject({
    problems: [{ code: 'relative-date' }],
  });
});

describe('every message', () => {
  const schemas = { Group, Affiliate, TrainingWeekend, StateOrganization, Settings };
  const keys = [...new Set(Object.values(schemas).flatMap((schema) => Object.keys(schema.shape)))];
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1e9,
      true,
      '',
      'x',
      'javascript:x',
      '7pm',
      '\u202eabc',
      [],
      [1],
      {},
      { x: 1 },
    ),
    fc.array(
      fc.dictionary(
        fc.constantFrom('rhythm', 'date', 'weeks', 'starts', 'name'),
        fc.constantFrom(1, 'weekly', 'monthly', ''),
      ),
      { maxLength: 2 },
    ),
    fc.dictionary(
      fc.constantFrom('en', 'es', 'from', 'until', 'status', 'city', 'phone', 'stepFree'),
      fc.constantFrom<unknown>(1, 'x', [], true),
    ),
  );
  test.each(Object.entries(schemas))('about %s is in plain words and says how to mend it', (_name, schema) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 }), (record) => {
        const reading = readRecord(bytes(JSON.stringify(record)), schema);
        for (const { message } of 'problems' in reading ? reading.problems : []) {
          expect(message).not.toMatch(/invalid|expected (string|number|object|array)|undefined|received|\[object/iu);
          expect(message).toMatch(/\S[.!?]$/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('spells out what could hide in a message or steer a terminal', () => {
  const issue = issueIn('groups/\u001b[2J.yaml', { code: 'wrong-value', message: 'a\u202eb' });
  expect(issue).toEqual({
    code: 'wrong-value',
    severity: 'error',
    file: 'groups/\\u{1b}[2J.yaml',
    message: 'a\\u{202e}b',
  });
});
