/** The way to 988, first on every page and on every other site that shows our Groups. */
export const crisisBar = {
  label: 'Crisis help',
  question: 'In crisis, or worried about someone?',
  free: 'Free, any hour.',
  call: 'Call 988',
  callExtra: '',
  text: 'Text 988',
  textExtra: '',
  chat: 'Chat',
  at: 'at',
  more: 'More help',
};
