import type { GroupDocument } from '../domain/groupDocument.ts';

/** The only thing this site ever writes on a device, and only when a visitor says so. */
const KEY = 'kept-groups';

const VERSION = 1;

/** A list longer than this is no longer a choice. */
export const MOST_KEPT = 50;

/** A Group as it was when the visitor kept it. */
export interface KeptGroup {
  readonly document: GroupDocument;
  /** The calendar date. */
  readonly keptOn: string;
}

/** `refused`: the browser lets no site store anything. `full`: no room is left. `most`: the list is as long as it may be. */
export type KeepOutcome = 'kept' | 'refused' | 'full' | 'most';

/** What is on this device. */
export interface KeptList {
  readonly groups: readonly KeptGroup[];
  /**
   * Records that this page cannot read, as they were found: a newer page may have written
   * them. They stay until the visitor deletes the list. What is no list at all is one of them.
   */
  readonly unread: readonly unknown[];
}

export const NOTHING_KEPT: KeptList = { groups: [], unread: [] };

/** The list on this device; nothing where there is none, or no storage. */
export function readKept(): KeptList {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? NOTHING_KEPT : sort(recordsOf(text));
  } catch {
    return NOTHING_KEPT;
  }
}

/** Writes the list, or removes it altogether when it is empty: then this device holds nothing of ours. */
export function writeKept({ groups, unread }: KeptList): KeepOutcome {
  if (groups.length > MOST_KEPT) return 'most';
  try {
    if (groups.length + unread.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, groups: [...groups, ...unread] }));
    return 'kept';
  } catch (refusal) {
    return refusal instanceof DOMException && refusal.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Whether a change in another tab concerns the list. */
export const isKeptChange = ({ key }: StorageEvent): boolean => key === KEY || key === null;

/** One by one, whatever the version: a record is judged by itself, and one that is broken hides no other. */
function recordsOf(text: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(text);
    const records: readonly unknown[] = isRecord(content) && Array.isArray(content['groups']) ? content['groups'] : [];
    return records.length === 0 ? [content] : records;
  } catch {
    return [text];
  }
}

function sort(records: readonly unknown[]): KeptList {
  const groups = new Map<string, KeptGroup>();
  const unread: unknown[] = [];
  for (const record of records) {
    if (!isKeptGroup(record)) unread.push(record);
    else if (!groups.has(record.document.id)) groups.set(record.document.id, record);
  }
  return { groups: [...groups.values()], unread };
}

/** Whether a record is a Group as we keep them. An older page may have written it, or somebody by hand. */
const isKeptGroup = (record: unknown): record is KeptGroup =>
  isRecord(record) &&
  !Number.isNaN(Date.parse(`${String(record['keptOn'])}T00:00:00Z`)) &&
  isRecord(record['document']) &&
  hasEvery(record['document']);

/** What a row reads without asking whether it is there. */
const hasEvery = (document: Readonly<Record<string, unknown>>): boolean =>
  TEXTS.every((key) => typeof document[key] === 'string') &&
  LISTS.every((key) => Array.isArray(document[key])) &&
  isTimeZone(document['timeZone']);

const TEXTS = ['id', 'name', 'affiliate', 'affiliateName', 'state', 'timeZone', 'status', 'format'];
const LISTS = ['meetingTimes', 'exceptions', 'closures', 'languages', 'audiences'];

function isTimeZone(name: unknown): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: String(name) });
    return true;
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
