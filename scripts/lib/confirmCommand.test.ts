import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AFFILIATE, folderWith, listing, PROJECT } from '../../tests/support/contentOnDisk.ts';
import { readDeployment } from '../../src/settings.ts';
import { confirmCommand } from './confirmCommand.ts';

const A = 'groups/nami-example/salem-tuesday.yaml';
const B = 'groups/nami-other/salem-friday.yaml';
const TEXT = `# Asked by phone.\n${listing({ confirmedOn: '2026-03-01 # Pat' })}`;
const folder = () =>
  folderWith({
    'affiliates/nami-example.yaml': AFFILIATE,
    [A]: TEXT,
    [B]: listing({ affiliate: 'nami-other' }),
    'groups/nami-other/over.yaml': listing({ affiliate: 'nami-other', name: 'Over', status: 'ended' }),
  });

function confirm(content: string, ...words: readonly string[]) {
  const env = { DIRECTORY_CONTENT: content, DIRECTORY_NOW: '2026-11-24T15:00:00Z' };
  const outcome = confirmCommand(words, readDeployment(env, PROJECT));
  return 'done' in outcome ? { done: outcome.done } : { refused: outcome.refused };
}
const read = (content: string, file: string) => readFileSync(path.join(content, file), 'utf8');

test('the day is written, and every other byte stays', () => {
  const content = folder();
  expect(confirm(content, 'nami-example/salem-tuesday', 'salem-friday', '--on', '2026-11-24')).toEqual({
    done: 'nami-example/salem-tuesday: confirmed on 2026-11-24\nnami-other/salem-friday: confirmed on 2026-11-24',
  });
  expect(read(content, A)).toBe(TEXT.replace('2026-03-01', '2026-11-24'));
  expect(read(content, B)).toBe(`${listing({ affiliate: 'nami-other' })}confirmedOn: 2026-11-24\n`);
  expect(readdirSync(path.join(content, 'groups/nami-example'))).toEqual(['salem-tuesday.yaml']);
});

test('every group of an affiliate that has not ended', () => {
  const content = folder();
  expect(confirm(content, '--all', 'nami-other', '--on', 'today')).toEqual({
    done: 'nami-other/salem-friday: confirmed on 2026-11-24',
  });
});

test('an earlier day takes a slip back, when one insists', () => {
  const content = folder();
  expect(confirm(content, 'salem-tuesday', '--on', '2026-02-01')).toEqual({
    refused:
      'nami-example/salem-tuesday was confirmed on 2026-03-01, which is later than 2026-02-01. If that was a mistake, add --force.\nNothing was written.',
  });
  confirm(content, 'salem-tuesday', '--on', '2026-02-01', '--force');
  expect(read(content, A)).toBe(TEXT.replace('2026-03-01', '2026-02-01'));
});

describe('refused, with nothing written, even to the group that is right', () => {
  test.each([
    [
      ['salem-friday', 'salem-teusday', '--on', 'today'],
      'There is no group "salem-teusday", or its file has an error. Did you mean nami-example/salem-tuesday?',
    ],
    [
      ['salem-friday', 'nami-example/other', '--on', 'today'],
      'There is no group "nami-example/other", or its file has an error. Did you mean nami-example/salem-tuesday?',
    ],
    [
      ['salem-friday', '--on', '2026-11-25'],
      '2026-11-25 has not come yet; today is 2026-11-24. Write the day on which somebody asked.\nNothing was written.',
    ],
    [
      ['salem-friday', '--on', '24 November'],
      '--on: "24 November" is not a date on the calendar. Write it as year-month-day, like 2026-12-22.',
    ],
    [['salem-friday'], 'Say on which day somebody asked, like --on 2026-11-24.'],
    [['--on', 'today'], 'Say which group, like nami-example/tuesday, or --all nami-example.'],
    [['--all', 'nami-nobody', '--on', 'today'], 'There is no group to confirm in groups/nami-nobody. Check --all.'],
  ])('%j', (words, said) => {
    const content = folder();
    expect(confirm(content, ...words)).toEqual({ refused: said });
    expect(read(content, B)).toBe(listing({ affiliate: 'nami-other' }));
  });
});
