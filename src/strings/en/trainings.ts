import { time } from './time.ts';

/** What training weekends and the page that lists them say. */
export const trainings = {
  title: 'Training weekends',
  description:
    'When people who live with a mental illness are trained to lead a NAMI Connection group, and how to apply.',
  lead: 'Before anyone leads a group, they learn how in one intensive weekend. These are the dates we know.',
  coming: 'Coming up',
  none: 'No training is announced right now. Ask your affiliate or your state organization about the next one.',
  past: 'Over',
  guarantee: 'Taking part does not guarantee that you are certified.',
  before:
    'Every place is given after a talk with your affiliate and an interview. So begin early, even if the date is far away.',
  how: 'How to become a facilitator',
  card: {
    /** "January 15 to 17, 2027" */
    dates: (from: Temporal.PlainDate, until: Temporal.PlainDate) => {
      if (from.equals(until)) return time.date(from);
      if (from.year !== until.year) return `${time.date(from)} to ${time.date(until)}`;
      if (from.month !== until.month) return `${time.dayAndMonth(from)} to ${time.date(until)}`;
      return `${time.dayAndMonth(from)} to ${until.day}, ${until.year}`;
    },
    inState: (state: string) => `Facilitator training in ${state}`,
    heldBy: (organization: string) => `Held by ${organization}`,
    online: 'Online',
    stepFree: 'Step-free',
    notStepFree: 'There are steps',
    languages: (names: string) => `In ${names}`,
    status: {
      open: 'Open',
      'closing-soon': 'Closing soon',
      full: 'Full',
      closed: 'Closed to applications',
      past: 'Over',
    },
    applyBy: 'Apply by',
    seats: (count: number) => (count === 1 ? '1 place is left.' : `${count} places are left.`),
    full: 'All places are taken. Ask about the next one.',
    closed: (date: string) => `The last day to apply was ${date}. Ask about the next one.`,
    past: 'This one is over. Ask about the next one.',
    apply: 'Apply for this training',
  },
};
