import { withoutPasscode } from '../../domain/passcodes.ts';
import type { Loss } from './loss.ts';

/** A sentence about a date says which and why, not each Site and length. */
export const DETAILS_OF_DATES: Loss = {
  code: 'details-of-dates',
  how: 'left-out',
  fields: ['exceptions.moved.minutes', 'exceptions.moved.site', 'exceptions.extra.minutes', 'exceptions.extra.site'],
};

/** Links go out without a passcode, whatever a listing holds. */
export const PASSCODE: Loss = {
  code: 'passcode',
  how: 'left-out',
  fields: ['online.link'],
  touches: ({ group }) => group.online?.link !== undefined && withoutPasscode(group.online.link).removed,
};

export const NO_POINT: Loss = {
  code: 'point',
  how: 'left-out',
  fields: ['site', 'meetingTimes.site'].flatMap((site) =>
    ['latitude', 'longitude', 'precision'].map((field) => `${site}.${field}`),
  ),
};

/** Ours alone: old addresses here, and where a listing was imported from. */
export const FORMER_ADDRESSES: Loss = { code: 'former-addresses', how: 'left-out', fields: ['formerly', 'source'] };

/** What is about coming through the door rather than about the date. */
export const NOTHING_BUT_DATES: readonly Loss[] = [
  NO_POINT,
  { code: 'way-in', how: 'left-out', fields: ['firstVisit', 'site.arriving', 'meetingTimes.site.arriving'] },
  { code: 'online-how', how: 'left-out', fields: ['online'] },
  { code: 'access', how: 'left-out', fields: ['access'] },
  { code: 'audiences', how: 'left-out', fields: ['audiences', 'ages'] },
  { code: 'joining', how: 'left-out', fields: ['registration', 'registrationLink'] },
  { code: 'languages', how: 'left-out', fields: ['languages'] },
  { code: 'contact', how: 'left-out', fields: ['contact'] },
  { code: 'description', how: 'left-out', fields: ['description'] },
  { code: 'facilitators', how: 'left-out', fields: ['facilitatorPair'] },
  FORMER_ADDRESSES,
];
