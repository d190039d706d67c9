import { describe, expect, test } from 'vitest';
import { MOST_FEED_BYTES, readFeedText } from './feedText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, { mark, little }: { mark: boolean; little: boolean }) => {
  const units = codes(`${mark ? '\ufeff' : ''}${text}`);
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const textOf = (bytes: Uint8Array) => {
  const read = readFeedText(bytes);
  if ('refusal' in read) throw new Error(read.refusal.message);
  return read.text;
};
const warnings = (bytes: Uint8Array) => {
  const read = readFeedText(bytes);
  return 'refusal' in read ? [`refused: ${read.refusal.message}`] : read.issues.map(({ message }) => message);
};
const refusal = (bytes: Uint8Array) => {
  const read = readFeedText(bytes);
  return 'refusal' in read ? read.refusal.message : undefined;
};

describe('a feed is text, however it is spelled', () => {
  const words = 'name,day\nGrupo Peña,martes\n';

  test('UTF-8, with and without its mark', () => {
    expect(textOf(utf8(words))).toBe(words);
    expect(textOf(utf8(`\ufeff${words}`))).toBe(words);
  });

  test.each([
    { mark: true, little: true },
    { mark: true, little: false },
    { mark: false, little: true },
    { mark: false, little: false },
  ])('UTF-16 with mark $mark, little end first $little', (kind) => {
    expect(textOf(wide(words, kind))).toBe(words);
    expect(warnings(wide(words, kind))).toEqual([]);
  });

  test('Windows-1252, which is said with a word to look at', () => {
    const bytes = Uint8Array.from(codes(words));
    expect(textOf(bytes)).toBe(words);
    expect(warnings(bytes)).toEqual([expect.stringContaining('“Peña,martes”')]);
  });

  test('one pasted Windows-1252 line does not spoil the UTF-8 around it', () => {
    const bytes = Uint8Array.from([...utf8('José\n'), 0x93, 0x51, 0x94, 0x0a, ...utf8('日本\n')]);
    expect(textOf(bytes)).toBe('José\n“Q”\n日本\n');
    expect(warnings(bytes)).toEqual([expect.stringContaining('2 letters were read as Windows-1252')]);
  });

  test('a letter cut in two at the end is no reason to lose the rest', () => {
    expect(textOf(utf8('[1] é').slice(0, -1))).toBe('[1] Ã');
  });

  test('marks in mid-file go, and so do the line ends of Windows and of old Macs', () => {
    expect(textOf(utf8('a\r\nb\rc\n\ufeffd'))).toBe('a\nb\nc\nd');
  });

  test('NULs go, with a word about it', () => {
    expect(textOf(utf8('name,day\nEl\0m,Monday'))).toBe('name,day\nElm,Monday');
    expect(warnings(utf8('name,day\nna\0me,Monday'))).toEqual([expect.stringContaining('NUL')]);
  });

  test('letters lost before are named with their line', () => {
    expect(warnings(utf8('name\nPe\ufffda'))).toEqual([expect.stringContaining('line 2 has “Pe\ufffda”')]);
  });
});

describe('what is not a feed is named in words', () => {
  test.each([
    [
      'an Excel file',
      [0x50, 0x4b, 3, 4, ...utf8('..[Content_Types].xml..xl/workbook.xml')],
      'This is an Excel file. Save it as CSV (File, Download, CSV)',
    ],
    ['an older Excel file', [0xd0, 0xcf, 0x11, 0xe0, 1], 'older Excel'],
    [
      'a LibreOffice sheet',
      [0x50, 0x4b, 3, 4, ...utf8('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
      'LibreOffice',
    ],
    ['an archive', [0x50, 0x4b, 3, 4, ...utf8('groups.csv')], 'ZIP archive'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'compressed (gzip)'],
    ['a PDF', utf8('%PDF-1.7'), 'This is a PDF'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'picture'],
    [
      'a web page',
      utf8('\n<!DOCTYPE html><html><head><title>Sign in\n</title>'),
      'This is a web page, not a feed. Its title is “Sign in”.',
    ],
    ['XML', utf8('<?xml version="1.0"?><meetings/>'), 'This is XML'],
    ['an empty file', [], 'empty'],
    ['blanks', utf8('\ufeff \n\t'), 'empty'],
    ['other bytes', Array.from({ length: 300 }, (_, index) => (index * 7) % 32), 'not a text file'],
  ])('%s', (_, bytes, words) => {
    expect(refusal(Uint8Array.from(bytes))).toContain(words);
  });

  test('more than can be held in memory', () => {
    expect(refusal(new Uint8Array(MOST_FEED_BYTES + 1))).toContain('at most 256 MB');
  });
});
