import { expect, test } from 'vitest';
import { Phone } from '../../domain/contact.ts';
import { phoneParts } from './phoneParts.ts';

test.each([
  ['847-555-0142', { number: '+1-847-555-0142' }],
  ['(847) 555-0142', { number: '+1-847-555-0142' }],
  ['+1 847 555 0142', { number: '+1-847-555-0142' }],
  ['18475550142', { number: '+1-847-555-0142' }],
  ['847.555.0142 x 12', { number: '+1-847-555-0142', extension: 12 }],
  ['847-555-0142 ext. 3', { number: '+1-847-555-0142', extension: 3 }],
  ['847-555-0142EXT7', { number: '+1-847-555-0142', extension: 7 }],
])('%s is said as %j', (phone, parts) => {
  expect(phoneParts(Phone.parse(phone))).toEqual(parts);
});
