/** Every way out of the directory, as files. Knows nothing of Astro, so that the export can use it. */
import { stateName } from '../domain/state.ts';
import { atom } from '../formats/feedsOut/atom.ts';
import { calendarFeed } from '../formats/feedsOut/calendarFeed.ts';
import { feedFiles, type FeedFiles, type WrittenFile } from '../formats/feedsOut/feedFiles.ts';
import { geojson } from '../formats/feedsOut/geojson.ts';
import { groupsJson, groupsSchema, SCHEMA_FILE } from '../formats/feedsOut/groupsJson.ts';
import { hsds } from '../formats/feedsOut/hsds.ts';
import { meetingGuide } from '../formats/feedsOut/meetingGuide.ts';
import { type Edition, type OutFormat, type Published, stateOf, writeFeed } from '../formats/feedsOut/outFormat.ts';
import { spreadsheet } from '../formats/feedsOut/spreadsheet.ts';
import { stringsFor } from '../strings/stringsFor.ts';

/** The whole directory in every outside language, in the order they are shown. */
export const formatsOf = ({ name }: Pick<Edition, 'name'>): readonly OutFormat[] => [
  groupsJson,
  spreadsheet,
  meetingGuide,
  hsds,
  geojson,
  calendarFeed('groups.ics', name),
  atom,
];

/** Shape: `groups` by id. */
export const wholeFeeds = (groups: readonly Published[], edition: Edition, mostBytes?: number): readonly FeedFiles[] =>
  formatsOf(edition).map((format) => feedFiles(format, groups, edition, mostBytes));

/** Calendars of one state or one Affiliate, and the schema of our own format. */
export function otherFiles(groups: readonly Published[], edition: Edition): readonly WrittenFile[] {
  const { calendarOf } = stringsFor('en').feeds.words;
  const states = [...Map.groupBy(groups, stateOf)].map(([state, there]) =>
    calendarFile(`states/${state.toLowerCase()}.ics`, calendarOf(edition.name, stateName(state, 'en')), there, edition),
  );
  const affiliates = [...Map.groupBy(groups, ({ affiliate }) => affiliate.id)].map(([id, its]) =>
    calendarFile(`affiliates/${id}.ics`, calendarOf(edition.name, its[0]?.affiliate.name ?? id), its, edition),
  );
  const contentType = 'application/schema+json; charset=utf-8';
  return [{ path: SCHEMA_FILE, contentType, write: () => [groupsSchema(edition)] }, ...states, ...affiliates];
}

function calendarFile(path: string, name: string, groups: readonly Published[], edition: Edition): WrittenFile {
  const format = calendarFeed(path, name);
  return { path, contentType: format.contentType, write: () => writeFeed(format, groups, edition) };
}
