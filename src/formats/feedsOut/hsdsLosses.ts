import type { Loss } from './loss.ts';
import { DETAILS_OF_DATES, FORMER_ADDRESSES, PASSCODE } from './lossesOfMany.ts';

/** What HSDS 3.0 cannot say. */
export const HSDS_LOSSES: readonly Loss[] = [
  {
    code: 'time-zone-offset',
    how: 'in-words',
    fields: ['timeZone'],
    touches: ({ group }) => group.meetingTimes.length > 0,
  },
  { code: 'dates-that-differ', how: 'in-words', fields: ['exceptions'] },
  DETAILS_OF_DATES,
  { code: 'standing', how: 'in-words', fields: ['statusNote', 'resumesOn'] },
  {
    code: 'address-incomplete',
    how: 'in-words',
    fields: ['site.city', 'site.state', 'site.street', 'site.zip'],
    touches: ({ group }) =>
      [group, ...group.meetingTimes].some(
        ({ site }) => site !== undefined && (site.street === undefined || site.zip === undefined),
      ),
  },
  {
    code: 'precision',
    how: 'in-words',
    fields: ['site.precision', 'meetingTimes.site.precision'],
    touches: ({ group }) =>
      [group, ...group.meetingTimes].some(({ site }) => site !== undefined && site.precision !== 'door'),
  },
  { code: 'way-in', how: 'in-words', fields: ['firstVisit', 'site.arriving', 'meetingTimes.site.arriving'] },
  { code: 'access', how: 'in-words', fields: ['access'] },
  PASSCODE,
  {
    code: 'audiences',
    how: 'in-words',
    fields: ['audiences'],
    touches: ({ group }) => group.audiences.some((one) => one !== 'adults'),
  },
  { code: 'joining', how: 'in-words', fields: ['registration', 'registrationLink'] },
  { code: 'contact-website', how: 'left-out', fields: ['contact.website'] },
  { code: 'facilitators', how: 'left-out', fields: ['facilitatorPair'] },
  FORMER_ADDRESSES,
  { code: 'written-in', how: 'in-words', fields: ['writtenIn'] },
];
