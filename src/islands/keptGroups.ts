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

/** The list on this device; empty where there is none, or none that can be read. */
export function readKept(): readonly KeptGroup[] {
  try {
    const content: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isKeptList(content) ? content.groups : [];
  } catch {
    return [];
  }
}

/** Writes the list, or removes it altogether when it is empty: then this device holds nothing of ours. */
export function writeKept(groups: readonly KeptGroup[]): KeepOutcome {
  if (groups.length > MOST_KEPT) return 'most';
  try {
    if (groups.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ version: VERSION, groups }));
    return 'kept';
  } catch (refusal) {
    return refusal instanceof DOMException && refusal.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Whether a change in another tab concerns the list. */
export const isKeptChange = ({ key }: StorageEvent): boolean => key === KEY || key === null;

/** Whether what was stored is ours and of this version. An older page may have written it, or somebody by hand. */
const isKeptList = (content: unknown): content is { readonly groups: readonly KeptGroup[] } =>
  isRecord(content) &&
  content['version'] === VERSION &&
  Array.isArray(content['groups']) &&
  content['groups'].every(
    (kept: unknown) =>
      isRecord(kept) &&
      /^\d{4}-\d{2}-\d{2}$/u.test(String(kept['keptOn'])) &&
      isRecord(kept['document']) &&
      hasEvery(kept['document']),
  );

/** What a row reads without asking whether it is there. */
const hasEvery = (document: Readonly<Record<string, unknown>>): boolean =>
  TEXTS.every((key) => typeof document[key] === 'string') && LISTS.every((key) => Array.isArray(document[key]));

const TEXTS = ['id', 'name', 'affiliate', 'timeZone', 'status', 'format'];
const LISTS = ['meetingTimes', 'exceptions', 'closures', 'languages', 'audiences'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
