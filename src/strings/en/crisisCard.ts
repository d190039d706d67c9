/** For somebody whose words say that they may not be safe. Grade 6. Written into the page before any script. */
export const crisisCard = {
  heading: 'You can talk with someone now',
  words: 'What you wrote sounds hard. You do not have to be alone with it. 988 is free, at any hour.',
  call: 'Call 988',
  callExtra: 'Talk with someone',
  text: 'Text 988',
  textExtra: 'If writing is easier',
  chat: 'Chat',
  chatExtra: (address: string) => `at ${address}`,
  /** The same service in the other language of the site. */
  otherLanguage: 'En español: llame al 988 y oprima 2, o envíe AYUDA al 988.',
  otherLanguageCode: 'es',
  danger: 'Is someone in danger at this moment?',
  dangerCall: 'Call 911',
  more: 'More ways to get help',
  unsent: 'What you wrote was not sent anywhere. To look for a group, enter a ZIP code or a city.',
};
