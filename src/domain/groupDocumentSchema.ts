import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { Exception } from './exception.ts';
import { FacilitatorPairStatus } from './facilitator.ts';
import { Access, Audience, GroupId, GroupStatus, Registration } from './group.ts';
import { Language, SITE_LANGUAGES } from './language.ts';
import { MeetingFormat } from './meetingFormat.ts';
import { MeetingTime } from './meetingTime.ts';
import { PRECISIONS, Zip } from './site.ts';
import { Slug } from './slug.ts';
import { StateCode } from './stateCode.ts';
import { Line } from './text.ts';
import { TimeZone } from './timeZone.ts';

const Point = z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

const Season = z.strictObject({ from: CalendarDate.optional(), until: CalendarDate.optional() });

const Closure = z.strictObject({ date: CalendarDate, reason: Line });

const PublicSite = z.strictObject({
  name: Line.optional(),
  city: Line,
  state: StateCode,
  zip: Zip.optional(),
});

/**
 * A `GroupDocument` that comes from somewhere else than our own build. Unknown
 * fields are dropped: a server may add its own, and nobody reads them.
 *
 * This file reaches a browser with the engine of a search server and with nothing else.
 */
export const GroupDocumentSchema = z
  .object({
    id: GroupId,
    name: Line,
    affiliate: Slug,
    rank: z.int().min(0),
    affiliateName: Line,
    status: GroupStatus,
    format: MeetingFormat,
    timeZone: TimeZone.transform((zone): string => zone),
    meetingTimes: z.array(MeetingTime).readonly(),
    exceptions: z.array(Exception).readonly(),
    season: Season.optional(),
    closures: z.array(Closure.readonly()).readonly(),
    site: PublicSite.readonly().exactOptional(),
    state: StateCode,
    point: Point.readonly().exactOptional(),
    precision: z.enum(PRECISIONS).exactOptional(),
    languages: z.array(Language).readonly(),
    writtenIn: z.enum(SITE_LANGUAGES),
    audiences: z.array(Audience).readonly(),
    registration: Registration.exactOptional(),
    access: Access.pick({ stepFree: true, accessibleToilet: true, asl: true }).readonly().exactOptional(),
    facilitatorPair: FacilitatorPairStatus.exactOptional(),
    confirmedOn: CalendarDate.exactOptional(),
  })
  .refine(({ id, affiliate }) => id.startsWith(`${affiliate}/`), { error: 'The id names another affiliate.' });
