import { expect, test } from 'vitest';
import { HELP, readArguments } from './importArguments.ts';

const wanted = (...words: string[]) => {
  const asked = readArguments(words);
  return 'wanted' in asked ? asked.wanted : asked;
};

test('a file and an affiliate are enough; nothing is written unless asked for', () => {
  expect(wanted('feed.json', '--affiliate', 'nami-example')).toEqual({
    files: ['feed.json'],
    affiliate: 'nami-example',
    write: false,
    json: false,
    verbose: false,
    acceptLoss: false,
  });
});

test('everything else can be said as well', () => {
  const words = [
    'a.csv',
    'b.csv',
    '--affiliate=nami-example',
    '--state',
    'il',
    '--name',
    ' NAMI Example ',
    '--feed',
    'sheet',
    '--write',
  ];
  expect(wanted(...words)).toMatchObject({
    files: ['a.csv', 'b.csv'],
    state: 'IL',
    name: 'NAMI Example',
    feed: 'sheet',
    write: true,
  });
});

test.each([
  [['feed.json'], 'Say whose groups'],
  [[], 'Say whose groups'],
  [['--all', 'feed.json'], 'Leave out feed.json.'],
  [['--all', '--affiliate', 'nami-example', '--format', 'bmlt'], 'Leave out --affiliate, --format.'],
  [['feed.json', '--affiliate', 'NAMI Example'], 'Rename it, for instance to "nami-example"'],
  [['feed.json', '--affiliate', '../x'], 'small letters, digits and hyphens'],
  [['feed.json', '--affiliate', 'nami-example', '--state', 'Illinois'], 'two letters, like IL'],
  [['feed.json', '--affiliate', 'nami-example', '--wirte'], "Unknown option '--wirte'"],
])('%j is refused, with what to write instead', (words, expected) => {
  expect(wanted(...words)).toEqual({ problems: [expect.stringContaining(expected)] });
});

test('an affiliate without a file, or all of them, means the feeds they list', () => {
  expect(wanted('--affiliate', 'nami-example')).toMatchObject({ affiliate: 'nami-example', files: [] });
  const all = wanted('--all', '--write', '--markdown', 'reports/plan.md');
  expect(all).toMatchObject({ files: [], write: true, markdown: 'reports/plan.md' });
  expect(all).not.toHaveProperty('affiliate');
});

test('help comes before any complaint, and fits a terminal', () => {
  expect(readArguments(['--help'])).toEqual({ help: true });
  expect(Math.max(...HELP.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
