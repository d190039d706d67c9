import { describe, expect, test } from 'vitest';
import { type AttendanceWords, isOnlinePlace, readAttendance } from './readAttendance.ts';

const NOTHING: AttendanceWords = {
  attendance: undefined,
  traits: [],
  onlineLink: undefined,
  onlinePhone: undefined,
  placed: false,
  approximate: false,
  onlineInstead: false,
};
const ROOM = { street: '1 Example St', placed: true };
const read = (words: Partial<AttendanceWords>) => readAttendance({ ...NOTHING, ...words });

describe('what a field says', () => {
  test('is taken', () => {
    expect(read({ attendance: 'in-person', ...ROOM, onlineLink: 'https://example.org' })).toEqual({
      read: 'in-person',
    });
    expect(read({ attendance: 'hybrid', ...ROOM })).toEqual({ read: 'hybrid' });
    expect(read({ attendance: 'online', ...ROOM })).toEqual({ read: 'online' });
  });

  test('is asked about where the place contradicts it', () => {
    expect(read({ attendance: 'in-person', siteName: 'Zoom' })).toMatchObject({ unsure: 'online' });
    expect(read({ attendance: 'hybrid' })).toHaveProperty('question');
  });
});

describe('without a field', () => {
  test.each<[string, Partial<AttendanceWords>, string]>([
    ['a street alone', ROOM, 'in-person'],
    ['a town alone', { placed: true }, 'in-person'],
    ['a place called Online', { siteName: 'Online', placed: true }, 'online'],
    ['a meeting link alone', { onlineLink: 'https://us02web.zoom.us/j/1' }, 'online'],
    ['a phone alone', { onlinePhone: '+1 312 626 6799' }, 'online'],
    ['a meeting link and a street', { ...ROOM, onlineLink: 'https://zoom.us/j/1' }, 'hybrid'],
    ['a meeting link and a town', { placed: true, onlineLink: 'https://meet.google.com/a' }, 'online'],
    [
      'an online trait, a link and a street',
      { ...ROOM, traits: ['online'], onlineLink: 'https://example.org' },
      'hybrid',
    ],
    ['an online trait and a town', { placed: true, traits: ['online'] }, 'online'],
    ['a hybrid trait and a street', { ...ROOM, traits: ['hybrid'] }, 'hybrid'],
    ['a closed building', { ...ROOM, onlineInstead: true }, 'online'],
  ])('%s is %s', (_, words, format) => {
    expect(read(words)).toEqual({ read: format });
  });

  test.each<[string, Partial<AttendanceWords>]>([
    ['nothing at all', {}],
    ['a link that may be a website beside a street', { ...ROOM, onlineLink: 'https://example.org' }],
    ['a host that only imitates one', { ...ROOM, onlineLink: 'https://zoom.us.example.org/j/1' }],
    ['an online trait beside a street and no link', { ...ROOM, traits: ['online'] }],
    ['a street in a place called Zoom', { ...ROOM, siteName: 'Zoom' }],
    ['a hybrid trait without a place', { traits: ['hybrid'], onlineLink: 'https://zoom.us/j/1' }],
  ])('%s is a question', (_, words) => {
    expect(read(words)).toHaveProperty('question');
  });
});

test.each(['Online', 'ZOOM', 'Virtual meeting', 'Zoom only', 'En línea', 'Online via Zoom', 'Remote Meeting'])(
  '%j is no place',
  (name) => {
    expect(isOnlinePlace(name)).toBe(true);
  },
);

test.each(['Online Church of Hope', 'Zoomtown Library', 'Virtue Hall', '', undefined])('%j may be a place', (name) => {
  expect(isOnlinePlace(name)).toBe(false);
});
