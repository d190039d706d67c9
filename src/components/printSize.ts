import type { GroupRecord } from '../domain/group.ts';
import { sitesOf } from '../domain/groupSites.ts';

/** How much an affiliate wrote decides what a printed sheet leaves out, so that it stays one sheet. */
export type PrintSize = 'usual' | 'long' | 'very-long';

/** Measured on US Letter: above the first the other groups no longer fit, above the second nor do remarks. Unit: characters. */
const LONG = 200;
const VERY_LONG = 560;

/** A line of a list takes about this many characters' worth of paper. */
const CHARACTERS_A_LINE = 60;

export function printSize(group: GroupRecord): PrintSize {
  const { access, firstVisit, description, statusNote, contact, meetingTimes, online, facilitatorPair, exceptions } =
    group;
  const sites = sitesOf(group);
  const paragraphs = [
    description,
    statusNote,
    firstVisit?.notes,
    access?.notes,
    contact?.note,
    online?.how,
    ...sites.map(({ site }) => site.arriving),
  ];
  const lines =
    [firstVisit?.entrance, firstVisit?.room, firstVisit?.lookFor, access?.parking, access?.transit].filter(
      (line) => line !== undefined,
    ).length +
    Math.max(0, sites.length - 1) * 5 +
    (facilitatorPair === undefined || facilitatorPair.status === 'complete' ? 0 : 2) +
    exceptions.length +
    Math.max(0, meetingTimes.length - 1);
  const length = paragraphs.reduce((sum, text) => sum + (text?.length ?? 0), 0) + lines * CHARACTERS_A_LINE;
  return length > VERY_LONG ? 'very-long' : length > LONG ? 'long' : 'usual';
}
