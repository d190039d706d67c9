import { type EmbeddedGroup, type EmbeddedLink, type EmbeddedList, meetingsAhead } from '../domain/embeddedList.ts';
import { make } from './elements.ts';

interface Where {
  /** What paths start from. */
  readonly home: URL;
  /** Of the heading above the list. */
  readonly level: number;
  /** Whether the Affiliate wrote a link of its own into the element. */
  readonly hasLink: boolean;
  /** Unit: milliseconds. */
  readonly now: number;
}

/** Puts the list in its place. Components/EmbeddedList.astro writes the same, for the frame. */
export function fillList(place: Element, list: EmbeddedList, where: Where): void {
  const parts: Node[] = [heading(where.level, 'embedded__heading', list.heading)];
  if (list.demonstration !== undefined) parts.push(make('p', { class: 'embedded__demo' }, list.demonstration));
  if (list.none !== undefined) parts.push(make('p', {}, list.none));
  if (list.groups.length > 0) {
    const rows = list.groups.map((group) => row(group, where));
    // Safari takes the meaning of a list away with its bullets, unless it is named.
    parts.push(make('ul', { class: 'embedded__groups', role: 'list' }, ...rows));
  }
  parts.push(make('p', { class: 'embedded__as-of' }, list.asOf));
  if (!where.hasLink) parts.push(make('p', {}, link(list.all, where.home)));
  place.replaceChildren(...parts);
}

function row(group: EmbeddedGroup, { home, level, now }: Where): Node {
  const lang = group.writtenIn;
  const parts: Node[] = [heading(level + 1, 'embedded__name', link(group, home, lang))];
  if (group.when !== undefined) parts.push(make('p', {}, group.when));
  if (group.place !== undefined) parts.push(make('p', { lang }, group.place));
  for (const { words, takesPlace } of meetingsAhead(group.meetings, now)) {
    parts.push(make('p', { class: takesPlace ? 'embedded__next' : 'embedded__off' }, words));
  }
  for (const remark of group.remarks) parts.push(make('p', { class: 'embedded__remark' }, remark));
  if (group.invitation !== undefined) parts.push(make('p', {}, link(group.invitation, home)));
  return make('li', {}, ...parts);
}

function heading(level: number, name: string, words: Node | string): Node {
  const element = document.createElement(`h${Math.min(level, 6)}`);
  element.className = name;
  element.append(words);
  return element;
}

/** A link, where it leads to a website; words alone where it does not. */
function link({ text, href }: EmbeddedLink, home: URL, lang?: string): Node | string {
  const address = URL.canParse(href, home) ? new URL(href, home) : undefined;
  return address !== undefined && /^https?:$/u.test(address.protocol)
    ? make('a', { href: address.href, lang }, text)
    : make('span', { lang }, text);
}
