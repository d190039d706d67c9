import Ajv from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../catalog/everyFeed.ts';
import { editionAt, EVERYTHING, exampleListing } from '../../../tests/support/published.ts';
import { feedFiles, type WrittenFile } from './feedFiles.ts';
import { GroupsFeed, groupsJson, groupsSchema } from './groupsJson.ts';
import type { OutFormat } from './outFormat.ts';

const edition = editionAt();
const text = (file: WrittenFile | undefined) => [...(file?.write() ?? [])].join('');
const madison = { site: { city: 'Madison', state: 'WI', street: '1 Example Way', zip: '53703' } };
const groups = [
  exampleListing(EVERYTHING, { id: 'a' }),
  exampleListing({ format: 'online', site: undefined }, { id: 'b' }),
  exampleListing(madison, { id: 'c' }),
];
const formats = formatsOf(edition).map((format) => [format.file, format] as const);

describe('groups.json', () => {
  const whole = text(feedFiles(groupsJson, groups, edition).files[0]);

  test('is what its own schema says', () => {
    expect(GroupsFeed.parse(JSON.parse(whole)).groups.map(({ id }) => id)).toEqual(
      ['a', 'b', 'c'].map((id) => `nami-example/${id}`),
    );
  });

  test('passes the JSON Schema that lies beside it, and nothing else does', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(groupsSchema(edition)));
    validate(JSON.parse(whole));
    expect(validate.errors).toBeNull();
    for (const [from, to] of [
      ['"version":1', '"version":2'],
      ['"name":"Everything Connection",', ''],
      ['"weekday":"tuesday"', '"weekday":"Dienstag"'],
      ['"stepFree":"yes"', '"stepFree":true'],
    ] as const) {
      expect(whole).toContain(from);
      expect(validate(JSON.parse(whole.replace(from, to))), to).toBe(false);
    }
  });

  test('links to each page and to its schema below the base', () => {
    expect(JSON.parse(whole)).toMatchObject({
      $schema: 'https://groups.example.org/sub/feeds/groups.schema.json',
      groups: [{ url: 'https://groups.example.org/sub/groups/nami-example/a/' }, {}, {}],
    });
  });
});

describe('a feed', () => {
  test.each(formats)('%s that is small enough is one file, of the size it says', (file, format) => {
    const made = feedFiles(format, groups, edition);
    expect(made.files.map(({ path }) => path)).toEqual([file]);
    expect(made.bytes).toBe(Buffer.byteLength(text(made.files[0])));
    expect(made.bytes).toBeGreaterThan(100);
  });

  test.each(formats.filter(([file]) => file !== 'changes.atom'))(
    '%s that is too large comes by state, and loses no group',
    (file, format) => {
      const made = feedFiles(format, groups, edition, 200);
      const [folder, ending] = [file.replace('.', '-'), file.split('.').at(-1)];
      expect(made.files.map(({ path }) => path)).toEqual([
        file,
        `${folder}/index.json`,
        `${folder}/il.${ending}`,
        `${folder}/wi.${ending}`,
      ]);
      const [instead, index, ...parts] = made.files;
      expect(text(instead)).toContain(`https://groups.example.org/sub/feeds/${folder}/index.json`);
      expect(JSON.parse(text(index))).toMatchObject({
        feed: file,
        version: 1,
        parts: [
          { state: 'IL', groups: 2, url: `https://groups.example.org/sub/feeds/${folder}/il.${ending}` },
          { state: 'WI', groups: 1, bytes: Buffer.byteLength(text(parts[1])) },
        ],
      });
      expect(text(parts[0])).toBe(text(feedFiles(format, groups.slice(0, 2), edition).files[0]));
      expect(text(parts[1])).toBe(text(feedFiles(format, groups.slice(2), edition).files[0]));
    },
  );

  test('in parts has nothing at its own address that could be taken for an empty directory', () => {
    const instead = (format: OutFormat) => text(feedFiles(format, groups, edition, 200).files[0]);
    for (const [file, format] of formats.filter(([name]) => name.endsWith('json'))) {
      const value: unknown = JSON.parse(instead(format));
      expect(Array.isArray(value), file).toBe(false);
      expect(Object.keys(value as object)).toEqual(['index', 'sentence']);
    }
    const calendar = formats.find(([file]) => file === 'groups.ics')![1];
    expect(instead(calendar)).not.toContain('BEGIN:VCALENDAR');
  });

  test('is the same for the same groups at the same moment', () => {
    for (const [, format] of formats) {
      expect(text(feedFiles(format, groups, editionAt()).files[0])).toBe(
        text(feedFiles(format, groups, edition).files[0]),
      );
    }
  });

  test('says that it is a demonstration where it is one, and only there', () => {
    for (const [file, format] of formats) {
      const said = (demonstration: boolean) =>
        text(feedFiles(format, [exampleListing()], editionAt({ demonstration })).files[0]);
      const mark = MARKS.get(file) ?? /Demonstration\. This group does not exist\./u;
      expect(said(true), file).toMatch(mark);
      expect(said(false), file).not.toMatch(mark);
    }
  });
});

/** A format with a field for it says it there; the others say it in a sentence. */
const MARKS = new Map([
  ['groups.json', /"demonstration":true/u],
  ['groups.csv', /,yes\r\n/u],
]);

/** Texts from listings that break what is put together carelessly. */
const HOSTILE = [
  '<script>alert(1)</script>', '</title></feed>', ']]>', '<!-- -->', '&lt;b&gt; &amp;', '"quotes\' and `ticks`', '\\n, ; \\', '{{7*7}} ${x} <%= %>',
  '=HYPERLINK("https://evil.example")', '__proto__', 'Peña ñandú ʻokina 日本語 🤝🏽', 'END:VEVENT', 'a: b # c',
]; // prettier-ignore

test.each(HOSTILE)('%j from a listing is only text in every feed', (words) => {
  const listing = exampleListing(
    {
      name: words,
      description: words,
      exceptions: [{ date: '2026-03-10', cancelled: words }],
      site: { name: words, city: words, state: 'IL' },
    },
    { affiliate: { name: words, closures: [{ date: '2026-03-17', reason: words }] } },
  );
  const plain = exampleListing(
    {
      name: 'x',
      description: 'x',
      exceptions: [{ date: '2026-03-10', cancelled: 'x' }],
      site: { name: 'x', city: 'x', state: 'IL' },
    },
    { affiliate: { name: 'x', closures: [{ date: '2026-03-17', reason: 'x' }] } },
  );
  for (const [file, format] of formats) {
    const [hostile, tame] = [listing, plain].map((published) => text(feedFiles(format, [published], edition).files[0]));
    if (file.endsWith('json')) {
      expect(shapeOf(JSON.parse(hostile!)), file).toEqual(shapeOf(JSON.parse(tame!)));
      expect(hostile).toContain(JSON.stringify(words).slice(1, -1));
    } else if (file.endsWith('.csv')) {
      const rows = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',' }).data;
      expect(rows(hostile!).map((cells) => cells.length)).toEqual(rows(tame!).map((cells) => cells.length));
      const [header = [], group = []] = rows(hostile!);
      const name = group[header.indexOf('name')];
      expect(name).toBe(words.startsWith('=') ? `'${words}` : words);
    } else if (file.endsWith('.atom')) {
      expect(hostile!.match(/<[^>]*>/gu)).toEqual(tame!.match(/<[^>]*>/gu));
    } else {
      const names = (ics: string) =>
        ics
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .map((line) => line.split(/[:;]/u)[0]);
      expect(names(hostile!)).toEqual(names(tame!));
    }
  }
});

/** Which keys stand where, without what they hold. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, part]) => [key, shapeOf(part)]);
}
