import type { AccessNeed, Attendance, SearchQuery } from '../../domain/searchQuery.ts';
import type { TimeOfDay } from '../../domain/timeOfDay.ts';
import type { FacilitatorPairStatus } from '../../domain/facilitator.ts';
import { card, count as countGroups } from './card.ts';
import { time } from './time.ts';

/** What a search was, for saying it as one sentence. */
export interface SaidSearch {
  readonly count: number;
  /** Where it measures from; absent for a search by words or in a state. */
  readonly place?: string | undefined;
  readonly state?: string | undefined;
  readonly query: SearchQuery;
  /** The languages asked for, by name. */
  readonly languages: readonly string[];
}

const TIMES: Record<TimeOfDay, string> = { morning: 'the morning', afternoon: 'the afternoon', evening: 'the evening' };
const ATTENDING: Record<Attendance, string> = { 'in-person': 'in person', online: 'that you can also join online' };
const ACCESS: Record<AccessNeed, string> = {
  'step-free': 'step-free',
  'accessible-toilet': 'with an accessible toilet',
  asl: 'with an ASL interpreter',
};
const PAIR: Record<FacilitatorPairStatus, string> = {
  complete: 'with two facilitators',
  'needs-one': 'in need of one facilitator',
  'needs-two': 'in need of two facilitators',
};

const either = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** "8 groups within 30 minutes of Evanston, Illinois on Tuesdays, in the evening, in Spanish" */
export function heading({ count, place, state, query, languages }: SaidSearch): string {
  const groups = count === 0 ? 'No group' : countGroups(count);
  const where =
    place !== undefined
      ? ` within ${query.within} minutes of ${place}`
      : state !== undefined
        ? ` in ${state}`
        : ' in this directory';
  const on = query.days.length === 0 ? '' : ` on ${either(query.days.map((day) => time.weekdays(day)))}`;
  const audiences = query.audiences.map((audience) => card.audience[audience].toLowerCase()).filter(Boolean);
  const parts = [
    query.times.length > 0 && `in ${either(query.times.map((part) => TIMES[part]))}`,
    query.attending.length === 1 && either(query.attending.map((way) => ATTENDING[way])),
    languages.length > 0 && `in ${either(languages)}`,
    audiences.length > 0 && `for ${either(audiences).replace('lgbtq', 'LGBTQ people')}`,
    ...query.access.map((need) => ACCESS[need]),
    query.pair.length > 0 && either(query.pair.map((pair) => PAIR[pair])),
    query.thisWeek && 'on this week',
    query.words !== '' && `matching “${query.words}”`,
  ].filter((part) => part !== false);
  return `${groups}${where}${on}${parts.map((part) => `, ${part}`).join('')}`;
}

/** The filters and what can be chosen in them. */
export const filters = {
  label: 'Narrow the list',
  open: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  more: (count: number) => (count === 0 ? 'More filters' : `More filters (${count})`),
  within: 'How far',
  withinMinutes: (minutes: number) => `About ${minutes} min`,
  days: 'Day',
  times: 'Time of day',
  time: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' } satisfies Record<TimeOfDay, string>,
  attending: 'Meets',
  attend: { 'in-person': 'In person', online: 'Online too' } satisfies Record<Attendance, string>,
  languages: 'Language',
  audiences: 'Who it is for',
  access: 'Getting in',
  need: {
    'step-free': 'Step-free',
    'accessible-toilet': 'Accessible toilet',
    asl: 'ASL interpreter',
  } satisfies Record<AccessNeed, string>,
  thisWeek: 'This week',
  onThisWeek: 'On this week',
  pair: 'Who leads it',
  pairs: {
    complete: 'Two facilitators',
    'needs-one': 'Needs a facilitator',
    'needs-two': 'Needs two facilitators',
  } satisfies Record<FacilitatorPairStatus, string>,
  words: 'Words',
  wordsHint: 'A name, a building, a part of town',
  /** What a switch says to someone who hears it: the choice, and how many it would leave. */
  counted: (choice: string, count: number) => `${choice}, ${count}`,
  chosen: 'Filters in use',
  takeOff: (choice: string) => `Take off: ${choice}`,
  clear: 'Clear the filters',
  /** Below all choices: closes them. */
  done: (count: number) => (count === 0 ? 'Close the filters' : `Show ${countGroups(count)}`),
};
