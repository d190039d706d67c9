import type { Point } from '../../domain/distance.ts';
import type { GroupRecord } from '../../domain/group.ts';
import type { GroupDraft } from '../../domain/incomingGroup.ts';
import { sameClock } from '../../domain/sameClock.ts';
import { timeZonesOf } from '../../domain/stateTimeZones.ts';
import type { StateCode } from '../../domain/state.ts';
import { TimeZone } from '../../domain/timeZone.ts';
import { defined } from '../reading/defined.ts';
import { contactOf } from './contactOf.ts';
import { datesOf } from './datesOf.ts';
import { asksOnline, type FormFields, NEW_AFFILIATE } from './formFields.ts';
import { type FormProblem, look, settle } from '../../domain/formProblem.ts';
import { linkOf } from './linkOf.ts';
import { affiliateIdOf } from './listingId.ts';
import { type SayRhythm, timesOf } from './timesOf.ts';
import { type FoundPlaces, whereOf } from './whereOf.ts';

export interface DraftSituation {
  readonly found: FoundPlaces;
  /** The state of the Affiliate, for an online Group's clocks. */
  readonly affiliateState: StateCode | undefined;
  readonly sayRhythm: SayRhythm;
  /** What a visitor reads of a date without a reason. */
  readonly words: Readonly<Record<'cancelled' | 'online' | 'meets', string>>;
  /** The date of the browser's own clock. */
  readonly today: string;
  /** The listing as it is now, where it is being changed. What the form has no field for is kept from it. */
  readonly before?: GroupRecord | undefined;
}

export interface ReadForm {
  /** As far as it could be read; the preview shows it while the rest is asked for. */
  readonly draft: Partial<GroupDraft>;
  readonly point?: Point;
  readonly rhythms: readonly string[];
  readonly problems: readonly FormProblem[];
}

/** Everything typed → a Group, as far as it can be read, and what has to be asked. */
export function draftOf(fields: FormFields, situation: DraftSituation): ReadForm {
  const { before, found, today } = situation;
  const times = timesOf(fields, { say: situation.sayRhythm, state: situation.affiliateState });
  const where = whereOf(fields, found, before);
  const contact = contactOf(fields, situation.affiliateState !== undefined || before !== undefined);
  const online = asksOnline(fields) ? linkOf(fields.onlineLink, 'onlineLink') : { problems: [] };
  const register = linkOf(fields.registrationLink, 'registrationLink');
  const dates = datesOf(fields, { site: where.site, starts: times.times[0]?.starts, words: situation.words });
  const zone = zoneOf(fields, situation);
  const ages = agesOf(fields);
  const text = (typed: string) => typed.trim() || undefined;
  const sameStatus = before?.status === fields.status;
  const draft: Partial<GroupDraft> = defined({
    ...kept(before),
    name: text(fields.name),
    affiliate: affiliateIdOf(fields),
    status: fields.status,
    statusNote: text(fields.statusNote),
    resumesOn: fields.status === 'paused' ? text(fields.resumesOn) : sameStatus ? before.resumesOn : undefined,
    season: some({ from: text(fields.seasonFrom), until: text(fields.seasonUntil) }, before?.season),
    timeZone: zone.timeZone,
    meetingTimes: [...times.times],
    exceptions: [...dates.exceptions],
    format: fields.format,
    site: where.site,
    online: onlineOf(fields, 'link' in online ? online.link : undefined, before),
    languages: [...fields.languages],
    writtenIn: fields.writtenIn,
    audiences: [...fields.audiences],
    ages: some(ages.ages, before?.ages),
    description: text(fields.description),
    registration: fields.registration || undefined,
    registrationLink: register.link,
    access: some(
      {
        ...{ stepFree: fields.stepFree || undefined, accessibleToilet: fields.accessibleToilet || undefined },
        ...{ asl: fields.asl || undefined, parking: text(fields.parking), transit: text(fields.transit) },
        notes: text(fields.accessNotes),
      },
      before?.access,
    ),
    firstVisit: some(
      {
        ...{ entrance: text(fields.entrance), room: text(fields.room) },
        ...{ lookFor: text(fields.lookFor), notes: text(fields.firstVisitNotes) },
      },
      before?.firstVisit,
    ),
    facilitatorPair: pairOf(fields, before),
    contact: contact.contact,
    confirmedOn: fields.confirmed ? today : before?.confirmedOn,
  });
  const problems = [
    ...missing(fields),
    ...times.problems,
    ...(times.times.length === 0 &&
    times.problems.length === 0 &&
    fields.status !== 'forming' &&
    fields.status !== 'ended'
      ? [settle('times.0.words', 'when-missing')]
      : []),
    ...dates.problems,
    ...zone.problems,
    ...where.problems,
    ...online.problems,
    ...register.problems,
    ...contact.problems,
    ...ages.problems,
  ];
  return { draft, rhythms: times.rhythms, ...defined({ point: where.point }), problems };
}

/** What no field of the form speaks of. */
function kept(before: GroupRecord | undefined): Partial<GroupDraft> {
  if (before === undefined) return {};
  const { formerly, source, demonstration } = before;
  return { formerly, demonstration, ...defined({ source }) };
}

function missing(fields: FormFields): readonly FormProblem[] {
  return [
    ...(fields.name.trim() === '' ? [settle('name', 'name-missing')] : []),
    ...(fields.affiliate === '' ? [settle('affiliate', 'affiliate-missing')] : []),
    ...(fields.affiliate === NEW_AFFILIATE && affiliateIdOf(fields) === undefined
      ? [settle('affiliateName', 'affiliate-name-missing')]
      : []),
  ];
}

interface ZoneOfForm {
  readonly timeZone?: TimeZone;
  readonly problems: readonly FormProblem[];
}

/** Whose clocks: what was chosen, else the place's, else the only one that its state keeps. */
function zoneOf(
  { timeZone, format, state, status }: FormFields,
  { found, affiliateState }: DraftSituation,
): ZoneOfForm {
  const named = [found.zip?.timeZone, found.town?.timeZone].find((zone) => zone !== undefined);
  const placed = format === 'online' ? undefined : TimeZone.safeParse(named).data;
  const chosen = TimeZone.safeParse(timeZone).data;
  if (chosen !== undefined) {
    const differs = placed !== undefined && !sameClock(chosen, placed);
    return { timeZone: chosen, problems: differs ? [look('timeZone', 'zone-differs', { zone: placed })] : [] };
  }
  if (placed !== undefined) return { timeZone: placed, problems: [] };
  const home = format === 'online' || state === '' ? affiliateState : state;
  const zones = home === undefined ? [] : timeZonesOf(home);
  const [only] = zones;
  if (only !== undefined && zones.length === 1) return { timeZone: only, problems: [] };
  // The place is asked for already, and will answer this as well.
  const asked = format !== 'online' && state === '' && status === 'running';
  return { problems: asked ? [] : [settle('timeZone', 'zone-missing')] };
}

function agesOf({ agesFrom, agesUntil }: FormFields) {
  const read = (typed: string) => (/^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : undefined);
  const wrong = [agesFrom, agesUntil].some((typed) => typed.trim() !== '' && read(typed) === undefined);
  return {
    ages: defined({ from: read(agesFrom), until: read(agesUntil) }),
    problems: wrong ? [settle('agesFrom', 'ages-unread')] : [],
  };
}

function onlineOf(fields: FormFields, link: string | undefined, before: GroupRecord | undefined) {
  if (!asksOnline(fields)) return before?.format === fields.format ? before.online : undefined;
  return some({ how: fields.onlineHow.trim() || undefined, link }, before?.online);
}

/** The day it became so is kept while the pair stays as it is. */
function pairOf({ pair }: FormFields, before: GroupRecord | undefined): GroupDraft['facilitatorPair'] {
  if (pair === '') return undefined;
  return before?.facilitatorPair?.status === pair ? before.facilitatorPair : { status: pair };
}

/** The parts that say something, or nothing where none does; an empty line that the listing had stays. */
function some<T extends object>(parts: T, before?: object) {
  const said = defined(parts);
  return Object.keys(said).length === 0 && (before === undefined || Object.keys(before).length > 0) ? undefined : said;
}
