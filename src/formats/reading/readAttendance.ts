import type { MeetingFormat } from '../../domain/meetingFormat.ts';
import type { Listing } from '../feeds/listing.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords, type Reading } from './reading.ts';

export interface AttendanceWords {
  readonly attendance: Listing['attendance'];
  readonly traits: Listing['traits'];
  readonly onlineLink: string | undefined;
  readonly onlinePhone: string | undefined;
  /** The place's name, or whichever of its parts says that it is none. */
  readonly siteName?: string | undefined;
  /** Absent where the record names only a town. */
  readonly street?: string | undefined;
  /** Whether the record has any other sign of a place: a point, a ZIP code, a whole address. */
  readonly placed: boolean;
  readonly approximate: boolean;
  /** The building is closed, and the Group meets online for now. */
  readonly onlineInstead: boolean;
}

/** Hosts that only hold meetings. A link elsewhere may be a website. */
const MEETING_HOST =
  /^https?:\/\/(?:[a-z0-9-]{1,63}\.){0,3}(?:zoom\.us|zoom\.com|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|gotomeeting\.com|gotomeet\.me|goto\.com|bluejeans\.com|meet\.jit\.si|whereby\.com|freeconferencecall\.com|join\.freeconferencecall\.com|skype\.com|ringcentral\.com|discord\.gg|intherooms\.com|heypeers\.com)(?:[/?#]|$)/iu;

/** A place that is no place. */
const ONLINE_PLACE =
  /^(?:(?:online|on-line|virtual|virtually|remote|remotely|zoom|internet|web|telephone|phone|teleconference|conference call|en linea|virtualmente|por zoom|google meet|microsoft teams)\b(?: ?(?:only|meeting|meetings|group|via zoom|zoom|online|-|\(.{0,40}\)))*|(?:meets )?(?:online|on zoom|via zoom))$/u;

const ASK = 'How does one attend? Write in person, online or hybrid.';

/** How one attends: what the record says in a field goes first, then what it shows. */
export function readAttendance(words: AttendanceWords): Reading<MeetingFormat> {
  const { attendance, traits, onlineInstead } = words;
  const onlinePlace = isOnlinePlace(words.siteName);
  const { street } = words;
  const room = street !== undefined || (words.placed && !onlinePlace);
  if (onlineInstead) return { read: 'online' };
  if (attendance !== undefined && attendance !== 'suspended') return readField(attendance, words, onlinePlace, room);
  const saidOnline = traits.includes('online') || onlinePlace;
  const way = words.onlineLink !== undefined || words.onlinePhone !== undefined;
  if (traits.includes('hybrid'))
    return room
      ? { read: 'hybrid' }
      : { unsure: 'online', question: `It is marked hybrid, but has no address. ${ASK}` };
  if (traits.includes('in-person') && !saidOnline) return { read: 'in-person' };
  if (onlinePlace) {
    if (street === undefined) return { read: 'online' };
    return {
      unsure: 'hybrid',
      question: `The place is called ${quoteWords(words.siteName ?? '')}, and has the street ${quoteWords(street)}. ${ASK}`,
    };
  }
  if (traits.includes('online')) {
    if (street === undefined || words.approximate) return { read: 'online' };
    return way
      ? { read: 'hybrid' }
      : {
          unsure: 'hybrid',
          question: `It is marked online, but has the street ${quoteWords(street)} and no link. ${ASK}`,
        };
  }
  return readSigns(words, room);
}

/** Whether a name is that of no place: "Online", "Zoom only", "En línea". */
export function isOnlinePlace(name: string | undefined): boolean {
  return name !== undefined && ONLINE_PLACE.test(plainLetters(name.slice(0, 200)));
}

/** Whether a link leads into a meeting, and to nothing else. */
export function isMeetingLink(link: string): boolean {
  return MEETING_HOST.test(link.slice(0, 2000));
}

function readField(
  attendance: MeetingFormat,
  { street, siteName }: AttendanceWords,
  onlinePlace: boolean,
  room: boolean,
): Reading<MeetingFormat> {
  if (attendance === 'online') return { read: 'online' };
  if (onlinePlace && street === undefined) {
    return {
      unsure: 'online',
      question: `It is marked ${attendance}, but the place is called ${quoteWords(siteName ?? 'online')}. ${ASK}`,
    };
  }
  if (!room)
    return {
      unsure: attendance,
      question: `It is marked ${attendance}, but has no address. Where does the group meet? Write the street, city and state.`,
    };
  return { read: attendance };
}

function readSigns(
  { onlineLink, onlinePhone, street, approximate }: AttendanceWords,
  room: boolean,
): Reading<MeetingFormat> {
  const meets = onlineLink !== undefined && isMeetingLink(onlineLink.trim());
  if (onlineLink === undefined && onlinePhone === undefined) {
    return room ? { read: 'in-person' } : { question: `It has neither an address nor a link. ${ASK}` };
  }
  if (street === undefined || approximate) {
    if (meets || onlinePhone !== undefined || !room) return { read: 'online' };
    return {
      unsure: 'online',
      question: `It has a link, ${quoteWords(onlineLink ?? '')}, and a town without a street. ${ASK}`,
    };
  }
  if (meets) return { read: 'hybrid' };
  return {
    unsure: 'hybrid',
    question: `It has the street ${quoteWords(street)} and a way to join online as well. ${ASK}`,
  };
}
