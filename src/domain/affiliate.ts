import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { Contact } from './contact.ts';
import { ApplicationLink } from './facilitator.ts';
import { SafeUrl } from './safeUrl.ts';
import { StateCode } from './stateCode.ts';
import { Line, Paragraph } from './text.ts';

/** A county's federal code: the two digits of its state, then three of its own. */
export const CountyCode = z
  .string({
    error: ({ input }) => `The county code was read as ${JSON.stringify(input)}. Put it in quotes, like "17031".`,
  })
  .regex(/^\d{5}$/u, {
    error: ({ input }) => `${JSON.stringify(input)} is not a county code. It has five digits, like "17031".`,
  });

/** The local or state organization that runs Groups and publishes their listings. */
export const Affiliate = z.strictObject({
  name: Line,
  state: StateCode,
  counties: z.array(CountyCode).max(300).default([]),
  description: Paragraph.optional(),
  contact: Contact.optional(),
  website: SafeUrl.optional(),
  applicationLink: ApplicationLink.optional(),
  donate: SafeUrl.optional(),
  mailingList: SafeUrl.optional(),
  /** What it already publishes elsewhere, for the import to read. */
  feeds: z
    .array(z.strictObject({ name: Line, url: SafeUrl, format: Line.optional() }))
    .max(20)
    .default([]),
  /** Dates on which none of its Groups meets. */
  closures: z
    .array(z.strictObject({ date: CalendarDate, reason: Line }))
    .max(200)
    .default([]),
  demonstration: z.boolean().default(false),
});
export type Affiliate = z.infer<typeof Affiliate>;

/** An Affiliate with its id, the name of its file. */
export type AffiliateRecord = Affiliate & { readonly id: string };

/** What stands in for an Affiliate that Groups name but nobody described. */
export function plainAffiliate(id: string, state: StateCode): AffiliateRecord {
  const name = id
    .split('-')
    .map((word) => (word === 'nami' ? 'NAMI' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
  return { id, ...Affiliate.parse({ name, state }) };
}
