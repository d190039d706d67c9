import type { AffiliateRecord } from '../../domain/affiliate.ts';
import type { Exception } from '../../domain/exception.ts';
import type { GroupRecord } from '../../domain/group.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { StateCode } from '../../domain/state.ts';
import type { CalendarWords } from '../icalendar.ts';
import type { Edition, Published } from './outFormat.ts';

/** What an outside format says in sentences because it has no field for it, in one language. Each list may be empty. */
export interface OutWords {
  readonly demonstration: string;
  readonly crisis: string;
  readonly free: string;
  /** What this Group is, and whether it meets: "A free peer support group, run by NAMI Example." */
  readonly about: (published: Published) => string;
  /** Why it is paused, and until when. */
  readonly standing: (group: GroupRecord) => readonly string[];
  /** "Every first Tuesday of the month, 6:30 to 8:00 p.m.", with how and where if that differs from the Group's own. */
  readonly when: (time: MeetingTime) => string;
  readonly season: (group: GroupRecord) => readonly string[];
  /** "Central time". */
  readonly zone: (zone: string) => string;
  /** Times here are local; the offset holds today only. */
  readonly offset: (zone: string) => string;
  readonly who: (group: GroupRecord) => readonly string[];
  readonly joining: (group: GroupRecord) => readonly string[];
  /** Steps, toilets, sign language, parking and transit. */
  readonly access: (group: GroupRecord) => readonly string[];
  /** From the street to the chair: entrance, room, what to look for. */
  readonly wayIn: (group: GroupRecord) => readonly string[];
  readonly contactNote: (group: GroupRecord) => readonly string[];
  readonly precision: (precision: 'street' | 'town') => string;
  /** "No meeting on December 22, 2026: Holiday week". */
  readonly exception: (exception: Exception) => string;
  readonly closure: (closure: AffiliateRecord['closures'][number]) => string;
  readonly state: (state: StateCode) => string;
  readonly language: (code: string) => string;
  /** "The group speaks Polish." Nothing where there is no code. */
  readonly speaks: (codes: readonly string[]) => readonly string[];
  readonly calendar: (published: Published, edition: Pick<Edition, 'pageOf' | 'demonstration'>) => CalendarWords;
  readonly changes: ChangeWords;
}

/** What the feed of changes says. */
export interface ChangeWords {
  readonly title: (name: string) => string;
  readonly subtitle: string;
  /** "Confirmed: Decatur Tuesday". */
  readonly confirmed: (group: GroupRecord) => string;
  readonly confirmedOn: (date: string) => string;
  /** "December 22, 2026, Decatur Tuesday: no meeting". */
  readonly dated: (name: string, words: string) => string;
}
