import { Phone } from '../../domain/contact.ts';
import type { GroupDraft } from '../../domain/incomingGroup.ts';
import type { Listing } from '../feeds/listing.ts';
import { aboutAudience, audienceInName } from './audienceInName.ts';
import { defined } from './defined.ts';
import { accessOf, audiencesOf, languagesOf } from './groupTraits.ts';
import type { LanguageInWords } from './languageInWords.ts';
import type { Finding } from './placeSite.ts';
import type { ContactReading } from './readContact.ts';
import type { GroupPlace } from './readGroupPlace.ts';
import type { HolidaysReading } from './readHolidays.ts';
import { readLink } from './readLink.ts';
import { readOwn } from './readOwn.ts';
import { readLine } from './readText.ts';
import type { Words } from './readWords.ts';
import { withoutRoom } from './roomWords.ts';
import { withoutOwnLink } from './withoutOwnLink.ts';

type Parts = Omit<GroupDraft, 'name' | 'affiliate' | 'timeZone' | 'meetingTimes' | 'status'>;

export interface ReadParts {
  readonly name?: string;
  readonly draft: Parts;
  /** Words about a closed building were left out. */
  readonly isShorter: boolean;
  /** A way to join online was left out, because the record says that one attends in person. */
  readonly isInRoomOnly: boolean;
  readonly findings: readonly Finding[];
}

/** What has been read of a record before. */
export interface KnownParts {
  readonly place: GroupPlace;
  readonly words: Words;
  readonly contact: ContactReading;
  readonly onlineInstead: boolean;
  readonly holidays: HolidaysReading;
  /** Where no field names one. */
  readonly language: LanguageInWords | undefined;
}

/** Everything beside the times, made safe to publish. */
export function readParts(listing: Listing, known: KnownParts): ReadParts {
  const { words, contact, holidays } = known;
  const { format, site } = known.place;
  const link = readLink(listing.onlineLink);
  const own = readOwn(listing.own ?? {}, words);
  const isOnline = format !== 'in-person' || isSometimesOnline(listing);
  const how = howToJoin(listing);
  const online: Parts['online'] & object = isOnline ? defined({ how: words.line(how), link: link.link }) : {};
  const ofTraits = accessOf(listing.traits);
  const open = {
    notes: listing.notes,
    siteNotes: listing.site?.notes,
    access: { ...ofTraits, ...own.parts.access },
    own: own.parts,
    isShorter: false,
  };
  const {
    notes: ownNotes,
    siteNotes,
    access,
    own: ownParts,
    isShorter,
  } = known.onlineInstead && site === undefined ? withoutRoom(listing, ofTraits, own.parts) : open;
  const languages =
    known.language !== undefined && 'read' in known.language ? [known.language.read] : languagesOf(listing);
  const name = words.line(listing.name);
  const told = audiencesOf(listing.traits);
  const named = told.length > 0 || own.parts.audiences !== undefined ? undefined : audienceInName(name);
  const audiences = named === undefined ? told : [named];
  const arriving = site === undefined ? undefined : words.paragraph([siteNotes]);
  const notes = [ownNotes, listing.groupNotes, site === undefined ? siteNotes : undefined, holidays.note];
  const draft: Parts = {
    ...(site !== undefined && { site: { ...site, ...defined({ arriving }) } }),
    ...(Object.keys(online).length > 0 && { online }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(audiences.length > 0 && { audiences: [...audiences] }),
    ...defined({
      description: withoutOwnLink(words.paragraph(notes), online.link),
      contact: withNote(contact.contact, words.line(listing.own?.['contactNote'])),
    }),
    ...ownParts,
    ...(Object.keys(access).length > 0 && { access }),
  };
  return {
    ...defined({ name }),
    draft,
    isShorter,
    isInRoomOnly: !isOnline && (how !== undefined || link.link !== undefined),
    findings: [
      ...(isOnline ? link.findings : []),
      ...contact.findings,
      ...own.findings,
      ...(named === undefined ? [] : [aboutAudience(name ?? '', named)]),
    ],
  };
}

const withNote = (contact: GroupDraft['contact'], note: string | undefined): GroupDraft['contact'] =>
  contact === undefined || note === undefined ? contact : { ...contact, note };

/** Whether a row of its own, for one time or one date, says that one attends online. */
const isSometimesOnline = ({ moreTimes = [], changes = [] }: Listing): boolean =>
  moreTimes.some(({ attendance }) => attendance === 'online' || attendance === 'hybrid') ||
  changes.some(({ kind }) => kind === 'online');

/** The notes on joining, and the number to dial without what comes after it: that is the passcode. */
function howToJoin({ onlineNotes, onlinePhone }: Listing): string | undefined {
  const number = readLine(onlinePhone)
    ?.text.split(/[,;#*]/u)[0]
    ?.trim();
  const phone = number !== undefined && Phone.safeParse(number).success ? `Phone: ${number}` : undefined;
  const told = [readLine(onlineNotes, 1000)?.text, phone].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join(' ');
}
