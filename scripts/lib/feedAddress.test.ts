import { describe, expect, test } from 'vitest';
import { readFeedAddress } from './feedAddress.ts';

const SHEET = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ012345';
const found = (written: string) => {
  const address = readFeedAddress(written);
  return 'url' in address ? address.url.href : address.problem;
};

describe('the address people copy becomes that of the feed', () => {
  test.each([
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pubhtml?gid=12&single=true',
      'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pub?gid=12&single=true&output=csv',
    ],
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pubhtml',
      'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pub?output=csv',
    ],
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pub?output=csv',
      'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbc/pub?output=csv',
    ],
    [
      `https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=34`,
      `https://docs.google.com/spreadsheets/d/${SHEET}/export?format=csv&gid=34`,
    ],
    [
      `https://docs.google.com/spreadsheets/d/${SHEET}/edit?usp=sharing`,
      `https://docs.google.com/spreadsheets/d/${SHEET}/export?format=csv`,
    ],
    [
      'https://calendar.google.com/calendar/embed?src=groups%40example.org&ctz=America%2FChicago',
      'https://calendar.google.com/calendar/ical/groups%40example.org/public/basic.ics',
    ],
    ['webcal://example.org/groups.ics', 'https://example.org/groups.ics'],
    ['https://example.org/meetings.json?x=1', 'https://example.org/meetings.json?x=1'],
  ])('%s', (written, expected) => expect(found(written)).toBe(expected));
});

describe('an address that is none of a feed says what to do', () => {
  test.each([
    ['https://drive.google.com/file/d/1abc/view', 'Publish to web, then CSV'],
    ['https://docs.google.com/document/d/1abcdefghijklmnopqrstuvwxyz/edit', 'Publish to web, then CSV'],
    ['https://calendar.google.com/calendar/u/0/r', 'copy the public address in iCal format'],
    ['http://example.org/feed.json', 'A link starts with "https://"'],
    ['ftp://example.org/feed.json', 'A link starts with "https://"'],
    ['file:///etc/passwd', 'A link starts with "https://"'],
    ['https://me:secret@example.org/feed.json', 'a name before an "@"'],
    ['https://example.org:8443/feed.json', 'a port number'],
    ['https://localhost/feed.json', 'only works on one machine or one network'],
    ['https://127.0.0.1/feed.json', 'only works on one machine or one network'],
    ['https://2130706433/feed.json', 'only works on one machine or one network'],
    ['https://0x7f.1/feed.json', 'only works on one machine or one network'],
    ['https://[::1]/feed.json', 'only works on one machine or one network'],
    ['https://intranet/feed.json', 'has no ending'],
  ])('%s', (written, expected) => expect(found(written)).toContain(expected));
});
