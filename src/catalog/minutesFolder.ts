/** `content/minutes`: minutes of driving that another tool measured. See docs/road-minutes.md. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { milesBetween, type Point } from '../domain/distance.ts';
import type { Issue } from '../domain/issue.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import { issueIn } from '../formats/yamlRecord.ts';

/** One file as the tool writes it. */
const MinutesFile = z.object({
  version: z.literal(1),
  measuredOn: z.iso.date(),
  /** What the owner of the road map wants said. */
  credit: z.string().trim().min(1).max(200),
  groups: z.array(z.tuple([z.string(), z.number(), z.number()])),
  zips: z.record(z.string().regex(/^\d{5}$/u), z.array(z.tuple([z.number(), z.number()]))),
});

/** Minutes that can be used: from a ZIP code to a Group that is still where it was measured. */
export interface MeasuredMinutes {
  readonly prefix: string;
  readonly credit: string;
  readonly measuredOn: string;
  readonly zips: ReadonlyMap<string, readonly { readonly group: string; readonly minutes: number }[]>;
}

export interface ReadMinutes {
  readonly measured: MeasuredMinutes[];
  /** Warnings: without measured minutes they are estimated. */
  readonly issues: Issue[];
}

/** A Group that moved farther than this has to be measured anew. Unit: miles. */
const SAME_DOOR_MILES = 0.2;

/** Longer is no drive for an evening, and most likely not minutes. */
const MOST_MINUTES = 300;

/** Who reads on in a file of ten thousand mistakes? The first ones say what kind they are. */
const MOST_NAMED = 3;

/**
 * Reads the folder, if there is one. `points` are those of all Groups by id. What
 * cannot be used is left out with a warning; nothing here stops a build.
 */
export function readMinutes(contentFolder: string, points: ReadonlyMap<string, Point | undefined>): ReadMinutes {
  const folder = path.join(contentFolder, 'minutes');
  const read: ReadMinutes = { measured: [], issues: [] };
  if (!existsSync(folder)) return read;
  for (const name of readdirSync(folder).sort()) {
    if (name === 'README.md' || name.startsWith('.')) continue;
    const note = (message: string) => read.issues.push(issueIn(`minutes/${name}`, { code: 'road-minutes', message }));
    const prefix = /^(?<prefix>\d{3})\.json$/u.exec(name)?.groups?.['prefix'];
    if (prefix === undefined || !lstatSync(path.join(folder, name)).isFile()) {
      note('Files here are named by the first three digits of a ZIP code, like 602.json. Rename or remove this one.');
      continue;
    }
    const file = readFile(path.join(folder, name));
    if (typeof file === 'string') note(`${file} Minutes are estimated there until the file is written anew.`);
    else read.measured.push(useful(prefix, file, points, note));
  }
  return read;
}

function readFile(file: string): z.output<typeof MinutesFile> | string {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return 'This is not JSON.';
  }
  const parsed = MinutesFile.safeParse(content);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  return `This is not as docs/road-minutes.md has it, at ${first?.path.join('.') ?? 'the beginning'}.`;
}

function useful(
  prefix: string,
  { credit, measuredOn, groups, zips }: z.output<typeof MinutesFile>,
  points: ReadonlyMap<string, Point | undefined>,
  note: (message: string) => void,
): MeasuredMinutes {
  const unknown = groups.filter(([id]) => !points.has(id));
  const moved = groups.filter(([id, latitude, longitude]) => {
    const point = points.get(id);
    return point !== undefined && !isSameDoor(point, latitude, longitude);
  });
  const left = new Set([...unknown, ...moved].map(([id]) => id));
  const strange = Object.keys(zips).filter((zip) => zipPrefix(zip) !== prefix);
  const rows = Object.entries(zips).filter(([zip]) => zipPrefix(zip) === prefix);
  const nonsense = rows.flatMap(([zip, row]) =>
    row.filter((pair) => !isDrive(pair, groups.length)).map((pair) => `${zip} [${pair.join(', ')}]`),
  );
  tell(
    note,
    unknown.map(([id]) => id),
    'No group has this id',
  );
  tell(
    note,
    moved.map(([id]) => id),
    'The group is not where it was measured any more',
  );
  tell(note, strange, `These ZIP codes do not begin with ${prefix}`);
  tell(note, nonsense, `No group of the list, or no minutes between 0 and ${MOST_MINUTES}`);
  const usable = rows.map(([zip, row]): [string, { group: string; minutes: number }[]] => [
    zip,
    row
      .filter((pair) => isDrive(pair, groups.length))
      .flatMap(([index, minutes]) => {
        const group = groups[index]?.[0];
        return group === undefined || left.has(group) ? [] : [{ group, minutes }];
      }),
  ]);
  return { prefix, credit, measuredOn, zips: new Map(usable) };
}

const isDrive = ([index, minutes]: readonly [number, number], groups: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < groups && minutes >= 0 && minutes <= MOST_MINUTES;

/** Numbers that are no place on the Earth are not the same door either. */
const isSameDoor = (point: Point, latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 &&
  Math.abs(longitude) <= 180 &&
  milesBetween(point, { latitude, longitude }) <= SAME_DOOR_MILES;

function tell(note: (message: string) => void, wrong: readonly string[], what: string): void {
  if (wrong.length === 0) return;
  const more = wrong.length > MOST_NAMED ? ` and ${wrong.length - MOST_NAMED} more` : '';
  note(`${what}: ${wrong.slice(0, MOST_NAMED).join(', ')}${more}. Minutes are estimated there. Measure anew.`);
}
