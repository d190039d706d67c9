import { refuseFileName } from './fileName.ts';
import type { Group } from './group.ts';
import { likenessOf } from './groupLikeness.ts';

/** What a short name is made of. */
export interface Nameable {
  readonly slug?: string;
  readonly group: Group;
}

/** Unit: letters. The name becomes part of an address that people read out and type. */
const MOST_LETTERS = 60;

/** Names that an address or a program has for itself. */
const RESERVED: ReadonlySet<string> = new Set(['index', 'readme', '404', 'flyer', 'feed', 'feeds', 'constructor']);

/**
 * Short names for new listings: the Feed's own short name, or the Group's name
 * and weekday. Where several would be called the same, each gets its city, then
 * its time, and only then a number. So a name does not depend on where in the
 * Feed a record stands, nor on the Feed's id for it.
 *
 * Shape: record → name of its file, without the folder. None is in `taken`.
 */
export function nameListings<T extends Nameable>(
  records: readonly T[],
  taken: (name: string) => boolean,
): ReadonlyMap<T, string> {
  const names = new Map<T, string>();
  const given = new Set<string>();
  const isFree = (name: string) => !given.has(name) && !taken(name) && mayBeName(name);
  let left = [...records];
  for (const choose of [baseName, withCity, withTime, withCityAndTime]) {
    const chosen = Map.groupBy(left, (record) => choose(record));
    left = [];
    for (const [name, same] of chosen) {
      const [only] = same;
      if (only !== undefined && same.length === 1 && isFree(name)) {
        names.set(only, name);
        given.add(name);
      } else left.push(...same);
    }
  }
  const next = new Map<string, number>();
  for (const { record, base } of inFixedOrder(left)) {
    let number = next.get(base) ?? 2;
    while (!isFree(join(base, String(number)))) number += 1;
    names.set(record, join(base, String(number)));
    given.add(join(base, String(number)));
    next.set(base, number + 1);
  }
  return names;
}

/** Small letters, digits and hyphens: "Peña Adobe – Grupo Ñ" becomes `pena-adobe-grupo-n`. */
export function kebab(text: string): string {
  return text
    .replace(/[ßæœøłđðþıÆŒØŁĐÐÞ]/gu, (letter) => FOLDED[letter.toLowerCase()] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const mayBeName = (name: string): boolean => refuseFileName(name) === undefined && !RESERVED.has(name);

function baseName({ slug, group }: Nameable): string {
  const own = shorten(kebab(decoded(slug ?? '')), MOST_LETTERS);
  if (/[a-z]/u.test(own)) return own;
  const name = kebab(group.name);
  const weekdays = [...new Set(group.meetingTimes.map(({ weekday }) => weekday))];
  const [weekday] = weekdays.length === 1 ? weekdays : [];
  const short = name === '' ? 'group' : name;
  return weekday === undefined || short.split('-').includes(weekday)
    ? shorten(short, MOST_LETTERS)
    : join(short, weekday);
}

/** Web addresses write letters outside a to z as %C3%B1. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug.replace(/%[\da-f]{0,2}/giu, '-');
  }
}

const cityOf = ({ group }: Nameable): string => kebab(group.site?.city ?? (group.format === 'online' ? 'online' : ''));

const timeOf = ({ group }: Nameable): string => (group.meetingTimes[0]?.starts ?? '').replace(':', '');

const withCity = (record: Nameable): string => join(baseName(record), cityOf(record));
const withTime = (record: Nameable): string => join(baseName(record), timeOf(record));
const withCityAndTime = (record: Nameable): string => join(withCity(record), timeOf(record));

/** Shortens the name rather than what tells it apart. */
function join(name: string, ending: string): string {
  if (ending === '' || name.endsWith(`-${ending}`)) return shorten(name, MOST_LETTERS);
  return `${shorten(name, MOST_LETTERS - ending.length - 1)}-${ending}`;
}

/** Cuts between words where that leaves enough. */
function shorten(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return (end > most / 2 ? cut.slice(0, end) : name.slice(0, most)).replace(/-+$/u, '');
}

/** By what the Groups are, not by where they stand in the Feed. */
function inFixedOrder<T extends Nameable>(records: readonly T[]) {
  return records
    .map((record) => {
      const { twin, close } = likenessOf(record.group);
      return {
        record,
        base: withCity(record),
        key: `${close}\n${twin}\n${JSON.stringify({ ...record.group, source: 0 })}`,
      };
    })
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}
