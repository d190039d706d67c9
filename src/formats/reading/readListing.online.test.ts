import { describe, expect, test } from 'vitest';
import type { Listing } from '../feeds/listing.ts';
import { placeSite, read, TUESDAY } from '../../../tests/support/readRecord.ts';
import { readListing } from './readListing.ts';

describe('a Group that meets online while its building is closed', () => {
  const closed: Partial<Listing> = {
    traits: ['closed-now', 'step-free', 'asl'],
    onlineLink: 'https://zoom.us/j/1',
    site: { ...TUESDAY.site, notes: 'Enter at the rear, second floor' },
    own: { parking: 'Behind the building', room: '12' },
  };

  test('has no words about the room on its page, and says so once', () => {
    const { draft, issues, remarks } = read(closed);
    expect(draft).toMatchObject({ format: 'online', access: { asl: 'yes' } });
    expect(JSON.stringify(draft)).not.toMatch(/rear|Behind|"12"|stepFree/u);
    expect(issues).toEqual([]);
    expect(remarks).toEqual(['room-left-out']);
  });

  test('has no line about access where all of it was about the room', () => {
    const { draft } = read({ ...closed, traits: ['closed-now', 'step-free'] });
    expect(draft).not.toHaveProperty('access');
    expect(draft).not.toHaveProperty('firstVisit');
  });

  test.each([
    ['Enter door at back of main room', undefined],
    ['Upstairs.', undefined],
    ['Ring bell; 2nd floor. Bring a book.', 'Bring a book.'],
    ['Example Hall thru main gate.\nChips every week', 'Chips every week'],
    ['Room 12 is for newcomers', undefined],
    ['Chips every week; enter Example St. gate', 'Chips every week'],
    ['Enter thru dock (Example St.) - Blue Room', undefined],
    ['Enter 7th Ave. Last Sat. speaker', 'Enter 7th Ave. Last Sat. speaker'],
    ['Zoom room opens 10 minutes early, door closes at 7.', 'Zoom room opens 10 minutes early, door closes at 7.'],
    ['There is room for everyone', 'There is room for everyone'],
    ['Park your worries at the door', 'Park your worries at the door'],
    ['Group selects reading', 'Group selects reading'],
  ])('keeps of the notes %j only %j', (notes, description) => {
    expect(read({ ...closed, notes }).draft?.description).toBe(description);
    expect(read({ ...closed, traits: [], attendance: 'hybrid', notes }).draft?.description).toBe(notes);
  });

  test('still says that its meetings are cancelled on holidays', () => {
    const { draft } = read({ ...closed, site: { ...TUESDAY.site, notes: 'Cancelled on major holidays' } });
    expect(draft?.description).toBe('Cancelled on major holidays');
  });

  test('keeps them when it is open again', () => {
    const { draft, remarks } = read({ ...closed, traits: ['step-free'], attendance: 'hybrid' });
    expect(draft).toMatchObject({ access: { stepFree: 'yes' }, site: { arriving: 'Enter at the rear, second floor' } });
    expect(remarks).toEqual([]);
  });

  test('keeps words about its online room', () => {
    const { draft, remarks } = read({
      ...closed,
      own: {},
      traits: ['closed-now'],
      site: { ...TUESDAY.site, notes: 'Zoom opens at 6:45' },
    });
    expect(draft?.description).toBe('Zoom opens at 6:45');
    expect(remarks).toEqual([]);
  });
});

describe('an online Group', () => {
  const online: Partial<Listing> = {
    attendance: 'online',
    onlineLink: 'https://zoom.us/j/1?pwd=abc',
    onlineNotes: 'Meeting ID: 1 Passcode: abc',
  };

  test('keeps the town’s clock without its place, and loses its passcode', () => {
    const { draft } = read(online);
    expect(draft).toMatchObject({
      format: 'online',
      timeZone: 'America/Chicago',
      online: { link: 'https://zoom.us/j/1', how: 'Meeting ID: 1' },
    });
    expect(draft).not.toHaveProperty('site');
  });

  test('is not held back by a town that nobody knows', () => {
    const listing = { ...TUESDAY, ...online, site: { city: 'Nowhere' }, timeZone: 'US/Central' };
    expect(readListing(listing, { affiliate: 'a', feed: 'f', placeSite }).draft?.timeZone).toBe('America/Chicago');
  });

  test('keeps the affiliate’s clock where the Feed names none', () => {
    const rules = { affiliate: 'a', feed: 'f', placeSite, timeZone: 'America/Denver' } as const;
    expect(readListing({ ...TUESDAY, ...online, site: {} }, rules).draft?.timeZone).toBe('America/Denver');
  });

  test('keeps the clock that stands behind its time', () => {
    const { draft } = read({ ...online, site: {}, starts: '6:30 PM', ends: '8:00 PM EST' });
    expect(draft?.timeZone).toBe('America/New_York');
  });

  test('does not say its link twice', () => {
    const onlineLink = 'https://zoom.us/j/1';
    const online = { attendance: 'online', onlineLink } as const;
    expect(read({ ...online, notes: `Bring a book. ${onlineLink}` }).draft?.description).toBe('Bring a book.');
    expect(read({ ...online, notes: onlineLink }).draft).not.toHaveProperty('description');
  });

  test('names the number to dial, and not what is dialled after it', () => {
    expect(
      read({ ...online, onlineNotes: '', onlinePhone: '+13126266799,,123456789#,,#,,4321#' }).draft?.online?.how,
    ).toBe('Phone: +13126266799');
  });
});

describe('a way to join online', () => {
  const link = 'https://zoom.us/j/123456789?pwd=abc';

  test.each([
    ['a link', { onlineLink: link }],
    ['a number to dial', { onlinePhone: '312-555-0142' }],
    ['notes on joining', { onlineNotes: 'Write to us for the link' }],
  ])('is left out of the page of a Group that one attends in person: %s', (_, way) => {
    const { draft, issues, remarks } = read({ ...way, attendance: 'in-person' });
    expect(draft).toMatchObject({ site: { city: TUESDAY.site?.city } });
    expect(draft).not.toHaveProperty('online');
    expect(issues).toEqual([]);
    expect(remarks).toContain('online-left-out');
  });

  test('is shown, and no remark made, where the Group is hybrid', () => {
    const { draft, remarks } = read({ onlineLink: link, attendance: 'hybrid' });
    expect(draft).toMatchObject({ online: { link: 'https://zoom.us/j/123456789' } });
    expect(remarks).not.toContain('online-left-out');
  });
});
