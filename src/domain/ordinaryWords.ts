/**
 * Words of ordinary searches that are one slip away from a town, or the name of a
 * small one. Typed without a state they are words: "online" is not Moline.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'veteran young gay health morning peace center centre campus university college park hall house village story art ' +
    'north central english espanol linea casa manana gratis'
  ).split(' '),
);

/** Whether a text is words rather than a town, unless a state stands behind it. */
export const isOrdinaryWord = (key: string): boolean => ORDINARY.has(key);
