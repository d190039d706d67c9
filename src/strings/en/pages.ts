/** What stands beside pages of prose, and what is said where there is no page. */
export const pages = {
  next: {
    heading: 'Go on from here',
    find: 'Find a group near you',
    firstVisit: 'What a first visit is like',
    lead: 'Help lead a group',
    crisis: 'Crisis help',
  },
  missing: {
    title: 'This page is not here',
    lead: 'The groups are still here, and so is help.',
    why: 'The page may have moved, or the address may have a mistake in it.',
    find: 'Find a group near you',
    byState: 'Groups by state',
    online: 'Online groups',
    crisis: 'Crisis help',
    home: 'Start page',
    tell: 'Did a link bring you here? Tell us at',
  },
};
