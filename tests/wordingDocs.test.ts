import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LINT_RULES } from '../src/domain/listingLint.ts';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');

test('docs/wording.md repeats the table of what is looked for, with the reason of each line', () => {
  const rows = LINT_RULES.map(
    ({ code, severity, looksFor, why, mend }) =>
      `| [${code}](issues/${code}.md) | ${severity === 'error' ? 'held back' : 'warning'} | ${looksFor} | ${why} ${mend} |`,
  );
  expect(
    read('docs/wording.md')
      .split('\n')
      .filter((line) => line.startsWith('| [')),
  ).toEqual(rows);
});

test('the pages of the commands name every option', () => {
  const publishing = read('docs/publishing.md');
  for (const file of ['scripts/lib/freshnessArguments.ts', 'scripts/lib/confirmArguments.ts']) {
    const options = [...read(file).matchAll(/^ {2}(--[a-z]+)/gmu)].map(([, option = '']) => option);
    expect(options.length).toBeGreaterThan(3);
    expect(options.filter((option) => option !== '--help' && !publishing.includes(option))).toEqual([]);
  }
});
