import { crisisCard } from './crisisCard.ts';

/** What the finder says before any script. Plain text, because it is written into the page. */
export const finderForm = {
  title: 'Find a group',
  lead: 'Every group is free. Type a ZIP code like 60201, a city, or the name of a church or a library.',
  label: 'ZIP code, city or words',
  find: 'Find',
  locate: 'Use my location',
  /** Where the rest of the finder did not arrive. */
  broken: 'We could not load the search. Reload the page, or take one of the lists below.',
  crisis: {
    ...crisisCard,
    chatExtra: crisisCard.chatExtra('988lifeline.org'),
  },
};

export type FinderForm = typeof finderForm;
