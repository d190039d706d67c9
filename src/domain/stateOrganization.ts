import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { Contact } from './contact.ts';
import { ApplicationLink } from './facilitator.ts';
import { SafeUrl } from './safeUrl.ts';
import { Line } from './text.ts';

/** The organization of a whole state: it interviews, trains and certifies facilitators. */
export const StateOrganization = z.strictObject({
  name: Line,
  website: SafeUrl.optional(),
  contact: Contact.optional(),
  applicationLink: ApplicationLink.optional(),
  donate: SafeUrl.optional(),
  mailingList: SafeUrl.optional(),
  /** What this state asks of a facilitator. States differ, so every list has its source and its date. */
  requirements: z
    .strictObject({
      en: z.array(Line).min(1).max(20),
      es: z.array(Line).min(1).max(20).optional(),
      source: SafeUrl,
      checkedOn: CalendarDate,
    })
    .optional(),
  demonstration: z.boolean().default(false),
});
export type StateOrganization = z.infer<typeof StateOrganization>;
