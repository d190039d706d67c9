import { z } from 'zod';
import { CalendarDate } from './calendarDate.ts';
import { capital } from './capital.ts';
import { Contact } from './contact.ts';
import { dateOf, epochDayOf } from './epochDay.ts';
import { AffiliateException } from './exception.ts';
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

/** Unit: days. Longer than this it is a season, or a pause. */
const LONGEST_CLOSURE = 60;

/** One day, or all days from `date` to `until`; the Groups are back on the day after. */
const Closure = z
  .strictObject({ date: CalendarDate, until: CalendarDate.optional(), reason: Line })
  .superRefine(({ date, until = date }, context) => {
    const days = epochDayOf(until) - epochDayOf(date) + 1;
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['until'], message });
    if (days < 1) refuse(`The closure ends on ${until}, before it begins on ${date}.`);
    if (days > LONGEST_CLOSURE) {
      refuse(
        `The closure is ${days} days long; at most ${LONGEST_CLOSURE}. Write status: paused in the listings instead.`,
      );
    }
  });

const eachDay = ({ date, until = date, reason }: z.infer<typeof Closure>) =>
  Array.from({ length: epochDayOf(until) - epochDayOf(date) + 1 }, (_, index) => ({
    date: dateOf(epochDayOf(date) + index),
    reason,
  }));

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
    .array(
      z.strictObject({
        url: SafeUrl,
        /** One of the formats of `docs/importing.md`; otherwise it is told by what is in the feed. */
        format: Line.optional(),
        /** What its listings keep it under, `source.feed`. Two feeds need one each. */
        name: Line.optional(),
      }),
    )
    .max(20)
    .superRefine((feeds, context) => {
      const names = new Set(feeds.map(({ name }) => name));
      if (feeds.length < 2 || (names.size === feeds.length && !names.has(undefined))) return;
      context.addIssue({
        code: 'custom',
        message: 'Give each feed a name of its own, like name: sheet. It tells their listings apart.',
      });
    })
    .default([]),
  /** Dates on which none of its Groups meets. */
  closures: z
    .array(Closure)
    .max(200)
    .default([])
    .transform((closures) => closures.flatMap(eachDay)),
  /** What is said of one date for all its Groups that meet on it. A listing's own word goes first. */
  exceptions: z.array(AffiliateException).max(200).default([]),
  demonstration: z.boolean().default(false),
});
export type Affiliate = z.infer<typeof Affiliate>;

/** An Affiliate with its id, the name of its file. */
export type AffiliateRecord = Affiliate & { readonly id: string };

/** What stands in for an Affiliate that Groups name but nobody described. */
export const plainAffiliate = (id: string, state: StateCode): AffiliateRecord => ({
  id,
  ...Affiliate.parse({ name: nameFromId(id), state }),
});

/** "nami-cook-county" is "NAMI Cook County" until somebody writes the name. */
export const nameFromId = (id: string): string =>
  id
    .split('-')
    .map((word) => (word === 'nami' ? 'NAMI' : capital(word)))
    .join(' ');
