import type { Site } from '../domain/site.ts';

/** A Site on one line, as on an envelope: "Library, 12 Example Street, Decatur, GA 30030". */
export function siteLine({ name, street, city, state, zip }: Site): string {
  const town = `${city}, ${zip === undefined ? state : `${state} ${zip}`}`;
  return [name, street, town].filter((part) => part !== undefined).join(', ');
}
