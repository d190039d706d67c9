import { z } from 'zod';
import { Contact } from './contact.ts';
import { refuseUrl, SafeUrl } from './safeUrl.ts';
import { StreetTiles } from './streetTiles.ts';
import { Line } from './text.ts';

const InBothLanguages = z.strictObject({ en: Line, es: Line });

/** Braces are no part of an address, so it is judged with words in their place. */
const NewFileLink = Line.refine((link) => refuseUrl(link.replaceAll(/\{(?:path|text)\}/gu, 'x')) === undefined, {
  error: 'Write the address of the page for a new file, which starts with "https://", with {path} and {text} in it.',
}).refine((link) => link.includes('{path}') && link.includes('{text}'), {
  error: 'The address for a new file has {path} where the name of the file goes, and {text} where its text goes.',
});

/** What a deployment decides about itself: `content/settings.yaml`. */
export const Settings = z.strictObject({
  name: InBothLanguages,
  /** The public address of the site, without a path: `https://groups.example.org`. */
  site: SafeUrl.refine((site) => !URL.canParse(site) || new URL(site).pathname === '/', {
    error: 'The address of the site has no path. Write the path as base, like "/groups/".',
  }),
  /** The path the site lives under, from `/` to `/`. */
  base: z
    .string()
    .regex(/^\/([\w.-]+\/)*$/u, { error: 'The base path begins and ends with "/", like "/" or "/groups/".' })
    .default('/'),
  /** True shows a banner on every page and keeps search engines away. */
  demonstration: z.boolean().default(false),
  /** Whom to write to about the directory itself. */
  contact: Contact,
  links: z.strictObject({
    nami: SafeUrl,
    familySupportGroups: SafeUrl,
    connectionProgram: SafeUrl,
    donate: SafeUrl.optional(),
    mailingList: SafeUrl.optional(),
    /** Where "leave this site" leads. */
    leaveTo: SafeUrl,
    /** Where the code of this site can be read. */
    sourceCode: SafeUrl.optional(),
    /** The hosting site's page for a new file, which the publishing form fills in: its `{path}` and `{text}`. */
    newFile: NewFileLink.optional(),
  }),
  /** When a listing counts as old. Unit: days since `confirmedOn`. */
  freshness: z
    .strictObject({ askFirstAfterDays: z.int().min(30).max(3650), unlistAfterDays: z.int().min(30).max(3650) })
    .refine((days) => days.unlistAfterDays > days.askFirstAfterDays, {
      error: 'unlistAfterDays must be more than askFirstAfterDays.',
    }),
  /** Streets on the map. Without them it shows land, county lines and the names of towns. */
  tiles: StreetTiles.optional(),
});
export type Settings = z.infer<typeof Settings>;
