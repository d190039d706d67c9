import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { Contact } from './contact.ts';
import { Exception } from './exception.ts';
import { FacilitatorPair } from './facilitator.ts';
import { Language, SITE_LANGUAGES } from './language.ts';
import { MeetingFormat } from './meetingFormat.ts';
import { MeetingTime } from './meetingTime.ts';
import { SafeUrl } from './safeUrl.ts';
import { Site } from './site.ts';
import { Slug } from './slug.ts';
import { Line, Paragraph } from './text.ts';
import { TimeZone } from './timeZone.ts';

/** `ended` Groups keep their page, because old flyers keep pointing at it. */
export const GROUP_STATUSES = ['forming', 'running', 'paused', 'ended'] as const;
export const GroupStatus = z.enum(GROUP_STATUSES);
export type GroupStatus = z.infer<typeof GroupStatus>;

/** For whom a Group is. `adults` is the programme's own rule, 18 and over, any diagnosis. */
export const AUDIENCES = ['adults', 'young-adults', 'older-adults', 'veterans', 'women', 'men', 'lgbtq'] as const;
export const Audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof Audience>;

export const REGISTRATIONS = ['drop-in', 'register-first', 'full'] as const;
export const Registration = z.enum(REGISTRATIONS);
export type Registration = z.infer<typeof Registration>;

/** `ask` means: not as a rule, but it can be arranged. `true` and `false` are read as yes and no. */
const Provided = z.preprocess(
  (value) => (value === true ? 'yes' : value === false ? 'no' : value),
  z.enum(['yes', 'no', 'ask'], { error: 'Write yes, no or ask.' }),
);

/** What makes the Site usable for someone. What is left out is not known, and the page says nothing. */
export const Access = z.strictObject({
  stepFree: Provided.optional(),
  accessibleToilet: Provided.optional(),
  /** American Sign Language interpretation. */
  asl: Provided.optional(),
  parking: Line.optional(),
  transit: Line.optional(),
  notes: Paragraph.optional(),
});
export type Access = z.infer<typeof Access>;

/** What someone needs to know who comes for the first time. */
export const FirstVisit = z.strictObject({
  entrance: Line.optional(),
  room: Line.optional(),
  /** Whom or what to look for: "the yellow sign". Never a surname. */
  lookFor: Line.optional(),
  notes: Paragraph.optional(),
});
export type FirstVisit = z.infer<typeof FirstVisit>;

/** How to get into an online Meeting. A passcode is given out by the affiliate, never published. */
export const Online = z.strictObject({
  /** "Write to the affiliate for the link." */
  how: Line.optional(),
  link: SafeUrl.optional(),
});

/** A page address that a Group once had, or another Group's id: `affiliate/group`. */
export const GroupId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/u, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is not the address of a group. Write affiliate/group in small letters and hyphens, like nami-example/tuesday.`,
});

/** A standing peer support group, as its affiliate publishes it. */
export const Group = z
  .strictObject({
    name: Line,
    /** The affiliate's id: the name of its file, and of the folder this listing is in. */
    affiliate: Slug,
    status: GroupStatus.default('running'),
    /** Why it is paused, what it waits for, in a few words. */
    statusNote: Line.optional(),
    /** When a paused Group is expected back. */
    resumesOn: CalendarDate.optional(),
    /** The first and last dates it meets, where it has a season. */
    season: z.strictObject({ from: CalendarDate.optional(), until: CalendarDate.optional() }).optional(),
    timeZone: TimeZone,
    meetingTimes: z.array(MeetingTime).max(14, 'At most 14 meeting times.').default([]),
    exceptions: z.array(Exception).max(200, 'At most 200 exceptions. Remove those that are over.').default([]),
    format: MeetingFormat.default('in-person'),
    site: Site.optional(),
    online: Online.optional(),
    languages: z.array(Language).min(1, 'Name at least one language.').default(['en']),
    /** The language the listing itself is written in. */
    writtenIn: z.enum(SITE_LANGUAGES).default('en'),
    audiences: z.array(Audience).min(1).default(['adults']),
    /** Where it differs from 18 and over. Unit: years. */
    ages: z
      .strictObject({ from: z.int().min(18).max(99).optional(), until: z.int().min(18).max(120).optional() })
      .optional(),
    description: Paragraph.optional(),
    registration: Registration.optional(),
    registrationLink: SafeUrl.optional(),
    access: Access.optional(),
    firstVisit: FirstVisit.optional(),
    facilitatorPair: FacilitatorPair.optional(),
    contact: Contact.optional(),
    formerly: z.array(GroupId).max(50).default([]),
    /** The Feed it came from and its id there, so that an import finds it again. */
    source: z
      .strictObject({
        feed: Line,
        id: Line,
        /** Which exceptions it has from there, so that an import takes out those that the Feed has no more. */
        exceptions: z.array(Line).max(200).optional(),
      })
      .optional(),
    /** The day a person last checked the listing with the affiliate. */
    confirmedOn: CalendarDate.optional(),
    demonstration: z.boolean().default(false),
  })
  .superRefine((group, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    const { season, status, format, site, meetingTimes } = group;
    if (season?.from !== undefined && season.until !== undefined && season.until < season.from) {
      refuse(['season', 'until'], `The season ends on ${season.until}, before it begins on ${season.from}.`);
    }
    if ((status === 'running' || status === 'paused') && meetingTimes.length === 0) {
      refuse(
        ['meetingTimes'],
        'A group that meets has at least one meeting time. If it does not meet yet, write status: forming.',
      );
    }
    if (status === 'running' && format !== 'online' && site === undefined) {
      const elsewhere = meetingTimes.every((time) => time.site !== undefined || time.format === 'online');
      if (!elsewhere)
        refuse(['site'], 'A group that meets in person has a site. If it meets only online, write format: online.');
    }
    if (group.ages?.from !== undefined && group.ages.until !== undefined && group.ages.until < group.ages.from) {
      refuse(['ages', 'until'], 'The ages end before they begin.');
    }
  });
export type Group = z.infer<typeof Group>;

/** A Group with its id, `<affiliate>/<group>`: the path of its file and of its page. */
export type GroupRecord = Group & { readonly id: string };

/** How one attends a Meeting of this rhythm. */
export function formatOf(group: Pick<Group, 'format'>, time: Pick<MeetingTime, 'format'>): MeetingFormat {
  return time.format ?? group.format;
}

/** Whether one can attend from elsewhere, always or at some of its times. */
export function meetsOnline(group: Pick<Group, 'format' | 'meetingTimes'>): boolean {
  return group.format === 'online' || group.meetingTimes.some((time) => formatOf(group, time) !== 'in-person');
}
