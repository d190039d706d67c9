import { listing } from './contentOnDisk.ts';
import { HOSTILE_MARKUP, HOSTILE_TEXTS } from './hostileTexts.ts';

/** One file of a content folder. */
export interface HostileFile {
  readonly file: string;
  readonly text: string;
  /** What its page calls the Group; absent where there must be none. */
  readonly name?: string;
  /** Says the same as another. */
  readonly isTwin?: boolean;
}

const quoted = (text: string): string => JSON.stringify(text);

/** A name that is markup, in every place where an affiliate may write words. */
const markup: readonly HostileFile[] = HOSTILE_MARKUP.map(([, text], index) => {
  const words = quoted(text);
  const point = `latitude: ${42.03 + index / 1000}, longitude: -87.69`;
  return {
    file: `groups/nami-hostile/markup-${index}.yaml`,
    name: text,
    text: listing({
      name: words,
      affiliate: 'nami-hostile',
      timeZone: 'America/Chicago',
      // An hour of its own: signs do not count where listings are compared, and some differ in nothing else.
      meetingTimes: `[{rhythm: weekly, weekday: tuesday, starts: "18:${String(index).padStart(2, '0')}"}]`,
      // Cities and streets too: every other one has a town of its own making.
      site: `{name: ${words}, street: ${words}, city: ${index % 2 === 0 ? words : 'Evanston'}, state: IL, zip: "60201", arriving: ${words}, ${point}}`,
      description: words,
      access: `{parking: ${words}, transit: ${words}, notes: ${words}}`,
      firstVisit: `{entrance: ${words}, room: ${words}, lookFor: ${words}, notes: ${words}}`,
      contact: `{name: ${words}, phone: 847-555-0142, note: ${words}}`,
      exceptions: `[{date: 2027-03-09, cancelled: ${words}}, {date: 2027-03-16, online: ${words}}, {date: 2027-03-23, moved: {starts: "17:00", note: ${words}}}, {date: 2027-03-24, extra: {starts: "10:00", note: ${words}}}]`,
      facilitatorPair: index % 3 === 0 ? 'needs-one' : 'complete',
      confirmedOn: index % 5 === 0 ? '2026-06-01' : '2027-02-01',
      ...(index % 4 === 3 && { status: 'paused', statusNote: words }),
      ...(index % 7 === 6 && {
        format: 'hybrid',
        online: `{how: ${words}, link: "https://example.org/meet?a=1&b=%22"}`,
      }),
    }),
  };
});

/** What the schema and the rules about words let through is published letter for letter; the rest must be held back. */
const PUBLISHED = new Set([
  'a family',
  'an accent composed',
  'an accent apart',
  'dotted and dotless',
  'Chinese',
  'Arabic',
  'an okina',
  'Diné',
  'quotes that curl',
  'what a calendar escapes',
  'a formula',
  'a formula with a plus',
  'a sum',
  'a function',
  'a formula behind a tab',
  'a formula behind a line end',
  'a formula in wide letters',
  'a full name with a mobile',
  'what advertises',
]);

/** What is only doubted is published, and stands here to be seen on pages, not to be approved of. */
const texts: readonly HostileFile[] = HOSTILE_TEXTS.map(([what, text], index) => ({
  file: `groups/nami-hostile/text-${index}.yaml`,
  text: listing({
    name: quoted(text),
    affiliate: 'nami-hostile',
    timeZone: 'America/Chicago',
    meetingTimes: `[{rhythm: weekly, weekday: friday, starts: "${String(index % 24).padStart(2, '0')}:15"}]`,
    site: `{city: Evanston, state: IL, zip: "60201", latitude: 42.05, longitude: ${-87.6 - index / 500}}`,
    confirmedOn: '2027-02-01',
  }),
  ...(PUBLISHED.has(what) && { name: text.normalize('NFC').trim() }),
}));

/** Names that every object has, where they become addresses and keys. */
const named: readonly HostileFile[] = ['constructor', 'valueof', 'then'].map((word) => ({
  file: `groups/constructor/${word}.yaml`,
  name: word,
  text: listing({
    name: word,
    affiliate: 'constructor',
    timeZone: 'America/Chicago',
    site: `{name: toString, city: constructor, state: IL, zip: "60201", latitude: 42.06, longitude: -87.68}`,
    confirmedOn: '2027-02-01',
    meetingTimes: `[{rhythm: weekly, weekday: monday, starts: "1${word.length % 10}:00"}]`,
  }),
}));

const broken: readonly HostileFile[] = [
  ['bomb', 'a: &a [x, x]\nb: &b [*a, *a]\n'],
  ['tag', 'name: !!js/function "function () { hostileRan=1 }"\n'],
  ['prototype', `${listing({ affiliate: 'nami-hostile' })}__proto__: {hostileRan: 1}\n`],
  ['script-link', listing({ affiliate: 'nami-hostile', registrationLink: '"javascript:hostileRan=1"' })],
  ['swapped', listing({ affiliate: 'nami-hostile', site: '{city: S, state: IL, latitude: -87.6, longitude: 42.05}' })],
  ['half', 'name: Half\naffiliate: nami-hostile\nmeetingTimes: [{rhythm: weekly'],
].map(([name, text]) => ({ file: `groups/nami-hostile/broken-${name ?? ''}.yaml`, text: text ?? '' }));

const twins: readonly HostileFile[] = markup.slice(0, 1).map(({ text }) => ({
  file: 'groups/nami-hostile/twin.yaml',
  text,
  isTwin: true,
}));

/** Every listing of the hostile folder. */
export const HOSTILE_LISTINGS: readonly HostileFile[] = [...markup, ...texts, ...named, ...broken, ...twins];

/** What the affiliate of these calls itself. */
export const HOSTILE_AFFILIATE =
  '</script></title><img src=x hostile onerror=hostileRan=1> "A" \'B\' `C` {D} & <b>E</b>';

/** The content folder: file → text. */
export const HOSTILE_CONTENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(HOSTILE_LISTINGS.map(({ file, text }) => [file, text])),
  'affiliates/nami-hostile.yaml': [
    `name: ${quoted(HOSTILE_AFFILIATE)}`,
    'state: IL',
    `description: ${quoted(HOSTILE_AFFILIATE)}`,
    `contact: {name: ${quoted(HOSTILE_AFFILIATE)}, phone: 847-555-0142, note: ${quoted(HOSTILE_AFFILIATE)}}`,
    `closures: [{date: 2027-03-30, reason: ${quoted(HOSTILE_AFFILIATE)}}]`,
    '',
  ].join('\n'),
  'affiliates/constructor.yaml': 'name: __proto__\nstate: IL\n',
  'states/il.yaml': [
    `name: ${quoted(HOSTILE_AFFILIATE)}`,
    `contact: {phone: 847-555-0142, note: ${quoted(HOSTILE_AFFILIATE)}}`,
    'requirements:',
    `  en: [${quoted(HOSTILE_AFFILIATE)}]`,
    '  source: https://example.org/',
    '  checkedOn: 2027-01-01',
    '',
  ].join('\n'),
  'trainings/hostile.yaml': [
    `name: ${quoted(HOSTILE_AFFILIATE)}`,
    'state: IL',
    'affiliate: nami-hostile',
    'from: 2027-05-07',
    'until: 2027-05-09',
    'applyBy: 2027-04-01',
    'contact: {phone: 847-555-0142}',
    `notes: ${quoted(HOSTILE_AFFILIATE)}`,
    '',
  ].join('\n'),
};
