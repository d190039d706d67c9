import type { Audience } from '../../domain/group.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** How many Groups there are. */
export const count = (count: number) => (count === 1 ? '1 group' : `${wholeNumber(count)} groups`);

/** What a card of a Group says, in static lists and in the finder. */
export const card = {
  next: (when: string) => `Next: ${when}`,
  none: 'No date is planned.',
  cancelled: (date: string, reason: string) => `No meeting on ${date}: ${reason}`,
  online: 'Online',
  hybrid: 'In person and online',
  askFirst: 'Ask first',
  forming: 'Forming',
  paused: 'Paused',
  cancelledChip: (date: string) => `Cancelled ${date}`,
  movedChip: (date: string) => `Moved, ${date}`,
  needsOne: 'Needs a facilitator',
  needsTwo: 'Needs two facilitators',
  stepFree: 'Step-free',
  accessibleToilet: 'Accessible toilet',
  asl: 'ASL interpreter',
  dropIn: 'Drop in',
  registerFirst: 'Register first',
  full: 'Full',
  ages: (from: number, until: number) => `Ages ${from} to ${until}`,
  agesFrom: (from: number) => `Ages ${from} and over`,
  audience: {
    adults: '',
    'young-adults': 'Young adults',
    'older-adults': 'Older adults',
    veterans: 'Veterans',
    women: 'Women',
    men: 'Men',
    lgbtq: 'LGBTQ',
  } satisfies Record<Audience, string>,
  /** For a Group that speaks something else than the language of the page. */
  speaksAlso: (name: string) => `In ${name}`,
  /** By code. The browser names the others. */
  languages: { en: 'English', es: 'Spanish', ase: 'American Sign Language' },
  siteUnknown: 'the place is not settled',
};
