import type { DraftSituation } from '../../src/formats/form/draftOf.ts';

/** What the publishing form knows besides what is typed, in the tests of its readers. */
export const formSituation: DraftSituation = {
  found: {},
  affiliateState: 'IL',
  sayRhythm: ({ weekday }) => `every ${weekday}`,
  words: { cancelled: 'as announced', online: 'ask for the link', meets: 'we meet' },
  today: '2026-11-28',
};
