import { expect, test } from 'vitest';
import { SafeUrl } from '../../domain/safeUrl.ts';
import { readLink } from './readLink.ts';

test.each([
  ['https://zoom.us/j/123', 'https://zoom.us/j/123'],
  ['http://example.org/group', 'https://example.org/group'],
  ['HTTPS://example.org', 'https://example.org'],
  ['www.example.org/group', 'https://www.example.org/group'],
  ['https://zoom.us/j/1?a=1&amp;b=2', 'https://zoom.us/j/1?a=1&b=2'],
])('%j becomes %s', (written, link) => {
  expect(readLink(written)).toEqual({ link, findings: [] });
});

test.each(['https://zoom.us/j/1?pwd=abc', 'https://zoom.us/j/1?PWD=abc#success', 'https://example.org/?password=abc'])(
  '%s loses its passcode',
  (written) => {
    const { link, findings } = readLink(written);
    expect(link).not.toMatch(/abc/u);
    expect(SafeUrl.safeParse(link).success).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['passcode-removed']);
  },
);

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'https://nami.org@evil.example',
  'https:\\\\evil.example',
  'https://127.0.0.1/',
  'https://localhost',
  'Ask us for the link',
  `https://example.org/${'x'.repeat(10_000)}`,
])('%j is left out, and said', (written) => {
  expect(readLink(written)).toEqual({
    findings: [expect.objectContaining({ code: 'url-unsafe', severity: 'warning' })],
  });
});

test('a fragment of a page stays', () => {
  expect(readLink('https://example.org/groups#tuesday').link).toBe('https://example.org/groups#tuesday');
});
