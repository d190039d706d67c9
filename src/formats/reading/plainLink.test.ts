import { expect, test } from 'vitest';
import { plainLink } from './plainLink.ts';

test.each([
  [
    'what a spreadsheet adds',
    'https://zoom.us/j/1234567890&sa=D&sntz=0&usg=AFQjExample',
    'https://zoom.us/j/1234567890',
  ],
  [
    'the same, behind a question mark',
    'https://example.org/join?room=4&sa=D&source=editors&ust=16&usg=AO',
    'https://example.org/join?room=4',
  ],
  ['a social network’s click', 'https://example.org/j/1?fbclid=IwAR0example', 'https://example.org/j/1'],
  ['a campaign', 'https://example.org/?utm_source=list&id=7&utm_medium=e#top', 'https://example.org/?id=7#top'],
  [
    'a redirect',
    'https://www.google.com/url?q=https://example.org/j/1%3Froom%3D4&sa=D&ust=1',
    'https://example.org/j/1?room=4',
  ],
  [
    'a redirect of a mailbox',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=x',
    'https://example.org/a',
  ],
  [
    'a redirect in a redirect',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252F',
    'https://example.org/',
  ],
])('%s is taken off', (_, link, plain) => {
  expect(plainLink(link)).toBe(plain);
});

test.each([
  'https://example.org/search?sa=1&usg=2',
  'https://example.org/find?q=https://example.com/',
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://www.google.com/maps?q=1+Example+St',
  'https://zoom.us/j/1234567890?pwd=abc%20d',
  'https://example.org/fbclid=1',
  'example.org',
  '',
])('%s stays as it is', (link) => {
  expect(plainLink(link)).toBe(link);
});
