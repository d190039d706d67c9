import { z } from 'zod';

/** How one attends: in a room, online, or whichever of the two one likes. */
export const MEETING_FORMATS = ['in-person', 'online', 'hybrid'] as const;
export const MeetingFormat = z.enum(MEETING_FORMATS);
export type MeetingFormat = z.infer<typeof MeetingFormat>;
