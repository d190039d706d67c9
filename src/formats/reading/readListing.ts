import { type z } from 'zod';
import { Group, GROUP_STATUSES, type GroupStatus } from '../../domain/group.ts';
import type { GroupDraft } from '../../domain/incomingGroup.ts';
import { sayPlainly } from '../../domain/plainWords.ts';
import { Slug } from '../../domain/slug.ts';
import type { TimeZone } from '../../domain/timeZone.ts';
import type { FeedIssue } from '../feeds/feedFormat.ts';
import type { Listing } from '../feeds/listing.ts';
import { sayPath } from '../problem.ts';
import type { Finding, PlaceSite } from './placeSite.ts';
import { type ContactReading, readContact } from './readContact.ts';
import { readGroupPlace } from './readGroupPlace.ts';
import { readHolidays } from './readHolidays.ts';
import { aboutLanguage, readLanguageInWords } from './readLanguage.ts';
import { exceptionsOf, meetingDays, resumption } from './listedDates.ts';
import { readChanges } from './readChanges.ts';
import { type DateWords, readDateWords } from './readDateWords.ts';
import { readSeries, type SeriesReading } from './readSeries.ts';
import { readTimes } from './readTimes.ts';
import { readParts } from './readParts.ts';
import { defined } from './defined.ts';
import { type AcceptedWords, doubtWords } from './doubtWords.ts';
import { doubtPlace } from './elsewhereNow.ts';
import { clausesOf, listingTexts } from './listingTexts.ts';
import type { OwnContacts } from './protectPeople.ts';
import type { Remark } from './remarks.ts';
import { readSeason } from './readSeason.ts';
import { readStanding, type Standing, withoutNotice } from './readStanding.ts';
import { doubtProgramme } from './otherProgramme.ts';
import { readLine } from './readText.ts';
import { aboutName, withoutStarNote } from './tidyListing.ts';
import { readWords } from './readWords.ts';
import { sourceIdOf, sourceOf } from './sourceOf.ts';
import { doubtWhen } from './whenDoubts.ts';

export interface ListingReading {
  /** It has passed the schema. Absent where one of the issues is an error: the record is held back. */
  readonly draft?: GroupDraft;
  /** Dates on which it meets as usual after all, whatever its listing says now. */
  readonly backOn?: readonly string[];
  /** Some of what is said of its dates could not be read. */
  readonly isUnsureOfDates?: boolean;
  readonly issues: readonly FeedIssue[];
  /** What is said once for the whole Feed. Only where there is a draft. */
  readonly remarks?: readonly Remark[];
}

export interface ListingRules {
  readonly affiliate: string;
  /** The Feed's name, as `source.feed` keeps it. */
  readonly feed: string;
  readonly placeSite: PlaceSite;
  /** For Groups that meet online and name neither a zone nor a place. */
  readonly timeZone?: TimeZone;
  /** The calendar date on which it is read. Without it no date is resolved, and nothing counts as over. */
  readonly today?: string;
  /** Without it nothing counts as accepted. */
  readonly accepted?: AcceptedWords;
}

/**
 * One record of a Feed → a Group, or everything that has to be asked first. Never
 * throws. `confirmedOn` is not taken from the day a Feed last touched the record:
 * that confirms nothing. `source` is left out where the record has no id and no
 * short name: a row number is none.
 */
export function readListing(given: Listing, rules: ListingRules): ListingReading {
  const listing = withoutStarNote(given);
  const dates = readDateWords(listing, rules.today);
  const { plain } = dates;
  const standing = standingOf(plain);
  const status = statusOf(standing, dates);
  const onlineInstead = 'standing' in standing && standing.standing === 'online-instead';
  const place = readGroupPlace(plain, { ...rules, onlineInstead, paused: status !== undefined });
  const contact = readContact(listing.contact);
  const words = readWords(ownContacts(listing, contact));
  const { placeSite } = rules;
  const mayHaveNone = status === 'forming' || status === 'ended';
  const times: SeriesReading =
    plain.series === undefined
      ? readTimes(plain, { mayHaveNone, words, placeSite })
      : readSeries(plain.series, rules.today, {
          ...defined({ name: readLine(plain.name)?.text }),
          notes: listingTexts(plain),
        });
  const changes = readChanges(listing, {
    ...{ words, placeSite },
    meetsOn: meetingDays({ ...times, ...defined({ season: times.season ?? dates.season }) }),
  });
  const holidays = readHolidays(plain);
  const language = listing.languages.length > 0 ? undefined : readLanguageInWords(listing);
  const parts = readParts(
    { ...listing, ...defined({ own: plain.own }) },
    { place, words, contact, onlineInstead, holidays, language },
  );
  const clauses = clausesOf(listingTexts(plain));
  const isSettled = times.findings.some(({ severity }) => severity === 'error');
  const findings = [
    ...aboutStanding(standing),
    ...place.findings,
    ...times.findings,
    ...dates.findings,
    ...readSeason(plain, rules.today),
    ...aboutName(readLine(listing.name)?.text),
    ...doubtProgramme(listing),
    ...aboutPastSeason(parts.draft.season?.until, rules.today),
    ...(isSettled || plain.series !== undefined
      ? []
      : doubtWhen([...clauses, ...clausesOf([readLine(plain.site?.name)?.text ?? ''])], times.times)),
    ...(status === undefined && !onlineInstead ? doubtPlace(clauses, { format: place.format, site: plain.site }) : []),
    ...aboutAffiliate(listing, rules.affiliate),
    ...changes.findings,
    ...holidays.findings,
    ...aboutLanguage(language),
    ...parts.findings,
    ...words.findings,
  ];
  const where = {
    place: listing.place,
    ...defined({ id: readLine(listing.id)?.text, name: readLine(listing.name)?.text }),
  };
  const tell = (all: readonly Finding[]): readonly FeedIssue[] => all.map((finding) => ({ ...where, ...finding }));
  // Nobody need answer for what is over.
  const over = times.findings.filter(({ code }) => code === 'series-over');
  if (over.length > 0) return { issues: tell(over) };
  const { timeZone } = place;
  if (timeZone === undefined || findings.some(({ severity }) => severity === 'error'))
    return { issues: tell(findings) };
  const draft: GroupDraft = {
    name: withoutNotice(parts.name ?? ''),
    affiliate: rules.affiliate,
    ...defined({ status }),
    timeZone,
    meetingTimes: [...times.times],
    ...(place.format !== 'in-person' && { format: place.format }),
    ...parts.draft,
    ...defined({ season: times.season ?? dates.season, resumesOn: dates.resumesOn }),
    ...resumption(status, dates.resumesOn ?? parts.draft.resumesOn, changes.backOn),
    ...exceptionsOf({ listing, dates, times, changes }, { ...rules, words }),
    ...sourceOf(listing, rules.feed),
  };
  const parsed = Group.safeParse(draft, { error: sayPlainly });
  if (!parsed.success) return { issues: tell([...findings, ...schemaFindings(parsed.error)]) };
  const doubts = doubtWords(
    parsed.data,
    defined({ slug: listing.slug, sourceId: sourceIdOf(listing, draft) }),
    rules.accepted,
  );
  const told = tell([...findings, ...doubts]);
  if (doubts.some(({ severity }) => severity === 'error')) return { issues: told };
  const isWithoutLength = times.times.some(({ minutes }) => minutes === undefined);
  const remarks: readonly Remark[] = [
    ...(isWithoutLength ? (['without-length'] as const) : []),
    ...(parts.isShorter ? (['room-left-out'] as const) : []),
    ...(parts.isInRoomOnly ? (['online-left-out'] as const) : []),
    ...(holidays.isCoded ? (['closed-on-holidays'] as const) : []),
  ];
  return {
    draft,
    ...(changes.backOn.length > 0 && { backOn: changes.backOn }),
    ...(changes.isUnsure && { isUnsureOfDates: true }),
    ...{ issues: told, remarks },
  };
}

/** A date on which it resumes says that it does not meet until then. */
function statusOf(standing: Standing, { resumesOn }: DateWords): Exclude<GroupStatus, 'running'> | undefined {
  if (!('standing' in standing)) return undefined;
  if (isGroupStatus(standing.standing) && standing.standing !== 'running') return standing.standing;
  return resumesOn === undefined ? undefined : 'paused';
}

function standingOf(listing: Listing): Standing {
  const line = (text: string | undefined) => readLine(text)?.text;
  return readStanding({
    ...listing,
    ...defined({ name: line(listing.name), groupName: line(listing.groupName) }),
    notes: listingTexts(listing),
  });
}

const isGroupStatus = (standing: string): standing is GroupStatus =>
  GROUP_STATUSES.some((status) => status === standing);

/** A season that is over has no date to show. */
function aboutPastSeason(until: string | undefined, today: string | undefined): readonly Finding[] {
  if (until === undefined || today === undefined || until >= today) return [];
  const message = `Its last date was ${until}. If the group still meets, take the date out or write the next one; if not, mark it as ended.`;
  return [{ code: 'season-unclear', severity: 'error', message }];
}

/** A table may list the Groups of several affiliates. One under an id that is not ours is somebody else's to import. */
function aboutAffiliate({ forAffiliate }: Listing, affiliate: string): readonly Finding[] {
  const other = forAffiliate?.trim() ?? '';
  if (!Slug.safeParse(other).success || other === affiliate) return [];
  const message = `This row is a group of ${other}, not of ${affiliate}. Import it with --affiliate ${other}, or correct the affiliate.`;
  return [{ code: 'wrong-value', severity: 'error', message }];
}

function aboutStanding(standing: Standing): readonly Finding[] {
  if ('question' in standing) return [{ code: 'listing-suspended', severity: 'error', message: standing.question }];
  const because = standing.because ?? '';
  switch (standing.standing) {
    case 'unpublished':
      return [
        {
          code: 'not-published',
          severity: 'error',
          message: `${because} It is held back until the feed publishes it.`,
        },
      ];
    case 'paused':
    case 'ended':
    case 'forming':
      return [
        {
          code: 'listing-suspended',
          severity: 'warning',
          message: `${because} Its page will say that it is ${standing.standing}.`,
        },
      ];
    default:
      return [];
  }
}

/** Numbers and addresses that were kept as the contact are the Affiliate's in its notes as well. */
function ownContacts({ onlinePhone }: Listing, { contact }: ContactReading): OwnContacts {
  const dialled = onlinePhone?.split(/[,;#*]/u)[0];
  return {
    phones: [contact?.phone, dialled].filter((phone) => phone !== undefined),
    emails: contact?.email === undefined ? [] : [contact.email],
  };
}

/** What the schema still refuses, which the readers should have caught: told rather than published. */
function schemaFindings(error: z.ZodError): readonly Finding[] {
  return error.issues.slice(0, 20).map(({ path, message }) => {
    const field = sayPath(path);
    return {
      code: field === 'name' ? 'missing-value' : 'wrong-value',
      severity: 'error',
      message: field === '' ? message : `${field}: ${message}`,
    };
  });
}
