import type { GroupRecord } from '../../domain/group.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import type { Exception } from '../../domain/exception.ts';
import {
  DATE_KINDS,
  type DateRow,
  emptyDate,
  emptyFields,
  emptyTime,
  type FormFields,
  type TimeRow,
  writePoint,
} from './formFields.ts';

/** How the page says a rhythm, a time of day and a length. */
export interface SayTime {
  readonly rhythm: (time: MeetingTime) => string;
  /** "18:30" → "6:30 p.m." */
  readonly clock: (starts: string) => string;
  readonly length: (minutes: number) => string;
}

/** A listing as the form shows it, so that whoever changes it sees what it says now. */
export function fieldsOf(group: GroupRecord, say: SayTime): FormFields {
  const { site, contact, access, firstVisit, online, season, ages } = group;
  const point =
    site?.latitude === undefined || site.longitude === undefined
      ? { latitude: '', longitude: '' }
      : writePoint({ latitude: site.latitude, longitude: site.longitude });
  return {
    ...emptyFields(group.writtenIn),
    ...{ name: group.name, affiliate: group.affiliate, status: group.status, statusNote: group.statusNote ?? '' },
    ...{ resumesOn: group.resumesOn ?? '', audiences: group.audiences, languages: group.languages },
    ...{ description: group.description ?? '', agesFrom: numberText(ages?.from), agesUntil: numberText(ages?.until) },
    times:
      group.meetingTimes.length === 0 ? [emptyTime(1)] : group.meetingTimes.map((time, at) => rowOf(time, at + 1, say)),
    dates: group.exceptions.map((exception, at) => dateOf(exception, at + 1, say)),
    ...{ seasonFrom: season?.from ?? '', seasonUntil: season?.until ?? '', timeZone: group.timeZone },
    ...{ format: group.format, siteName: site?.name ?? '', street: site?.street ?? '', zip: site?.zip ?? '' },
    ...{ city: site?.city ?? '', state: site?.state ?? '', ...point, precision: site?.precision ?? 'street' },
    ...{ arriving: site?.arriving ?? '', entrance: firstVisit?.entrance ?? '', room: firstVisit?.room ?? '' },
    ...{ lookFor: firstVisit?.lookFor ?? '', firstVisitNotes: firstVisit?.notes ?? '' },
    ...{ stepFree: access?.stepFree ?? '', accessibleToilet: access?.accessibleToilet ?? '', asl: access?.asl ?? '' },
    ...{ parking: access?.parking ?? '', transit: access?.transit ?? '', accessNotes: access?.notes ?? '' },
    ...{ onlineHow: online?.how ?? '', onlineLink: online?.link ?? '' },
    ...{ registration: group.registration ?? '', registrationLink: group.registrationLink ?? '' },
    ...{ contactName: contact?.name ?? '', phone: contact?.phone ?? '', email: contact?.email ?? '' },
    ...{ website: contact?.website ?? '', contactNote: contact?.note ?? '' },
    ...{ pair: group.facilitatorPair?.status ?? '', confirmed: false },
  };
}

function rowOf(time: MeetingTime, key: number, say: SayTime): TimeRow {
  const shown = { words: say.rhythm(time), starts: say.clock(time.starts), length: say.length(time.minutes) };
  const { format = '', site } = time;
  return {
    ...emptyTime(key),
    ...shown,
    ...{ format, siteName: site?.name ?? '', street: site?.street ?? '', zip: site?.zip ?? '' },
    ...{ city: site?.city ?? '', state: site?.state ?? '', written: { time, ...shown } },
  };
}

function dateOf(written: Exception, key: number, say: SayTime): DateRow {
  const { moved, extra } = written;
  const kind = DATE_KINDS.find((one) => written[one] !== undefined) ?? 'cancelled';
  const starts = moved?.starts ?? extra?.starts;
  const site = moved?.site ?? extra?.site;
  return {
    ...emptyDate(key),
    ...{
      kind,
      date: written.date,
      note: written.cancelled ?? written.online ?? written.meets ?? moved?.note ?? extra?.note ?? '',
    },
    ...{ toDate: moved?.to ?? '', starts: starts === undefined ? '' : say.clock(starts) },
    ...{ siteName: site?.name ?? '', street: site?.street ?? '', written, touched: false },
  };
}

const numberText = (number: number | undefined): string => (number === undefined ? '' : String(number));
