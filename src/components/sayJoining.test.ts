import { expect, test } from 'vitest';
import { exampleView } from '../../tests/support/exampleView.ts';
import { stringsFor } from '../strings/stringsFor.ts';
import { sayJoining } from './sayJoining.ts';

const joining = (differs: Readonly<Record<string, unknown>>): string =>
  sayJoining(exampleView({ registration: 'drop-in', ...differs }), stringsFor('en')).join(' ');

test('whoever may drop in is told to just come', () => {
  expect(joining({})).toMatch(/^Just come\. /u);
});

test.each([
  [
    'has not been confirmed for long',
    { confirmedOn: '2026-05-01' },
    /^Ask first\. If it still meets, you can just come/u,
  ],
  ['was never confirmed', { confirmedOn: undefined }, /^Ask first\. /u],
  ['is paused', { status: 'paused' }, /^It does not meet now\. /u],
  ['is forming', { status: 'forming' }, /^It does not meet yet\. /u],
  [
    'is old and full',
    { confirmedOn: '2026-05-01', registration: 'full' },
    /^Ask first\. If it still meets, it may be full\.$/u,
  ],
])('nobody is told to just come to a group that %s', (_, differs, says) => {
  expect(joining(differs)).toMatch(says);
});
