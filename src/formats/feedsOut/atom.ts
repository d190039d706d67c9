import { type Change, changesOf } from './changes.ts';
import type { Loss } from './loss.ts';
import { DETAILS_OF_DATES, NOTHING_BUT_DATES } from './lossesOfMany.ts';
import type { Edition, OutFormat } from './outFormat.ts';
import { xmlText } from './xmlText.ts';

/** The most entries a feed of changes has. */
export const MOST_CHANGES = 100;

/** When this rule for ids was made; part of every id, so it must never change. */
const TAGGED = '2026';

const LOSSES: readonly Loss[] = [
  { code: 'undated-changes', how: 'left-out', fields: ['*'], touches: ({ group }) => group.confirmedOn === undefined },
  { code: 'which-weeks', how: 'left-out', fields: ['meetingTimes.metOn'] },
  ...NOTHING_BUT_DATES,
  DETAILS_OF_DATES,
];

/**
 * What is new, for feed readers.
 *
 * Source: RFC 4287 (Atom), RFC 4151 (`tag:` ids).
 */
export const atom: OutFormat = {
  file: 'changes.atom',
  contentType: 'application/atom+xml; charset=utf-8',
  losses: LOSSES,
  between: '',
  head: (groups, edition) => head(changesOf(groups, edition, MOST_CHANGES), edition),
  piece: () => '',
  tail: () => '</feed>\n',
  instead: ({ sentence }) => `${sentence}\n`,
};

function head(changes: readonly Change[], edition: Edition): string {
  const { changes: words, demonstration } = edition.words('en');
  const newest = changes[0] === undefined ? edition.now.toString({ smallestUnit: 'second' }) : atNoon(changes[0].on);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', tag('changes', edition)),
    element('title', words.title(edition.name)),
    element('subtitle', edition.demonstration ? `${demonstration} ${words.subtitle}` : words.subtitle),
    element('updated', newest),
    `<author>${element('name', edition.name)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(edition.fileAt(atom.file))}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(new URL(edition.home).href)}"/>`,
    ...changes.map((change) => entry(change, edition)),
    '',
  ].join('\n');
}

function entry({ id, on, language, demonstration, page, say }: Change, edition: Edition): string {
  const { title, lines } = say();
  const text = demonstration ? [edition.words(language).demonstration, ...lines] : lines;
  return [
    `<entry xml:lang="${language}">`,
    element('id', tag(id, edition)),
    element('title', title),
    element('updated', atNoon(on)),
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<content type="text">${xmlText(text.join('\n'))}</content>`,
    '</entry>',
  ].join('\n');
}

const tag = (id: string, { site }: Pick<Edition, 'site'>): string => `tag:${new URL(site).hostname},${TAGGED}:${id}`;

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

/** A day is no moment: noon in UTC is that day in every zone of the country but two in the far Pacific. */
const atNoon = (date: string): string => `${date}T12:00:00Z`;
