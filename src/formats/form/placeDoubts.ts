import { milesBetween, type Point } from '../../domain/distance.ts';
import { plainName } from '../../domain/place.ts';
import type { FormFields } from './formFields.ts';
import { type FormProblem, look } from '../../domain/formProblem.ts';
import type { FoundPlaces } from './whereOf.ts';

/** How far from the middle of its ZIP code or town a door may well be. Unit: miles. */
const WITHIN = 8;

/**
 * What the ZIP code, the town and the point say of each other. None is rewritten:
 * a village may use the ZIP code of the next town, and a door may lie far out.
 */
export function placeDoubts(fields: FormFields, found: FoundPlaces, point: Point | undefined): readonly FormProblem[] {
  if (fields.format === 'online') return [];
  const { zip, town } = found;
  const doubts: FormProblem[] = [];
  if (found.zipUnknown === true) doubts.push(look('zip', 'zip-unknown', { text: fields.zip.trim() }));
  if (zip?.state !== undefined && fields.state !== '' && zip.state !== fields.state) {
    doubts.push(look('zip', 'zip-elsewhere', { ...named(zip), ...zipText(fields) }));
  } else if (zip !== undefined && town !== undefined && !isSameTown(fields, zip.city)) {
    const miles = milesBetween(zip.point, town.point);
    if (miles > WITHIN) doubts.push(look('zip', 'zip-elsewhere', { ...named(zip), ...zipText(fields), miles }));
  }
  if (found.townUnknown === true && zip === undefined)
    doubts.push(look('city', 'place-unknown', { text: fields.city.trim() }));
  const witness = town ?? zip;
  const own = `${fields.latitude}${fields.longitude}`.trim() !== '';
  if (own && point !== undefined && witness !== undefined) {
    const miles = Math.min(
      ...[zip, town].flatMap((place) => (place === undefined ? [] : milesBetween(point, place.point))),
    );
    if (miles > WITHIN) doubts.push(look('latitude', 'point-far', { ...named(witness), miles }));
  }
  return doubts;
}

const zipText = ({ zip }: FormFields) => ({ text: zip.trim() });

const named = ({ city, state }: { readonly city?: string; readonly state?: string }) => ({
  place: [city, state].filter((part) => part !== undefined).join(', '),
});

const isSameTown = ({ city }: FormFields, other: string | undefined): boolean =>
  other !== undefined && plainName(city) === plainName(other);
