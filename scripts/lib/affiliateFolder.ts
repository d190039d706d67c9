import { existsSync } from 'node:fs';
import path from 'node:path';
import { findFiles, readBytes } from '../../src/catalog/contentFiles.ts';
import { Affiliate } from '../../src/domain/affiliate.ts';
import { Group, type GroupRecord } from '../../src/domain/group.ts';
import { readYaml } from '../../src/formats/yaml.ts';
import { readRecord, type RecordRules } from '../../src/formats/yamlRecord.ts';

/** An affiliate's listings as they are now. */
export interface AffiliateListings {
  readonly existing: readonly GroupRecord[];
  readonly unreadable: readonly { readonly name: string; readonly sourceId?: string }[];
}

/** Reads the listings of one affiliate as the website would. Memory: all its Groups. */
export function readListings(contentFolder: string, affiliate: string, rules: RecordRules): AffiliateListings {
  const existing: GroupRecord[] = [];
  const unreadable: { name: string; sourceId?: string }[] = [];
  const { files } = findFiles(contentFolder, { folder: `groups/${affiliate}`, levels: 1, ending: '.yaml' });
  for (const { file, id: name, problem } of files) {
    const read = problem === undefined ? readBytes(contentFolder, file) : { problem };
    const reading = 'bytes' in read ? readRecord(read.bytes, Group, rules) : read;
    if ('record' in reading) existing.push({ ...reading.record, id: `${affiliate}/${name}` });
    else unreadable.push({ name, ...('bytes' in read ? readSource(read.bytes) : {}) });
  }
  return { existing, unreadable };
}

/** The affiliate's own file: `undefined` where there is none. Throws: when it has an error. */
export function readAffiliate(contentFolder: string, affiliate: string, rules: RecordRules): Affiliate | undefined {
  const file = `affiliates/${affiliate}.yaml`;
  if (!existsSync(path.join(contentFolder, file))) return undefined;
  const read = readBytes(contentFolder, file);
  const reading = 'bytes' in read ? readRecord(read.bytes, Affiliate, rules) : { problems: [read.problem] };
  if ('record' in reading) return reading.record;
  const [problem] = reading.problems;
  throw new Error(`${file} has an error: ${problem?.message ?? ''} Run npm run validate, mend it, then import again.`);
}

/** Former addresses inside an affiliate's folder that listings of other affiliates claim. Looked up when first asked for. */
export function formerAddressFinder(contentFolder: string, affiliate: string): (name: string) => boolean {
  let former: ReadonlySet<string> | undefined;
  return (name) => {
    former ??= new Set(findFormer(contentFolder, affiliate));
    return former.has(`${affiliate}/${name}`);
  };
}

function findFormer(contentFolder: string, affiliate: string): readonly string[] {
  const { files } = findFiles(contentFolder, { folder: 'groups', levels: 2, ending: '.yaml' });
  return files.flatMap(({ file, id, problem }) => {
    if (problem !== undefined || id.startsWith(`${affiliate}/`)) return [];
    const read = readBytes(contentFolder, file);
    if (!('bytes' in read) || !Buffer.from(read.bytes).includes(`${affiliate}/`)) return [];
    const reading = readYaml(read.bytes);
    const formerly: unknown = 'value' in reading ? lineOf(reading.value, 'formerly') : undefined;
    return Array.isArray(formerly) ? formerly.filter((one) => typeof one === 'string') : [];
  });
}

/** The Feed's id in a file that is otherwise wrong, so that its record is not taken for a new Group. */
function readSource(bytes: Uint8Array): { readonly sourceId?: string } {
  const reading = readYaml(bytes);
  const id = 'value' in reading ? lineOf(lineOf(reading.value, 'source'), 'id') : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { sourceId: String(id) } : {};
}

const lineOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
