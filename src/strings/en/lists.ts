import { card, count } from './card.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** What lists of Groups and their cards say. */
export const lists = {
  groups: {
    title: 'Find a group',
    description: 'Every NAMI Connection group in this directory, by place, by state and by day.',
    lists: 'Or look through a list',
    byState: 'Every group, by state',
    near: 'Groups near a ZIP code, as a plain list',
    measured: (credits: string) => `Drive times by road: ${credits}.`,
  },
  count,
  old: {
    confirmedLast: (date: string) => `Last confirmed ${date}. Call before you go.`,
    neverConfirmed: 'Nobody has confirmed this group yet. Call before you go.',
    /** In a narrow list, beside other facts. */
    askFirst: (date: string) => `Ask first: last confirmed ${date}`,
    askFirstNever: 'Ask first: not confirmed yet',
  },
  states: {
    title: 'Groups by state',
    description: 'The states that have a listed group.',
    all: 'Every group, by name',
  },
  state: {
    title: (state: string) => `Groups in ${state}`,
    description: (state: string) => `Every listed NAMI Connection group in ${state}, by city.`,
    cities: 'By city',
    organization: 'The state organization',
    organizationWords: 'It interviews, trains and certifies the people who lead groups.',
    none: 'No group is listed here yet.',
    gap: 'That is a gap in the map. It says nothing about you. Online groups are open to you wherever you are.',
    start: 'Help start one here',
    all: 'Every group here',
    affiliates: 'Affiliates',
  },
  /** A chip, for a group some of whose meetings are online. */
  someOnline: 'Some meetings online',
  city: {
    title: (city: string, state: string) => `Groups in ${city}, ${state}`,
    description: (city: string, state: string) => `Every listed NAMI Connection group in ${city}, ${state}.`,
    all: (state: string) => `All groups in ${state}`,
    around: (city: string) => `Groups around ${city}, nearest first`,
  },
  day: {
    title: (days: string) => `Groups on ${days}`,
    description: (days: string) => `Every listed NAMI Connection group that meets on ${days}.`,
    byState: 'There are too many for one page. Choose a state.',
    inState: (days: string, state: string) => `Groups on ${days} in ${state}`,
    none: 'No listed group meets on this day.',
    others: 'Other days',
  },
  online: {
    title: 'Online groups',
    description: 'NAMI Connection groups that you can join from anywhere.',
    words: 'You can join these from a phone, a tablet or a computer. Times are in the time zone of the group.',
    hybridHeading: 'Groups that meet in a room and online',
    none: 'No online group is listed yet.',
  },
  affiliate: {
    description: (name: string) => `The NAMI Connection groups of ${name}.`,
    groups: 'Its groups',
    none: 'None of its groups is in our lists now.',
    contact: 'Ask the affiliate',
    website: 'Its website',
    apply: 'Apply to become a facilitator',
    donate: 'Donate online',
    mailingList: 'Join its mailing list',
    takePart: 'Take part',
    closures: 'No meetings on',
    trainings: 'Training weekends',
  },
  near: {
    title: 'Groups by ZIP code',
    description: 'Choose the first three digits of a ZIP code to see the groups nearest to it.',
    words: 'Choose the first three digits of your ZIP code. Each page lists the nearest groups, in any browser.',
    states: 'To the ZIP codes of a state',
    begins: (prefix: string) => `${prefix}xx`,
    areaTitle: (prefix: string, city: string, state: string) =>
      `Groups near ${city}, ${state}: ZIP codes that begin with ${prefix}`,
    areaDescription: (prefix: string, city: string, state: string) =>
      `The NAMI Connection groups nearest to ZIP codes ${prefix}xx, around ${city}, ${state}.`,
    area: (prefix: string, city: string, state: string) => `ZIP codes ${prefix}xx, around ${city}, ${state}`,
    nearest: (count: number) => (count === 1 ? 'The nearest group' : `The ${count} nearest groups`),
    measured: (city: string) =>
      `Drives are estimated from the straight line, from the middle of this part of ${city}. Yours may be shorter or longer.`,
    far: 'None of these is within an hour and a half. Online groups are open to you wherever you are.',
    none: 'No group that meets in a room is listed yet. Online groups are open to you wherever you are.',
    miles: (miles: number) => `About ${wholeNumber(miles)} miles away`,
    other: 'Another ZIP code',
  },
  parts: {
    label: 'Pages of this list',
    part: (part: number, of: number) => `Page ${part} of ${of}`,
    next: 'Next page',
    previous: 'Previous page',
  },
  card,
};
