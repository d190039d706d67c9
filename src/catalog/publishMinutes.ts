import type { GroupDocument } from '../domain/groupDocument.ts';
import type { Point } from '../domain/distance.ts';
import { minutesPoint, ROAD_MINUTES_VERSION, type RoadMinutesFile } from '../search/roadMinutesFile.ts';
import { readMinutes, type MeasuredMinutes } from './minutesFolder.ts';

/** Minutes by road, as the site publishes them. */
export interface PublishedMinutes {
  /** By the first three digits of a ZIP code. Empty where nothing was measured. */
  readonly files: ReadonlyMap<string, RoadMinutesFile>;
  /** Which files there are, "600 601 602", for the browser: it asks for no other. */
  readonly prefixes: string;
  /** What the owners of the road maps want said, each once. */
  readonly credits: readonly string[];
}

/** The files made from a content folder for these Groups. Groups at one door become one point. */
export function publishMinutes(contentFolder: string, groups: readonly GroupDocument[]): PublishedMinutes {
  const points = new Map(groups.map(({ id, point }) => [id, point]));
  const { measured } = readMinutes(contentFolder, points);
  const files = measured
    .map((minutes) => [minutes.prefix, asFile(minutes, points)] as const)
    .filter(([, file]) => Object.keys(file.zips).length > 0);
  return {
    files: new Map(files),
    prefixes: files.map(([prefix]) => prefix).join(' '),
    credits: [...new Set(measured.map(({ credit }) => credit))],
  };
}

function asFile({ zips }: MeasuredMinutes, points: ReadonlyMap<string, Point | undefined>): RoadMinutesFile {
  const positions = new Map<string, number>();
  const listed: (readonly [number, number])[] = [];
  const positionOf = (point: Point): number => {
    const written = minutesPoint(point);
    const key = written.join();
    const position = positions.get(key) ?? listed.length;
    if (position === listed.length) {
      positions.set(key, position);
      listed.push(written);
    }
    return position;
  };
  const rows = [...zips].map(([zip, drives]): [string, readonly number[]] => {
    const toPoint = new Map<number, number>();
    for (const { group, minutes } of drives) {
      const point = points.get(group);
      if (point !== undefined) toPoint.set(positionOf(point), toTenth(minutes));
    }
    return [zip, [...toPoint].sort(([one], [other]) => one - other).flat()];
  });
  return {
    version: ROAD_MINUTES_VERSION,
    points: listed,
    zips: Object.fromEntries(rows.filter(([, row]) => row.length > 0)),
  };
}

/** Unit: minutes. A router computes seconds, which no driver keeps to. */
const toTenth = (minutes: number): number => Math.round(minutes * 10) / 10;
