import type { Point } from '../../domain/distance.ts';
import type { Exception } from '../../domain/exception.ts';
import type { Access, Audience, GroupStatus, Registration } from '../../domain/group.ts';
import type { FacilitatorPairStatus } from '../../domain/facilitator.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import type { MeetingFormat } from '../../domain/meetingFormat.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Site } from '../../domain/site.ts';
import type { StateCode } from '../../domain/state.ts';

/** One answer to "when": words that may name several days, as somebody types them. */
export interface TimeRow {
  readonly key: number;
  /** "2nd & 4th Tue". */
  readonly words: string;
  /** "6:30", "7pm", "7 to 8:30". */
  readonly starts: string;
  readonly length: string;
  /** A date on which it met. Asked for only where it meets every other week. */
  readonly metOn: string;
  /** How one attends this time, where it differs from the Group's own. */
  readonly format: MeetingFormat | '';
  /** Where this time is held, if not where the others are. The state may be left to the Group's. */
  readonly siteName: string;
  readonly street: string;
  readonly zip: string;
  readonly city: string;
  readonly state: StateCode | '';
  /** The MeetingTime this row shows while nobody has changed its words. */
  readonly written?: WrittenTime;
}

export interface WrittenTime {
  readonly time: MeetingTime;
  readonly words: string;
  readonly starts: string;
  readonly length: string;
}

export const DATE_KINDS = ['cancelled', 'moved', 'online', 'extra', 'meets'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** One date that differs, as the form asks for it. Fields that its kind has no use for stay empty. */
export interface DateRow {
  readonly key: number;
  readonly kind: DateKind;
  /** `2026-12-22`, or nothing yet. */
  readonly date: string;
  readonly note: string;
  readonly toDate: string;
  readonly starts: string;
  readonly siteName: string;
  readonly street: string;
  /** What the listing said before. Parts the form has no field for are taken from it. */
  readonly written?: Exception;
  /** Whether somebody has changed the row; until then `written` holds as it is. */
  readonly touched: boolean;
}

/** Everything typed and chosen so far. Texts are as typed; an empty one says nothing. */
export interface FormFields {
  readonly name: string;
  /** An Affiliate's id, `NEW_AFFILIATE`, or nothing yet. */
  readonly affiliate: string;
  readonly affiliateName: string;
  readonly status: GroupStatus;
  readonly statusNote: string;
  readonly resumesOn: string;
  readonly audiences: readonly Audience[];
  readonly languages: readonly string[];
  readonly writtenIn: SiteLanguage;
  readonly description: string;
  readonly agesFrom: string;
  readonly agesUntil: string;
  readonly times: readonly TimeRow[];
  readonly dates: readonly DateRow[];
  readonly seasonFrom: string;
  readonly seasonUntil: string;
  /** An IANA name, or nothing where the place decides. */
  readonly timeZone: string;
  readonly format: MeetingFormat;
  readonly siteName: string;
  readonly street: string;
  readonly zip: string;
  readonly city: string;
  readonly state: StateCode | '';
  readonly latitude: string;
  readonly longitude: string;
  readonly precision: Site['precision'];
  readonly arriving: string;
  readonly entrance: string;
  readonly room: string;
  readonly lookFor: string;
  readonly firstVisitNotes: string;
  readonly stepFree: Provided;
  readonly accessibleToilet: Provided;
  readonly asl: Provided;
  readonly parking: string;
  readonly transit: string;
  readonly accessNotes: string;
  readonly onlineHow: string;
  readonly onlineLink: string;
  readonly registration: Registration | '';
  readonly registrationLink: string;
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly contactNote: string;
  readonly pair: FacilitatorPairStatus | '';
  /** Whoever fills in the form says that all of it is right today. */
  readonly confirmed: boolean;
}

/** Nothing where nobody has said. */
export type Provided = NonNullable<Access['stepFree']> | '';

/** The fields that hold one text. */
export type TextField = {
  [Field in keyof FormFields]: string extends FormFields[Field] ? Field : never;
}[keyof FormFields];

/** Chosen where the Affiliate is not in the list yet. */
export const NEW_AFFILIATE = 'new affiliate';

export const emptyTime = (key: number): TimeRow => ({
  ...{ key, words: '', starts: '', length: '', metOn: '' },
  ...{ format: '', siteName: '', street: '', zip: '', city: '', state: '' },
});

export const emptyDate = (key: number): DateRow => ({
  ...{ key, kind: 'cancelled', date: '', note: '', toDate: '', starts: '', siteName: '', street: '', touched: true },
});

/** Whether one can attend from elsewhere, always or at one of its times: only then it is asked how. */
export const asksOnline = ({ format, times }: Pick<FormFields, 'format' | 'times'>): boolean =>
  format !== 'in-person' || times.some((row) => row.format === 'online' || row.format === 'hybrid');

/** The form before anybody has typed. */
export const emptyFields = (language: SiteLanguage): FormFields => ({
  ...{ name: '', affiliate: '', affiliateName: '', status: 'running', statusNote: '', resumesOn: '' },
  ...{
    audiences: ['adults'],
    languages: [language],
    writtenIn: language,
    description: '',
    agesFrom: '',
    agesUntil: '',
  },
  ...{ times: [emptyTime(1)], dates: [], seasonFrom: '', seasonUntil: '', timeZone: '' },
  ...{ format: 'in-person', siteName: '', street: '', zip: '', city: '', state: '' },
  ...{ latitude: '', longitude: '', precision: 'street', arriving: '', entrance: '', room: '' },
  ...{ lookFor: '', firstVisitNotes: '', accessNotes: '' },
  ...{ stepFree: '', accessibleToilet: '', asl: '', parking: '', transit: '', onlineHow: '', onlineLink: '' },
  ...{ registration: '', registrationLink: '', contactName: '', phone: '', email: '', website: '', contactNote: '' },
  ...{ pair: '', confirmed: true },
});

/** A point as the form writes it: some four inches fine would be more than anyone knows, so five decimals. */
export const writePoint = ({ latitude, longitude }: Point) => ({
  latitude: String(roundPart(latitude)),
  longitude: String(roundPart(longitude)),
});

// Adding 0 makes a plain 0 of the -0 that rounding leaves.
const roundPart = (degrees: number): number => Math.round(degrees * 100_000) / 100_000 + 0;
