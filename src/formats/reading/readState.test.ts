import { expect, test } from 'vitest';
import { STATE_CODES, STATES } from '../../domain/state.ts';
import { readState } from './readState.ts';

test.each([
  ['.TX', 'TX'],
  ['Tex.', 'TX'],
  ['tx', 'TX'],
  ['Minnesota', 'MN'],
  ['Minn.', 'MN'],
  ['P.R.', 'PR'],
  ['Nueva York', 'NY'],
  ['N. Carolina', 'NC'],
  ['NY - New York', 'NY'],
  ['Texas, USA', 'TX'],
  ['State of Maine', 'ME'],
  ['D.C.', 'DC'],
  ['Washington', 'WA'],
  ['Washington, D.C.', 'DC'],
])('%j is %s', (written, code) => {
  expect(readState(written)).toEqual({ read: code });
});

test('every state is read by its code, its name and its Spanish name', () => {
  for (const code of STATE_CODES) {
    const { name, spanish = name }: { name: string; spanish?: string } = STATES[code];
    expect([code, name, spanish].map((word) => readState(word))).toEqual(Array(3).fill({ read: code }));
  }
});

test.each([
  ['Minesota', 'MN'],
  ['Pensylvania', 'PA'],
])('%j is a question that shows %s', (written, code) => {
  expect(readState(written)).toMatchObject({ unsure: code });
});

test.each(['Ontario', 'constructor', 'TX or OK', '55746', 'XX'])('%j is a question', (written) => {
  expect(readState(written)).toHaveProperty('question');
});

test('no words are no reading', () => {
  expect(readState(' ')).toBeUndefined();
});
