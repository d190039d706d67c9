/** What files of ZIP codes are named by: the first three digits. */
export const zipPrefix = (zip: string): string => zip.slice(0, 3);
