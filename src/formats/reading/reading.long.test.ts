import { describe, expect, test } from 'vitest';
import { workTime } from '../../../tests/support/workTime.ts';
import { findNames } from '../../domain/personalNames.ts';
import { withoutPasscodes } from '../../domain/passcodes.ts';
import { protectText } from './protectPeople.ts';
import { languageInWords } from './languageInWords.ts';
import { lengthInNotes } from './lengthInNotes.ts';
import { plainLink } from './plainLink.ts';
import { readAddress } from './readAddress.ts';
import { readClock } from './readClock.ts';
import { readDays } from './readDays.ts';
import { type ListingRules, readListing } from './readListing.ts';
import { readRhythm } from './readRhythm.ts';
import { readLine, readParagraph } from './readText.ts';

const rules: ListingRules = {
  affiliate: 'nami-example',
  feed: 'example',
  timeZone: 'America/Chicago',
  placeSite: () => ({ site: { city: 'Evanston', state: 'IL' }, timeZone: 'America/Chicago', findings: [] }),
};

describe('a megabyte of anything is read within a second', () => {
  const pieces = [
    '<',
    '<script>',
    '&amp;',
    'first and ',
    'A ',
    'Ab ',
    '7:',
    '1st, ',
    '(',
    '(call 3',
    'a@',
    'a.',
    'pwd',
    'password ',
    'https://',
    ',,1',
    '-',
    ' - ',
    '\u0316',
    '1 ',
    'no ',
    'meeting is ',
    '312',
    'Tue ',
    '\n',
    'every other ',
    'CA ',
    'spanish ',
    'in ',
    '90 min ',
    'an hour ',
    'a meeting ',
    '&a=b',
    '?sa=D&',
  ];
  const readers: Record<string, (text: string) => unknown> = {
    readLine: (text) => readLine(text),
    readParagraph: (text) => readParagraph(text),
    protectText: (text) => protectText(text, { phones: [], emails: [] }),
    findNames: (text) => findNames(text.slice(0, 8000), () => true),
    withoutPasscodes: (text) => withoutPasscodes(text.slice(0, 8000)),
    readClock: (text) => readClock({ starts: text, ends: text, duration: text }),
    readDays: (text) => readDays([text]),
    readRhythm: (text) => readRhythm({ weekday: 'tuesday', day: text, rhythm: text, name: text, notes: [text] }),
    readAddress: (text) => readAddress(text),
    lengthInNotes: (text) => lengthInNotes([text], '19:00'),
    languageInWords: (text) => languageInWords({ name: text, siteName: text, notes: [text] }),
    plainLink: (text) => plainLink(`https://example.org/${text}`),
    readListing: (text) =>
      readListing(
        {
          place: 'row 1',
          name: text,
          notes: text,
          days: [text],
          starts: text,
          traits: [],
          languages: [text],
          site: { name: text, address: text },
          contact: { name: text, email: text, phone: text, website: text },
        },
        rules,
      ),
  };

  test.each(Object.keys(readers))('by %s', (name) => {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect({ piece, slow: workTime(() => readers[name]?.(text)) > 1000 }).toEqual({ piece, slow: false });
    }
  });
});
