/** Shape: a path below the base, `search/places/602.json`. */
export const placePath = (prefix: string): string => `search/places/${prefix}.json`;
