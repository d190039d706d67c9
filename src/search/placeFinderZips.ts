import type { PlaceAnswer } from '../domain/place.ts';
import type { TypedPlace } from '../domain/placeText.ts';
import { wordsBeside } from '../domain/placeWords.ts';
import { zipPlace, type PlaceFile } from './placeFiles.ts';

type TypedZip = Extract<TypedPlace, { kind: 'zip' }>;

/** A ZIP code in the file of its first three digits. */
export function findZip(file: PlaceFile, { zip, rest, lostZero }: TypedZip): PlaceAnswer {
  const zips = file.zips ?? {};
  const row = Object.hasOwn(zips, zip) ? zips[zip] : undefined;
  if (row !== undefined) {
    const [city, state] = row;
    const words = wordsBeside(rest, { city, state });
    return {
      found: 'one',
      place: zipPlace(zip, row, file),
      ...(lostZero === true && { corrected: true }),
      ...(words !== undefined && { words }),
    };
  }
  // Four digits may be anything; five that no list has are a slip.
  return lostZero === true ? { found: 'none' } : nearestInNumber(zip, file);
}

function nearestInNumber(zip: string, file: PlaceFile): PlaceAnswer {
  const apart = (other: string) => Math.abs(Number(other) - Number(zip));
  const [nearest] = Object.entries(file.zips ?? {}).sort(([one], [other]) => apart(one) - apart(other));
  if (nearest === undefined) return { found: 'none', zip };
  return { found: 'none', zip, nearestZip: zipPlace(...nearest, file) };
}
