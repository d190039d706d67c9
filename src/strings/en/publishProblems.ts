import type { ProblemKind, ProblemParts } from '../../domain/formProblem.ts';
import { STATES } from '../../domain/state.ts';
import { time } from './time.ts';

const quoted = (text = '') => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
const day = ({ weekday }: ProblemParts) => (weekday === undefined ? 'day' : time.weekday(weekday));
const days = ({ days: read = [] }: ProblemParts) => time.listed(read.map(time.weekday));
const state = ({ state: code }: ProblemParts) => (code === undefined ? 'the state' : STATES[code].name);
const far = ({ miles = 0 }: ProblemParts) => `about ${Math.round(miles)} miles`;

/** What the form says of an answer: what is so, then what to do. */
export const publishProblems: Record<ProblemKind, (parts: ProblemParts) => string> = {
  'name-missing': () => 'Write what the group is called.',
  'affiliate-missing': () => 'Choose the affiliate that runs it.',
  'affiliate-name-missing': () => 'Write the name of the affiliate.',
  'when-missing': () => 'Write on which days it meets, like “every Tuesday”.',
  'day-unread': ({ text }) => `We find no day of the week in ${quoted(text)}. Write it like “every Tuesday”.`,
  'day-partly': (parts) =>
    `We read ${days(parts)} in ${quoted(parts.text)}, but not all of it. Write it like “Tuesday and Thursday”.`,
  'weeks-unread': (parts) =>
    `In which weeks does it meet? We cannot tell from ${quoted(parts.text)}. Write it like “1st and 3rd ${day(parts)}” or “every ${day(parts)}”.`,
  'weeks-likely': ({ text, place }) => `Does ${quoted(text)} mean “${place ?? ''}”?`,
  'met-on-missing': (parts) =>
    `Every other week has to be counted from one date. Choose a ${day(parts)} on which it met.`,
  'met-on-weekday': (parts) => `That date is no ${day(parts)}. Choose a ${day(parts)} on which it met.`,
  'starts-missing': () => 'Write when it starts, like “6:30 pm”.',
  'starts-half': ({ text }) => `Is that ${text ?? ''} a.m. or ${text ?? ''} p.m.?`,
  'starts-unread': ({ text }) => `We cannot read ${quoted(text)} as a time. Write it like “6:30 pm”.`,
  'length-unread': ({ text }) => `We cannot read ${quoted(text)} as a length. Write it like “90 minutes”.`,
  'date-missing': () => 'Choose the date.',
  'date-no-meeting': () => 'The group does not usually meet on that date, so this changes nothing. Check the date.',
  'nothing-moves': () => 'Say where to it moves: another date, time, place, or a few words.',
  'season-backwards': () => 'The last date is before the first one. Change one of them.',
  'zone-missing': () => 'Choose whose clocks the group keeps.',
  'zone-differs': ({ zone }) =>
    `The town keeps other time${zone === undefined ? '' : `: ${time.zone(zone)}`}. Check the time zone and the town.`,
  'city-missing': () => 'Write the town.',
  'state-missing': () => 'Choose the state.',
  'zip-unread': ({ text }) => `${quoted(text)} is no ZIP code. It has five digits, like 62220.`,
  'zip-unknown': ({ text }) => `We know no ZIP code ${text ?? ''}. Check its digits.`,
  'zip-elsewhere': (parts) =>
    `The ZIP code ${parts.text ?? ''} is ${parts.place ?? 'somewhere else'}${parts.miles === undefined ? '' : `, ${far(parts)} from the town`}. Check both.`,
  'place-unknown': ({ text }) =>
    `We find no town ${quoted(text)} in that state. Check its spelling, or give the ZIP code.`,
  'point-unread': ({ text }) => `${quoted(text)} is no point. Write two numbers, like 38.5201 and -89.9840.`,
  'point-not-in-state': (parts) => `That point is not in ${state(parts)}. Check the two numbers, and the state.`,
  'point-far': (parts) =>
    `The point is ${far(parts)} from ${parts.place ?? 'the town'}. Check the point, the ZIP code and the town.`,
  'contact-missing': () => 'Give a phone number, an e-mail address or a web page. One is enough.',
  'phone-unread': ({ text }) =>
    `${quoted(text)} is no phone number one can call from the United States. Write it like 618-555-0133.`,
  'email-unread': ({ text }) => `${quoted(text)} is no e-mail address. Write it like connection@example.org.`,
  'email-personal': () => 'This looks like a person’s own address. Use one that belongs to the affiliate.',
  'link-unread': ({ text }) =>
    `${quoted(text)} is no address we may link to. Copy it whole from the browser; it starts with https://.`,
  passcode: () => 'There is a passcode in it. Anyone could use it: take it out, and let people ask for it.',
  personal: () =>
    'This may name a person, or hold a number or an address of one. Members and facilitators are not named in public.',
  surname: () => 'This looks like a full name. A role or a first name is enough.',
  'ages-unread': () => 'Write ages as numbers from 18 on, the smaller one first.',
  'too-long': ({ most }) => `This is too long. It may have ${most ?? 200} letters.`,
  unseen: () => 'There are signs in it that cannot be seen. Type the words instead of pasting them.',
  'not-right': () => 'There is something here that a listing cannot have. Change it, or ask us.',
  'held-back': ({ text }) => `The directory will hold this back until it is changed. ${text ?? ''}`,
  said: ({ text }) => text ?? '',
};
export type PublishProblems = typeof publishProblems;
