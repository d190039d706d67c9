import { plainLetters } from './plainLetters.ts';

/** The ways people write the kinds of streets and the points of the compass. */
const SHORT = new Map([
  ['avenue', 'ave'],
  ['av', 'ave'],
  ['street', 'st'],
  ['road', 'rd'],
  ['drive', 'dr'],
  ['boulevard', 'blvd'],
  ['lane', 'ln'],
  ['court', 'ct'],
  ['place', 'pl'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
]);

/** Whether a name is only the street again, in another spelling: "2218 1st Avenue S." and "2218 1st Ave South". */
export function isSameStreet(name: string | undefined, street: string | undefined): boolean {
  return name !== undefined && street !== undefined && plainStreet(name) === plainStreet(street);
}

const plainStreet = (text: string): string =>
  plainLetters(text)
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word)
    .join(' ');
