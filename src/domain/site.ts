import { z } from 'zod';
import { liesIn, whyNotIn } from './statePoint.ts';
import { StateCode } from './stateCode.ts';
import { Line, Paragraph } from './text.ts';

/** How sure a point is: the door itself, somewhere on the street, or only the town. */
export const PRECISIONS = ['door', 'street', 'town'] as const;

/** A ZIP code in quotes; without them YAML reads 01970 as the number 1970. */
export const Zip = z
  .string({
    error: ({ input }) =>
      typeof input === 'number'
        ? `The ZIP code was read as the number ${input}. Put it in quotes: "${String(input).padStart(5, '0')}".`
        : 'The ZIP code is missing or is not text. Write it in quotes, like "60201".',
  })
  .regex(/^\d{5}(-\d{4})?$/u, {
    error: ({ input }) => `${JSON.stringify(input)} is not a ZIP code. It has five digits, like "60201".`,
  });

/**
 * The place a Group meets in person.
 *
 * The point is checked against the state: swapped numbers, a lost minus sign and
 * zeros all land somewhere else, and a pin in the wrong country is worse than none.
 */
export const Site = z
  .strictObject({
    name: Line.optional(),
    street: Line.optional(),
    city: Line,
    state: StateCode,
    zip: Zip.optional(),
    latitude: z.number({ error: notANumber('latitude', '42.0451') }).optional(),
    longitude: z.number({ error: notANumber('longitude', '-87.6877') }).optional(),
    /** Left out, a point is taken for the door. */
    precision: z.enum(PRECISIONS).default('door'),
    /** How one gets in from the street. */
    arriving: Paragraph.optional(),
  })
  .superRefine((site, context) => {
    const { latitude, longitude, state } = site;
    if ((latitude === undefined) !== (longitude === undefined)) {
      const missing = latitude === undefined ? 'latitude' : 'longitude';
      context.addIssue({
        code: 'custom',
        path: [missing],
        message: `The ${missing} is missing. Give both numbers or neither.`,
      });
    }
    if (latitude !== undefined && longitude !== undefined && !liesIn(state, { latitude, longitude })) {
      context.addIssue({
        code: 'custom',
        path: ['latitude'],
        message: whyNotIn(state, { latitude, longitude }),
        params: { issue: 'point-outside-state' },
      });
    }
  });
export type Site = z.infer<typeof Site>;

/** Where a Site is, if the listing says so. */
export function pointOf(site: Site | undefined) {
  return site?.latitude !== undefined && site.longitude !== undefined
    ? { latitude: site.latitude, longitude: site.longitude }
    : undefined;
}

function notANumber(name: string, example: string) {
  return ({ input }: { input: unknown }) =>
    `${JSON.stringify(input)} is not a ${name}. Write decimal degrees without quotes, like ${example}.`;
}
