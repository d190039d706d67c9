import type { Point } from '../../domain/distance.ts';
import { quoteWords, type Reading } from './reading.ts';

/**
 * Reads coordinates: "41.5", "41,5", "87.7 W", or both numbers in one field.
 *
 * Whether the point is in the right state is not asked here. Degrees and minutes
 * are a question, because each writes them differently.
 */
export function readPoint(latitude: string | undefined, longitude: string | undefined): Reading<Point> | undefined {
  const north = (latitude ?? '').trim().slice(0, 60);
  const east = (longitude ?? '').trim().slice(0, 60);
  if (north === '' && east === '') return undefined;
  const pair = /^([^\s,;]{1,25})[\s,;]+([^\s,;]{1,25})$/u.exec(east === '' || east === north ? north : '');
  const [first, second] = pair === null ? [north, east] : [pair[1] ?? '', pair[2] ?? ''];
  const point = { latitude: degrees(first), longitude: degrees(second) };
  if (point.latitude !== undefined && point.longitude !== undefined) {
    return { read: { latitude: point.latitude, longitude: point.longitude } };
  }
  return {
    question: `The point says ${quoteWords([north, east].filter((text) => text !== '').join(' '))}. Write two decimal numbers, like 41.5083 and -87.6877. The town is used instead.`,
  };
}

/** A number of degrees as text, west and south negative, or `undefined`. */
function degrees(text: string): number | undefined {
  const parts = /^([nsew])?\s?([+\-\u2212])?(\d{1,3}(?:[.,]\d{0,20})?)\s?°?\s?([nsew])?$/iu.exec(text);
  if (parts === null) return undefined;
  const [, before, sign, digits = '', after] = parts;
  if (before !== undefined && after !== undefined) return undefined;
  const size = Number(digits.replace(',', '.'));
  const negative = (sign !== undefined && sign !== '+') || /^[sw]$/iu.test(before ?? after ?? '');
  return Number.isFinite(size) ? (negative && size !== 0 ? -size : size) : undefined;
}
