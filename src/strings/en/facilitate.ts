/** What the page about leading a group says. */
export const facilitate = {
  title: 'Help lead a group',
  description:
    'Who leads NAMI Connection groups, what is asked of them, what the training weekend is like, and which groups wait for someone now.',
  lead: 'A facilitator is a person who lives with a mental illness, is well in recovery and wants to give something back. Each group is led by two, side by side. They are volunteers.',
  picture:
    'Two lit doors. In one, somebody sits on a chair. In the other, a chair is free beside a dotted outline of a person.',
  waiting: {
    heading: (count: number) => (count === 1 ? 'One group waits for someone' : `${count} groups wait for someone`),
    words: 'A group needs two trained people. These do not have both yet, or one has left.',
    'needs-one': 'It needs a second facilitator.',
    'needs-two': 'It needs two facilitators.',
    since: (date: string) => `Since ${date}.`,
    more: (count: number) => (count === 1 ? 'One more group waits.' : `${count} more groups wait.`),
    byState: 'See all groups by state:',
    nowhere:
      'No listed group is short of a facilitator right now. Ask your affiliate all the same: groups change, and new ones start.',
  },
  steps: {
    heading: 'How it goes, step by step',
    all: [
      {
        title: 'Talk with your affiliate',
        words:
          'The affiliate is the local organization that runs groups. Ask what it needs, and say why you would like to help.',
      },
      { title: 'Apply, with a reference', words: 'You fill in an application. Someone who knows you speaks for you.' },
      {
        title: 'A first conversation',
        words:
          'The president of the affiliate, its Connection champion or its education coordinator talks it over with you.',
      },
      {
        title: 'An interview with the state organization',
        words: 'It is held before the training, to see whether this is a good time, for you as well.',
      },
      {
        title: 'Settle the group',
        words:
          'Agree with your affiliate on a place, a weekday and a time. Do it before the training if you can. Then the group can start right after it.',
      },
      { title: 'The training weekend', words: 'Three whole days. You need to be there for all of them.' },
      {
        title: 'Certification',
        words: 'Attending the training does not guarantee it.',
      },
      { title: 'Lead in a pair, for a year or longer', words: 'With a partner, support calls and advice behind you.' },
    ],
  },
  asked: {
    heading: 'What is asked of you',
    all: [
      'You live with a mental illness and your recovery is on firm ground.',
      'You are a NAMI member, or become one.',
      'You give your time as a volunteer.',
      'You lead for at least one year, with a partner.',
      'You keep to the program’s model.',
    ],
    note: 'Having led something before, or having supported peers, helps. It is not required. States ask for different things:',
    link: 'what your state asks',
  },
  given: {
    heading: 'What you get',
    all: [
      'Training in how to lead a Connection group',
      'A partner, so that nobody leads alone',
      'Tools for hard moments, to help keep everyone safe',
      'Support calls every month, free',
      'Someone to turn to with questions, free',
    ],
  },
  weekend: {
    heading: 'What the training weekend is like',
    demanding:
      'It is demanding. The days are long, and there are three of them in a row. You take part from the first hour to the last.',
    made: 'There are lectures, reading and discussions. You also practice: in a small group you lead a meeting, and the others play its members.',
    unsure:
      'At some point many people feel lost, or fear that they will not pass. That is a normal part of it. The trainers know it well and can support you.',
    breaks: 'Breaks, meals and snacks are part of the plan, so that you can rest.',
    guarantee:
      'Being there to the end does not make anyone a facilitator yet. Some find out that it is not the right time. That is no failure.',
  },
  well: {
    heading: 'Being well enough',
    words:
      'People in a group may talk about suicide, or say that they could harm themselves or someone else. A facilitator has to be able to hear this, act, and still look after their own health.',
    trained:
      'You learn what to do then, and you do not do it alone: your partner is in the room. Monthly calls and free consultation help you not to burn out.',
    ask: 'If you are not sure whether you are ready, say so to your affiliate. Waiting a while is a good answer, too.',
  },
  states: {
    heading: 'What your state asks, and where to apply',
    words: 'The organization of each state decides. This is what we know, where it comes from and when we last looked.',
    none: 'We have not found out yet what this state asks. Ask the affiliate.',
    checked: (date: string) => `Checked on ${date} at`,
    apply: 'Apply in this state',
    affiliates: 'Apply through your affiliate:',
    more: 'More affiliates are named on the pages of groups in this state.',
    groups: (state: string) => `Groups in ${state}`,
    contact: 'Ask the state organization:',
    nowhere: 'No state is described here yet. Ask the affiliate on the page of a group near you.',
  },
  trainings: { heading: 'Training weekends', all: 'All training weekends' },
  other: {
    heading: 'Other ways to help',
    words: 'A group costs nothing to those who come. Gifts help to keep it so.',
    donate: 'Donate online',
    mailingList: 'Join the mailing list',
    guidelines: 'The program’s own guidelines and principles are at',
  },
};
