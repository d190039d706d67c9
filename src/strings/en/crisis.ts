/** What the page of crisis help says. Grade 6: short words, short sentences. The numbers are in `domain/crisisLine.ts`. */
export const crisis = {
  title: 'Get help now',
  description: 'Call, text or chat with 988, free, at any hour. Other ways to reach someone who listens.',
  lead: 'The 988 Suicide & Crisis Lifeline is there day and night. It is free and confidential. You do not have to be sure that it is bad enough.',
  ways: 'Three ways to reach 988',
  call: { text: 'Call 988', words: 'Talk with someone' },
  text: { text: 'Text 988', words: 'If writing is easier for you' },
  chat: { text: 'Chat', at: (address: string) => `at ${address}` },
  danger: { question: 'Is someone in danger at this moment?', call: 'Call' },
  others: 'Another way may suit you better',
  veterans: { who: 'Veterans', call: 'Call', press: (digit: string) => `, then press ${digit}. Or text` },
  /** In Spanish on the English page too: it is for whoever reads Spanish. */
  spanish: {
    who: 'En español',
    call: 'Llame al',
    press: (digit: string, word: string) => ` y oprima ${digit}. O envíe la palabra ${word} al`,
  },
  deaf: {
    who: 'Deaf or hard of hearing',
    video: 'By videophone, start at',
    tty: (first: string, then: string) => `. On a TTY, dial ${first}, then ${then}.`,
  },
  oldNumber: { who: 'If your phone cannot dial 988', call: 'Call', same: '. It reaches the same people.' },
  textLine: {
    who: 'Crisis Text Line',
    text: (word: string) => `Text ${word} to`,
    after: '. It is free, too, and is not part of 988.',
  },
  for: {
    heading: 'What 988 is for',
    reasons: [
      'You think about suicide.',
      'You are in a mental health crisis.',
      'Alcohol or drugs have got out of hand.',
      'You hurt inside, whatever the reason.',
      'You worry about someone else.',
    ],
  },
  worried: {
    heading: 'Are you worried about someone?',
    words: 'You can call, text or chat for someone else, too. You do not need to know what to do first.',
  },
  groups: {
    heading: 'And a support group?',
    words: 'A group is not made for a crisis. It may be good for the weeks after.',
    link: 'Find a group',
  },
  helpLine: {
    heading: 'The NAMI HelpLine: for questions, not for a crisis',
    hours: (hours: string, zone: string) => `Monday to Friday, ${hours}, ${zone}.`,
    call: 'Call',
    text: (word: string) => `or text ${word} to`,
    after: 'If you need someone now, use 988.',
  },
  checked: (date: string) => `We checked these numbers on ${date}, at`,
};
