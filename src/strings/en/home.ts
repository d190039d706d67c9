/** What the first page says. */
export const home = {
  title: 'Find a free support group near you',
  description:
    'NAMI Connection groups are free support groups for adults who live with a mental illness. See where one meets near you, and when.',
  lead: 'NAMI Connection groups are for adults who live with a mental illness. Two people who live with one themselves lead each group.',
  search: {
    label: 'ZIP code, city or words',
    hint: 'For example 60201, or Evanston',
    button: 'Find groups',
    withoutScript: 'Without scripts, the next page leads to the groups of each state.',
    privacy: 'We keep no record of what you type.',
    privacyLink: 'How this works',
  },
  picture: 'Evening. Through a lit door, four people sit together in a circle. One chair is free.',
  what: {
    heading: 'What a group is',
    facts: [
      { word: 'Free', words: 'Coming costs nothing, and you need no membership.' },
      { word: 'Led by peers', words: 'A trained pair leads it. Both live with a mental illness.' },
      { word: 'For any diagnosis', words: 'For adults, 18 and over. Some groups are for young adults or veterans.' },
      { word: 'Confidential', words: 'What is said stays in the room. You can talk, or listen.' },
    ],
    not: 'A group is not therapy, gives no medical advice and is not a crisis service.',
    firstVisit: 'What a first visit is like',
    vision:
      'The program has a vision: a group within reasonable driving distance of every person in the country who lives with a mental illness.',
  },
  ways: {
    heading: 'Other ways to look',
    byDay: 'By day',
    byState: 'By state',
    online: 'Online',
    none: 'No group is listed yet.',
  },
  relatives: {
    heading: 'Are you a relative or a friend?',
    words:
      'Connection groups are for people who live with a mental illness themselves. The people around them have groups of their own.',
    link: 'Family Support Groups at nami.org',
  },
  helpLead: {
    heading: 'Could you help lead one?',
    words: 'Groups are led in pairs, by people who live with a mental illness. They are trained in one weekend.',
    waiting: (count: number) =>
      count === 1
        ? 'One group listed here waits for someone now.'
        : `${count} groups listed here wait for someone now.`,
    link: 'How to become a facilitator',
  },
  publish: {
    heading: 'Do you run a group?',
    words: 'Affiliates publish their own groups here. Write to us, and we will show you how.',
    link: 'Write to the directory',
  },
};
