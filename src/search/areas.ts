import { byAffiliateAndRank, type GroupDocument } from '../domain/groupDocument.ts';
import {
  stateArea,
  cellArea,
  namesArea,
  packIndex,
  sheetArea,
  WHOLE_DIRECTORY,
  zoneArea,
  type AreaIndex,
} from './areaIndex.ts';
import {
  AREA_FILE_SHAPE,
  candidateFile,
  namesFile,
  type CandidateFile,
  type NamesFile,
  type SheetPlan,
} from './areaFile.ts';
import { cellAt, cellBox, type Box } from './areaGrid.ts';
import { isPlaced, reachOfSheets, sheetsOf, type Placed, type SheetSizes } from './areaSheets.ts';
import { SMALL_DIRECTORY } from './engine.ts';
import { WEEKDAYS } from '../domain/weekday.ts';

/** The directory cut into files: the index of them, and each by its name, laid out when it is asked for. */
export interface Areas {
  readonly index: AreaIndex;
  readonly files: ReadonlyMap<string, () => CandidateFile | NamesFile>;
}

/** Where the directory is cut. Measured; tests cut smaller. Unit: Groups. */
export interface CutSizes extends SheetSizes {
  /** Up to so many there is one file of them all, and no other. */
  readonly inOneFile: number;
  /** Up to so many of an area come with their names; of more, names come apart. */
  readonly withNames: number;
}

const MEASURED: CutSizes = { inOneFile: 1_000, withNames: 64, inAPart: 64, inASheet: 160 };

/**
 * Cuts the directory into the files that the embedded engine fetches. Asked when
 * the site is built; docs/decisions/0012-area-files.md says why it is cut so.
 *
 * Throws: `RangeError` when two Groups of an Affiliate have one rank.
 */
export function cutIntoAreas(given: readonly GroupDocument[], sizes: CutSizes = MEASURED): Areas {
  const groups = [...given].sort(byAffiliateAndRank);
  refuseTwins(groups);
  const cut: Cut = { version: versionOf(groups), sizes, files: new Map() };
  const inOneFile = groups.length <= sizes.inOneFile;
  const cells = inOneFile ? new Map() : Map.groupBy(groups.filter(isPlaced), ({ point }) => cellAt(point));
  if (inOneFile || groups.length <= SMALL_DIRECTORY) addWhole(cut, WHOLE_DIRECTORY, groups);
  if (!inOneFile) {
    for (const [state, inside] of Map.groupBy(groups, (group) => group.state)) addWhole(cut, stateArea(state), inside);
    addCells(cut, cells);
    const pointless = groups.filter((group) => !isPlaced(group));
    for (const [zone, inside] of Map.groupBy(pointless, ({ timeZone }) => timeZone)) addZone(cut, zone, inside);
  }
  return { index: packIndex({ version: cut.version, inOneFile }, groups, cells), files: cut.files };
}

interface Cut {
  readonly version: string;
  readonly sizes: CutSizes;
  readonly files: Map<string, () => CandidateFile | NamesFile>;
}

/** A file of Groups with their names. */
function addWhole({ version, files }: Cut, area: string, groups: readonly GroupDocument[]) {
  files.set(area, () => candidateFile({ version, area }, groups));
}

function addCells(cut: Cut, cells: ReadonlyMap<number, readonly Placed[]>) {
  const isCrowded = (groups: readonly Placed[]) => groups.length > cut.sizes.withNames;
  const crowded = [...cells].flatMap(([cell, groups]) => (isCrowded(groups) ? [{ box: cellBox(cell), groups }] : []));
  for (const [cell, groups] of cells) {
    if (!isCrowded(groups)) {
      addWhole(cut, cellArea(cell), groups);
      continue;
    }
    const box = cellBox(cell);
    const reach = reachOfSheets(box);
    const around = crowded.filter((other) => meet(reach, other.box)).flatMap((other) => other.groups);
    const sheets = sheetsOf(box, groups, around, cut.sizes);
    const plan: SheetPlan = { by: 'box', boxes: sheets.map((sheet) => sheet.box) };
    addInTwoStages(cut, cellArea(cell), { groups, plan, sheets: sheets.map((sheet) => sheet.groups) });
  }
}

/** Groups without a point. What is on next is shown first, so its names had better lie together. */
function addZone(cut: Cut, zone: string, inside: readonly GroupDocument[]) {
  const area = zoneArea(zone);
  if (inside.length <= cut.sizes.withNames) {
    addWhole(cut, area, inside);
    return;
  }
  const rows = cut.sizes.inASheet;
  const groups = [...inside].sort((one, other) => weekOf(one) - weekOf(other));
  const sheets = Array.from({ length: Math.ceil(groups.length / rows) }, (_, sheet) =>
    groups.slice(sheet * rows, (sheet + 1) * rows),
  );
  addInTwoStages(cut, area, { groups, plan: { by: 'row', rows }, sheets });
}

interface TwoStages {
  readonly groups: readonly GroupDocument[];
  readonly plan: SheetPlan;
  readonly sheets: readonly (readonly GroupDocument[])[];
}

/** What decides in one file; names in sheets for the rows that show, and in one file for words. */
function addInTwoStages({ version, files }: Cut, area: string, { groups, plan, sheets }: TwoStages) {
  files.set(area, () => candidateFile({ version, area }, groups, plan));
  files.set(namesArea(area), () => namesFile({ version, area: namesArea(area) }, groups));
  sheets.forEach((sheet, at) => {
    const name = sheetArea(area, at);
    files.set(name, () => namesFile({ version, area: name }, sheet));
  });
}

/** Names are found by Affiliate and rank. */
function refuseTwins(inOrder: readonly GroupDocument[]) {
  inOrder.forEach((group, at) => {
    const before = inOrder[at - 1];
    if (before !== undefined && before.affiliate === group.affiliate && before.rank === group.rank) {
      throw new RangeError(`${before.id} and ${group.id} have the same rank, ${group.rank}.`);
    }
  });
}

/** When in the week a Group first meets; those that wait for a time come last. Unit: minutes after Monday 0:00. */
function weekOf({ meetingTimes: [first] }: GroupDocument): number {
  if (first === undefined) return 7 * 24 * 60;
  const [hours = 0, minutes = 0] = first.starts.split(':').map(Number);
  return (WEEKDAYS.indexOf(first.weekday) * 24 + hours) * 60 + minutes;
}

/** Whether two boxes touch. */
const meet = (one: Box, other: Box): boolean =>
  one.south <= other.north && other.south <= one.north && one.west <= other.east && other.west <= one.east;

/**
 * Names the content: the same Groups give the same version, whatever their order.
 *
 * Source: FNV-1a (Fowler, Noll, Vo), 32 bits, over two halves of the letters.
 */
function versionOf(groups: readonly GroupDocument[]): string {
  let [one, other] = [0x811c9dc5 ^ AREA_FILE_SHAPE, 0x811c9dc5];
  for (const group of groups) {
    const text = JSON.stringify(group);
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      one = Math.imul(one ^ letter, 0x01000193);
      other = Math.imul(other ^ letter ^ (at & 0xff), 0x01000193);
    }
  }
  return [one, other].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
