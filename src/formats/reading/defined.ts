type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A record without its absent parts, as schemas and exact types want it. */
export function defined<T extends object>(parts: T): Defined<T>;
export function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
