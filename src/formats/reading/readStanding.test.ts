import { expect, test } from 'vitest';
import type { Listing } from '../feeds/listing.ts';
import { readStanding, withoutNotice } from './readStanding.ts';

const standing = (words: Partial<Listing>, notes: readonly string[] = []) =>
  readStanding({ traits: [], ...words, notes });

test.each([
  ['published', 'running'],
  ['1', 'running'],
  ['SUSPENDED', 'paused'],
  ['temporarily_closed', 'paused'],
  ['inactive', 'paused'],
  ['permanently closed', 'ended'],
  ['unpublished', 'unpublished'],
  ['Draft', 'unpublished'],
  ['0', 'unpublished'],
])('the status %j is %s', (status, expected) => {
  expect(standing({ status })).toMatchObject({ standing: expected });
});

test('a status that nobody knows is a question', () => {
  expect(standing({ status: 'closed' })).toEqual({ question: expect.stringContaining('"closed"') });
});

test('nobody can attend what is suspended', () => {
  expect(standing({ attendance: 'suspended' })).toMatchObject({ standing: 'paused' });
});

test('a closed building with an online way means online for now, without one paused', () => {
  expect(standing({ traits: ['closed-now', 'online'] })).toMatchObject({ standing: 'online-instead' });
  expect(standing({ traits: ['closed-now'], onlineLink: 'https://zoom.us/j/1' })).toMatchObject({
    standing: 'online-instead',
  });
  expect(standing({ traits: ['closed-now'] })).toMatchObject({ standing: 'paused' });
});

test.each([
  ['Hope Group (SUSPENDED)', 'paused'],
  ['Hope Group - temporarily closed', 'paused'],
  ['Grupo Esperanza (suspendido)', 'paused'],
  ['Hope Group: cancelled until further notice', 'paused'],
  ['Hope Group (disbanded)', 'ended'],
])('the name %j says %s', (name, expected) => {
  expect(standing({ name })).toMatchObject({ standing: expected });
});

test.each(['Hope Group CLOSED', 'Hope Group (closed)', '*** CANCELLED *** Hope Group'])(
  'the name %j is asked about',
  (name) => {
    expect(standing({ name })).toHaveProperty('question');
  },
);

test.each(['Closed Discussion', 'ENCLOSED GARDEN GROUP', 'Doors Closed Behind Us', 'Hope Group'])(
  'the name %j is only a name',
  (name) => {
    expect(standing({ name })).toEqual({ standing: 'running' });
  },
);

test.each([
  'This meeting is suspended until further notice.',
  'Temporarily closed due to flooding',
  'Meeting is closed for summer and will reopen in September',
  'We are currently not meeting.',
  'Cerrado temporalmente',
  'Group is on summer break until September',
  'MEETING CANCELLED THRU MARCH 19',
])('the notes %j are a question', (note) => {
  expect(standing({}, [note])).toEqual({ question: expect.stringContaining(note.replace(/\.$/u, '').slice(0, 20)) });
});

test.each([
  'Zoom meeting discontinued.',
  'Closed meeting: members only.',
  'Building is temporarily closed on Mondays, use the church hall.',
  'Babysitting is suspended until further notice.',
  'Not meeting at the library any more; see the address.',
  'Cancelled on major holidays.',
])('the notes %j stop nothing', (note) => {
  expect(standing({}, [note])).toEqual({ standing: 'running' });
});

test('"temporarily closed" beside an online meeting is said of the building', () => {
  expect(standing({ attendance: 'online' }, ['Temporarily closed'])).toEqual({ standing: 'running' });
  expect(standing({ attendance: 'online' }, ['This meeting is cancelled through May'])).toHaveProperty('question');
});

test.each([
  ['Hope Group (SUSPENDED)', 'Hope Group'],
  ['SUSPENDED: Hope Group', 'Hope Group'],
  ['Hope Group - temporarily closed', 'Hope Group'],
  ['SUSPENDED', 'SUSPENDED'],
  ['Suspended Bridge Group', 'Suspended Bridge Group'],
])('%j is called %j', (name, called) => {
  expect(withoutNotice(name)).toBe(called);
});
