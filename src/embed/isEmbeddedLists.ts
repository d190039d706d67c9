import type {
  EmbeddedGroup,
  EmbeddedLink,
  EmbeddedList,
  EmbeddedLists,
  EmbeddedMeeting,
} from '../domain/embeddedList.ts';

/**
 * Whether an answer is a file of ours, of a kind this module knows: a login page of a café's
 * network or a later form of the file is not. By hand, because a schema library weighs more
 * than everything else here.
 */
export function isEmbeddedLists(value: unknown): value is EmbeddedLists {
  return isRecord(value) && isList(value['en']) && isList(value['es']);
}

const isList = (value: unknown): value is EmbeddedList =>
  isRecord(value) &&
  isText(value['heading']) &&
  isMaybe(value['demonstration'], isText) &&
  isMaybe(value['none'], isText) &&
  isText(value['asOf']) &&
  isLink(value['all']) &&
  isListOf(value['groups'], isGroup);

const isGroup = (value: unknown): value is EmbeddedGroup =>
  isRecord(value) &&
  isLink(value) &&
  isMaybe(value['writtenIn'], isText) &&
  isMaybe(value['when'], isText) &&
  isMaybe(value['place'], isText) &&
  isListOf(value['meetings'], isMeeting) &&
  isListOf(value['remarks'], isText) &&
  isMaybe(value['invitation'], isLink);

const isMeeting = (value: unknown): value is EmbeddedMeeting =>
  isRecord(value) && isText(value['until']) && isText(value['words']) && typeof value['takesPlace'] === 'boolean';

const isLink = (value: unknown): value is EmbeddedLink =>
  isRecord(value) && isText(value['text']) && isText(value['href']);

const isText = (value: unknown): value is string => typeof value === 'string';
const isMaybe = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isListOf = (value: unknown, is: (value: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
