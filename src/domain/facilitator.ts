import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { SafeUrl } from './safeUrl.ts';
import { Site } from './site.ts';
import { Contact } from './contact.ts';
import { Slug } from './slug.ts';
import { StateCode } from './stateCode.ts';
import { Line, Paragraph } from './text.ts';

/** Groups are led by two trained peers; this says how many are missing. */
export const FACILITATOR_PAIR_STATUSES = ['complete', 'needs-one', 'needs-two'] as const;
export const FacilitatorPairStatus = z.enum(FACILITATOR_PAIR_STATUSES);
export type FacilitatorPairStatus = z.infer<typeof FacilitatorPairStatus>;

/** The pair, written as one word (`needs-one`) or with the day it became so. */
export const FacilitatorPair = z.preprocess(
  (value) => (typeof value === 'string' ? { status: value } : value),
  z.strictObject({ status: FacilitatorPairStatus, since: CalendarDate.optional() }),
);
export type FacilitatorPair = z.infer<typeof FacilitatorPair>;

/** Where someone applies to become a facilitator. */
export const ApplicationLink = SafeUrl;

/**
 * A facilitator training: a whole weekend, with the last day to apply.
 * Attending it does not guarantee certification.
 */
export const TrainingWeekend = z
  .strictObject({
    name: Line.optional(),
    state: StateCode,
    /** Who holds it: an affiliate's id. Left out, the state organization does. */
    affiliate: Slug.optional(),
    from: CalendarDate,
    until: CalendarDate,
    applyBy: CalendarDate,
    site: Site.optional(),
    online: z.boolean().default(false),
    languages: z.array(z.string()).min(1).default(['en']),
    seatsLeft: z.int().min(0).max(500).optional(),
    applicationLink: ApplicationLink.optional(),
    contact: Contact.optional(),
    stepFree: z.boolean().optional(),
    notes: Paragraph.optional(),
    demonstration: z.boolean().default(false),
  })
  .superRefine(({ from, until, applyBy }, context) => {
    if (until < from) {
      context.addIssue({
        code: 'custom',
        path: ['until'],
        message: `It ends on ${until}, before it begins on ${from}.`,
      });
    }
    if (applyBy > from) {
      context.addIssue({
        code: 'custom',
        path: ['applyBy'],
        message: `The last day to apply, ${applyBy}, is after the first day of the training, ${from}.`,
      });
    }
  });
export type TrainingWeekend = z.infer<typeof TrainingWeekend>;
