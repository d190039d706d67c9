import { isMilitaryZip } from '../domain/militaryZip.ts';
import type { PlaceAnswer } from '../domain/place.ts';
import type { TypedPlace } from '../domain/placeText.ts';
import { wordsBeside } from '../domain/placeWords.ts';
import { zipIn, zipPlace, type PlaceFile } from './placeFiles.ts';

type TypedZip = Extract<TypedPlace, { kind: 'zip' }>;

/** A ZIP code in the file of its first three digits, and the words around it. */
export function findZip(file: PlaceFile, { zip, rest, lostZero }: TypedZip): PlaceAnswer {
  const place = zipIn(file, zip);
  if (place !== undefined) {
    const words = wordsBeside(rest, place);
    return {
      found: 'one',
      place,
      ...(lostZero === true && { corrected: true }),
      ...(words !== undefined && { words }),
    };
  }
  if (isMilitaryZip(zip) && lostZero !== true) return { found: 'none', zip, why: 'military' };
  // Four digits may be anything; five that no list has are a slip.
  return lostZero === true ? { found: 'none' } : nearestInNumber(zip, file);
}

function nearestInNumber(zip: string, file: PlaceFile): PlaceAnswer {
  const apart = (other: string) => Math.abs(Number(other) - Number(zip));
  const [nearest] = Object.entries(file.zips ?? {}).sort(([one], [other]) => apart(one) - apart(other));
  if (nearest === undefined) return { found: 'none', zip };
  return { found: 'none', zip, nearestZip: zipPlace(...nearest, file) };
}
