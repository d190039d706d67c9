import { expect, test } from 'vitest';
import { Affiliate } from './affiliate.ts';
import { StateOrganization } from './stateOrganization.ts';
import { trainingOrganization } from './trainingOrganization.ts';

const chicago = {
  id: 'chicago',
  ...Affiliate.parse({ name: 'Chicago', state: 'IL', contact: { phone: '312-555-0118' } }),
};
const illinois = {
  state: 'IL' as const,
  ...StateOrganization.parse({ name: 'Illinois', contact: { email: 'il@example.org' } }),
};
const directory = { affiliates: new Map([['chicago', chicago]]), states: new Map([['IL' as const, illinois]]) };

test('is the affiliate where one is named, else the state organization', () => {
  expect(trainingOrganization({ affiliate: 'chicago', state: 'IL' }, directory).name).toBe('Chicago');
  expect(trainingOrganization({ state: 'IL' }, directory).name).toBe('Illinois');
  expect(trainingOrganization({ state: 'WI' }, directory).name).toBeUndefined();
});

test('leaves nobody without a contact when the organization has one', () => {
  expect(trainingOrganization({ affiliate: 'chicago', state: 'IL' }, directory).contact).toEqual({
    phone: '312-555-0118',
  });
});

test('prefers the contact of the weekend itself', () => {
  const contact = { phone: '217-555-0109' };
  expect(trainingOrganization({ affiliate: 'chicago', state: 'IL', contact }, directory).contact).toBe(contact);
});
