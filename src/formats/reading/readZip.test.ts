import { expect, test } from 'vitest';
import { isCanadian, readZip } from './readZip.ts';

test.each([
  ['55746', '55746'],
  ['55746-1234', '55746-1234'],
  ['557461234', '55746-1234'],
  ['55746.0', '55746'],
  ['01970', '01970'],
])('%j is %s', (written, zip) => {
  expect(readZip(written, undefined)).toEqual({ read: { zip, lostZero: false } });
});

test.each([
  ['1970', 'MA', '01970'],
  ['8501', 'NJ', '08501'],
  ['926', 'PR', '00926'],
  ['6106-2210', 'CT', '06106-2210'],
] as const)('%j in %s has lost its zeros', (written, state, zip) => {
  expect(readZip(written, state)).toEqual({ read: { zip, lostZero: true } });
});

test('four digits in a state without such codes are a question', () => {
  expect(readZip('1970', 'CA')).toMatchObject({ unsure: { zip: '01970' }, question: expect.stringContaining('1970') });
  expect(readZip('1970', undefined)).toHaveProperty('question');
});

test.each(['USA', '12', '123456', 'K1A 0B6'])('%j is a question', (written) => {
  expect(readZip(written, 'NY')).toHaveProperty('question');
});

test.each(['', '0', '00000', undefined])('%j says nothing', (written) => {
  expect(readZip(written, 'MA')).toBeUndefined();
});

test('a code of Canada is known for one', () => {
  expect(isCanadian('K1A 0B6')).toBe(true);
  expect(isCanadian('12345')).toBe(false);
});
