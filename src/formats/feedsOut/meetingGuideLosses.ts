import { meetsOnline } from '../../domain/group.ts';
import type { Loss } from './loss.ts';
import { DETAILS_OF_DATES, FORMER_ADDRESSES, PASSCODE } from './lossesOfMany.ts';
import { withoutType } from './meetingGuideTypes.ts';
import { isMeetingNow } from './meetingNow.ts';

/** What Meeting Guide JSON cannot say. */
export const MEETING_GUIDE_LOSSES: readonly Loss[] = [
  {
    code: 'not-meeting',
    how: 'left-out',
    fields: ['*'],
    touches: (published, edition) => !isMeetingNow(published, edition),
  },
  {
    code: 'rhythm-not-weekly',
    how: 'in-words',
    fields: ['meetingTimes.rhythm', 'meetingTimes.weeks'],
    touches: ({ group }) => group.meetingTimes.some(({ rhythm }) => rhythm !== 'weekly'),
  },
  { code: 'which-weeks', how: 'left-out', fields: ['meetingTimes.metOn'] },
  { code: 'dates-that-differ', how: 'in-words', fields: ['exceptions'] },
  DETAILS_OF_DATES,
  { code: 'season', how: 'in-words', fields: ['season'] },
  { code: 'standing', how: 'in-words', fields: ['statusNote', 'resumesOn'] },
  {
    code: 'precision',
    how: 'in-words',
    fields: ['site.precision', 'meetingTimes.site.precision'],
    touches: ({ group }) =>
      [group, ...group.meetingTimes].some(({ site }) => site !== undefined && site.precision !== 'door'),
  },
  {
    code: 'zip-ending',
    how: 'left-out',
    fields: ['site.zip', 'meetingTimes.site.zip'],
    touches: ({ group }) => [group, ...group.meetingTimes].some(({ site }) => site?.zip?.includes('-') === true),
  },
  { code: 'way-in', how: 'in-words', fields: ['firstVisit', 'site.arriving', 'meetingTimes.site.arriving'] },
  { code: 'access', how: 'in-words', fields: ['access'] },
  {
    code: 'online-link',
    how: 'in-words',
    fields: ['online.how'],
    touches: ({ group }) => meetsOnline(group) && group.online?.link === undefined,
  },
  PASSCODE,
  {
    code: 'languages',
    how: 'in-words',
    fields: ['languages'],
    touches: ({ group }) => group.languages.some(withoutType),
  },
  {
    code: 'audiences',
    how: 'in-words',
    fields: ['ages', 'audiences'],
    touches: ({ group }) => group.ages !== undefined || group.audiences.includes('veterans'),
  },
  { code: 'joining', how: 'in-words', fields: ['registration', 'registrationLink'] },
  { code: 'contact-parts', how: 'left-out', fields: ['contact.name', 'contact.website'] },
  { code: 'facilitators', how: 'left-out', fields: ['facilitatorPair'] },
  FORMER_ADDRESSES,
  { code: 'written-in', how: 'in-words', fields: ['writtenIn'] },
];
