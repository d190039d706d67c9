import { STATE_CODES, type StateCode } from '../../domain/state.ts';
import { type Edition, type OutFormat, type Published, stateOf, writeFeed } from './outFormat.ts';

/** A file that a feed makes. */
export interface WrittenFile {
  /** Under `feeds/`. */
  readonly path: string;
  readonly contentType: string;
  /** Its text, in pieces; anew for each call. */
  readonly write: () => Iterable<string>;
}

export interface FeedFiles {
  readonly format: OutFormat;
  /** Of the whole, whether it is one file or not. */
  readonly bytes: number;
  /** The parts, where it is too large for one file. */
  readonly parts: readonly FeedPart[];
  /** The file at the feed's own address first. */
  readonly files: readonly WrittenFile[];
}

export interface FeedPart {
  readonly state: StateCode;
  readonly path: string;
  readonly groups: number;
  readonly bytes: number;
}

/** Larger than this, and a feed comes in parts. Unit: bytes. */
export const MOST_BYTES = 20 * 2 ** 20;

/**
 * The files of a feed: one, or where that would be larger than `mostBytes`, one for each
 * state and an index that names them. `groups.json` then has `groups-json/index.json`
 * and `groups-json/il.json`; each part is a whole file of its format.
 *
 * Pieces are measured and let go, so memory does not grow with the number of Groups.
 * A state that is too large by itself stays one file.
 */
export function feedFiles(
  format: OutFormat,
  groups: readonly Published[],
  edition: Edition,
  mostBytes = MOST_BYTES,
): FeedFiles {
  const bytes = bytesOf(writeFeed(format, groups, edition));
  const { file, contentType } = format;
  if (bytes <= mostBytes) {
    return {
      format,
      bytes,
      parts: [],
      files: [{ path: file, contentType, write: () => writeFeed(format, groups, edition) }],
    };
  }
  const folder = file.replace('.', '-');
  const byState = Map.groupBy(groups, stateOf);
  const states = STATE_CODES.flatMap((state) => {
    const there = byState.get(state);
    if (there === undefined) return [];
    const path = `${folder}/${state.toLowerCase()}${file.slice(file.indexOf('.'))}`;
    return [{ state, path, groups: there }];
  });
  const parts = states.map(({ state, path, groups: there }) => ({
    ...{ state, path, groups: there.length },
    bytes: bytesOf(writeFeed(format, there, edition)),
  }));
  const index = `${folder}/index.json`;
  const sentence = `This feed is too large for one file. Its parts: ${edition.fileAt(index)}`;
  return {
    format,
    bytes,
    parts,
    files: [
      { path: file, contentType, write: () => [format.instead({ index: edition.fileAt(index), sentence }, edition)] },
      { path: index, contentType: JSON_TYPE, write: () => [indexOf(file, parts, edition)] },
      ...states.map(({ path, groups: there }) => ({
        path,
        contentType,
        write: () => writeFeed(format, there, edition),
      })),
    ],
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';

function indexOf(feed: string, parts: readonly FeedPart[], { now, demonstration, fileAt }: Edition): string {
  const listed = parts.map(({ path, ...part }) => ({ ...part, url: fileAt(path) }));
  return `${JSON.stringify({ version: 1, feed, generated: now.toString(), demonstration, parts: listed }, undefined, 2)}\n`;
}

function bytesOf(pieces: Iterable<string>): number {
  let bytes = 0;
  for (const piece of pieces) bytes += ENCODER.encode(piece).length;
  return bytes;
}

const ENCODER = new TextEncoder();
