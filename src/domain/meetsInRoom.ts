import type { Candidate } from './groupDocument.ts';
import { usualSlots } from './weekSlots.ts';

/** Whether there is a room to go to: a Group that meets now, and not only online. An Affiliate's office is no such room. */
export const meetsInRoom = (group: Pick<Candidate, 'status' | 'format' | 'meetingTimes'>): boolean =>
  group.status === 'running' && usualSlots(group).inPerson !== 0;
