import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { refuseFileName, twinKey } from '../domain/fileName.ts';
import type { Issue } from '../domain/issue.ts';
import { MOST_BYTES, tooLarge } from '../formats/fileText.ts';
import type { Problem } from '../formats/problem.ts';
import { issueIn } from '../formats/yamlRecord.ts';

/** One file that holds, or ought to hold, a record. */
export interface ContentFile {
  /** Its path inside the content folder, with forward slashes. */
  readonly file: string;
  /** Its path inside the folder of its kind, without the ending: `nami-example/tuesday`. */
  readonly id: string;
  /** Why it cannot be read at all. */
  readonly problem?: Problem;
}

/** One folder of the content and what its files look like. */
export interface Kind {
  readonly folder: string;
  /** 1 for `affiliates/x.yaml`, 2 for `groups/x/y.yaml`. */
  readonly levels: 1 | 2;
  readonly ending: '.yaml' | '.md';
}

export interface FoundFiles {
  /** In order of path, so that every machine agrees. */
  readonly files: readonly ContentFile[];
  /** What is wrong with anything that is no record: strange files, links to elsewhere. */
  readonly issues: readonly Issue[];
}

/** Every file of one kind. Links are never followed: they may lead out of the content. */
export function findFiles(contentFolder: string, kind: Kind): FoundFiles {
  const issues: Issue[] = [];
  const found: ContentFile[] = [];
  const note = (file: string, message: string) => issues.push(issueIn(file, { code: 'file-type', message }));
  const walk = (folder: string) => {
    for (const entry of listFolder(path.join(contentFolder, folder))) {
      const file = `${folder}/${entry.name}`;
      if (isIgnored(entry.name)) continue;
      if (entry.isDirectory()) walk(file);
      else if (!RECORD_ENDING[kind.ending].test(entry.name)) {
        note(file, entry.isSymbolicLink() ? NO_LINKS : sayEnding(kind.ending));
      } else {
        const id = file.slice(kind.folder.length + 1).replace(/\.[^.]+$/u, '');
        const problem = problemWith(entry, id, kind);
        found.push(problem === undefined ? { file, id } : { file, id, problem });
      }
    }
  };
  const top = lstatSync(path.join(contentFolder, kind.folder), { throwIfNoEntry: false });
  if (top?.isDirectory() === true) walk(kind.folder);
  else if (top?.isSymbolicLink() === true) note(kind.folder, NO_LINKS);
  else if (top !== undefined) note(kind.folder, 'This ought to be a folder. Rename or remove the file.');
  return { files: settleTwins(found.sort(byFile)), issues };
}

/** Folders and files of the content that nothing reads: most often a slip in a folder's name. */
export function findStrangers(contentFolder: string, known: readonly string[]): readonly Issue[] {
  return listFolder(contentFolder)
    .filter(({ name }) => !known.includes(name) && !isIgnored(name))
    .map(({ name }) => {
      const message = `Nothing reads this. The content is in ${known.join(', ')}. Rename it, or move it out of the content.`;
      return issueIn(name, { code: 'file-type', message });
    });
}

/** The bytes of a record, or why they cannot be had. */
export function readBytes(
  contentFolder: string,
  file: string,
): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  try {
    const { size } = lstatSync(path.join(contentFolder, file));
    return size > MOST_BYTES ? { problem: tooLarge(size) } : { bytes: readFileSync(path.join(contentFolder, file)) };
  } catch (thrown) {
    const why = thrown instanceof Error && 'code' in thrown ? ` (${String(thrown.code)})` : '';
    return { problem: { code: 'file-type', message: `This file cannot be opened${why}. Check who may read it.` } };
  }
}

const RECORD_ENDING = { '.yaml': /\.ya?ml$/iu, '.md': /\.(md|markdown)$/iu } as const;

function isIgnored(name: string): boolean {
  return name === 'README.md' || name.startsWith('._') || (name.startsWith('.') && !RECORD_ENDING['.yaml'].test(name));
}

function listFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function problemWith(entry: Dirent, id: string, { levels, ending }: Kind): Problem | undefined {
  if (entry.isSymbolicLink()) return { code: 'file-type', message: NO_LINKS };
  if (!entry.isFile()) return { code: 'file-type', message: 'This is not an ordinary file. Remove it.' };
  if (!entry.name.endsWith(ending)) return { code: 'file-type', message: sayEnding(ending) };
  const names = id.split('/');
  if (names.length !== levels) {
    const message = `This file is in the wrong folder. It belongs ${levels === 2 ? 'in one folder' : 'directly'} inside the folder of its kind, as the other files are.`;
    return { code: 'file-name', message };
  }
  const message = names.map(refuseFileName).find((why) => why !== undefined);
  return message === undefined ? undefined : { code: 'file-name', message };
}

/** Of names that only differ in case, spaces or hyphens, the well-formed one stays. */
function settleTwins(files: readonly ContentFile[]): readonly ContentFile[] {
  const kept = new Map(files.filter(({ problem }) => problem === undefined).map((one) => [twinKey(one.id), one.file]));
  return files.map((one) => {
    const twin = kept.get(twinKey(one.id));
    if (one.problem?.code !== 'file-name' || twin === undefined) return one;
    const message = `Some computers take this name and ${twin} for the same. Keep one of the two, under the name in small letters and hyphens.`;
    return { ...one, problem: { code: 'file-name-twin', message } };
  });
}

const NO_LINKS = 'This is a link to another place on the disk. Put the file itself here.';

const sayEnding = (ending: string): string =>
  `Only files that end in ${ending} are read here. Rename it, or move it out of the content.`;

const byFile = (one: ContentFile, other: ContentFile): number =>
  one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
