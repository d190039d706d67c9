import { describe, expect, test } from 'vitest';
import { listing, outcomeOf } from '../../tests/support/contentOnDisk.ts';

describe('published as plain text, beside the good one', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</script></title></textarea></style>',
    '<!-- -->',
    '{{7*7}} ${7*7} <%= 7*7 %>',
    '&lt;script&gt; &amp;lt;',
    '[link](javascript:alert(1)) **bold**',
    'constructor',
    '__proto__',
    'toString',
    'quotes " and ` and ’',
    '東京 العربية ʻOkina Diné İstanbul ı',
    '=HYPERLINK("https://example.org")',
    'family 👨‍👩‍👧',
  ])('a name of %j', (name) => {
    const { hostile, issues } = outcomeOf(listing({ name: JSON.stringify(name) }));
    expect(hostile?.name).toBe(name);
    expect(issues).toEqual([]);
  });

  test('an accent, composed however it was typed', () => {
    expect(outcomeOf(listing({ name: '"Pen\u0303a"' })).hostile?.name).toBe('Pe\u00f1a');
  });
});

describe('held back with its file, its line and how to mend it, the good one published', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an unquoted ZIP', listing({ site: '{city: Salem, state: MA, zip: 01970}' }), 'zip-format'],
    ['a February 30th', listing({ confirmedOn: '2026-02-30' }), 'date-format'],
    [
      'swapped coordinates',
      listing({ site: '{city: S, state: MA, latitude: -70.9, longitude: 42.5}' }),
      'point-outside-state',
    ],
    [
      'coordinates of zero',
      listing({ site: '{city: S, state: MA, latitude: 0, longitude: 0}' }),
      'point-outside-state',
    ],
    [
      'a latitude of 91',
      listing({ site: '{city: S, state: MA, latitude: 91, longitude: -70}' }),
      'point-outside-state',
    ],
    ['degrees and minutes', listing({ site: '{city: S, state: MA, latitude: 42°31′, longitude: 1}' }), 'wrong-value'],
    [
      'Tbilisi',
      listing({ site: '{city: Tbilisi, state: GA, latitude: 41.7, longitude: 44.8}' }),
      'point-outside-state',
    ],
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\n${listing()}`, 'yaml-feature'],
    ['two documents', `${listing()}---\n${listing()}`, 'yaml-syntax'],
    ['a tab', listing().replace('name', '\tname'), 'yaml-syntax'],
    ['a key twice', `${listing()}name: Again\n`, 'yaml-syntax'],
    ['an endless name', listing({ name: 'x'.repeat(100_000) }), 'wrong-value'],
    ['a megabyte', listing({ name: 'x'.repeat(1_000_000) }), 'file-too-large'],
    ['Windows letters', Buffer.from(listing({ name: 'Peña' }), 'latin1'), 'text-encoding'],
    ['UTF-16', Buffer.from(listing(), 'utf16le'), 'text-encoding'],
    ['a direction override', listing({ name: '"evil \u202e eman"' }), 'wrong-value'],
    ['a NUL', listing({ name: '"a\\0b"' }), 'wrong-value'],
    ['half a letter', listing({ name: '"a\\uD800b"' }), 'wrong-value'],
    ['only spaces that cannot be seen', listing({ name: '"\u200b\u200b"' }), 'wrong-value'],
    ['stacked accents', listing({ name: `"e${'\u0301'.repeat(20)}"` }), 'wrong-value'],
    ['a line separator', listing({ name: '"a\u2028b"' }), 'wrong-value'],
    ['a script for a link', listing({ registrationLink: '"java\\tscript:alert(1)"' }), 'url-unsafe'],
    ['a link with a name in it', listing({ registrationLink: 'https://nami.org@evil.example' }), 'url-unsafe'],
    ['a link of look-alikes', listing({ registrationLink: 'https://nаmi.org/' }), 'url-unsafe'],
    ['a link to this network', listing({ registrationLink: 'https://169.254.169.254/' }), 'url-unsafe'],
    ['a link with backslashes', listing({ registrationLink: 'https:\\\\evil.example' }), 'url-unsafe'],
    ['a phone with letters', listing({ contact: '{phone: "*#06#"}' }), 'wrong-value'],
    ['an address that copies someone', listing({ contact: '{email: "a@b.org?bcc=c@d.org"}' }), 'wrong-value'],
    ['noon', listing().replace('"18:30"', 'noon'), 'time-format'],
    ['half past nine in the old way', listing().replace('"18:30"', '9:30'), 'time-format'],
    ['zero minutes', listing().replace('"18:30"', '"18:30", minutes: 0'), 'wrong-value'],
    ['a zone without a place', listing({ timeZone: 'EST' }), 'wrong-value'],
    ['every other week since nobody knows', listing().replace('weekly', 'every-other-week'), 'missing-value'],
    ['a season that ends first', listing({ season: '{from: 2026-05-01, until: 2026-04-01}' }), 'wrong-value'],
    ['the year 2206', listing({ confirmedOn: '2206-01-01' }), 'date-format'],
    ['a relative date', listing({ confirmedOn: 'today-3d' }), 'relative-date'],
    ['the demonstration', listing({ demonstration: 'true', confirmedOn: 'today-3d' }), 'demonstration-left'],
    ['another affiliate', listing({ affiliate: 'nami-other' }), 'affiliate-folder'],
    ['the prototype of everything', `${listing()}__proto__: {polluted: true}\n`, 'unknown-key'],
    ['nothing at all', '', 'missing-value'],
  ])('%s', (_what, text, code) => {
    const { hostile, issues, count } = outcomeOf(text);
    expect(hostile).toBeUndefined();
    expect(count.quarantined).toBe(1);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues) {
      expect(issue).toMatchObject({ file: 'groups/nami-example/hostile.yaml', severity: 'error' });
      expect(issue.message).toMatch(/\S[.!?]$/u);
      expect(issue.message.length).toBeLessThan(500);
    }
    const wholeFile = ['file-too-large', 'missing-value', 'text-encoding'].includes(code);
    if (!wholeFile) expect(issues.find((issue) => issue.code === code)?.line).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
