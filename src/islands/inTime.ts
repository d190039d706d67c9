/**
 * A part of the code that has not come after so long is said to be missing. It may still
 * come, and is there for whoever asks again. Unit: milliseconds.
 */
export const PATIENCE_WITH_CODE = 20_000;

/** What comes, or nothing where it takes longer. Unit of `patience`: milliseconds. Throws: as what comes does, in time. */
export function inTime<T>(coming: Promise<T>, patience: number): Promise<T | undefined> {
  return Promise.race([coming, new Promise<undefined>((resolve) => setTimeout(resolve, patience))]);
}
