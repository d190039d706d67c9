import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../src/domain/issue.ts';

/** Turns the file of an Issue into a path that someone can open from where the command runs. */
export type Locate = (file: string) => string;

/**
 * Files of an Issue are inside the content folder, or in the project's own where
 * that folder has none. The environment is no file.
 */
export function locateIn(
  { contentFolder, projectContentFolder }: { contentFolder: string; projectContentFolder: string },
  workingFolder: string,
): Locate {
  return (file) => {
    if (file === 'environment') return file;
    const own = path.join(contentFolder, file);
    const full = file === 'settings.yaml' && !existsSync(own) ? path.join(projectContentFolder, file) : own;
    const relative = path.relative(workingFolder, full);
    return relative.startsWith('..') ? full : relative.replaceAll(path.sep, '/');
  };
}

/** For a person at a terminal: each place once, what is wrong there below it, and a count at the end. */
export function reportToTerminal(
  issues: readonly Issue[],
  { files, locate }: { files: number; locate: Locate },
): string {
  const places = Map.groupBy(issues, placeOf(locate));
  const width = Math.min(30, Math.max(0, ...issues.map(({ field = '' }) => field.length)));
  const blocks = [...places].map(([place, found]) => {
    const lines = found.map(({ field = '', message, severity }) => {
      const start = field === '' ? '' : `${field.padEnd(width)}  `;
      return `  ${start}${severity === 'warning' ? 'Warning: ' : ''}${message}`;
    });
    return [place, ...lines].join('\n');
  });
  return [...blocks, '', summary(issues, files)].join('\n').trimStart();
}

export const sayAccepted = (number: number): string =>
  `${count(number, 'issue')} more ${number === 1 ? 'is' : 'are'} accepted in known-issues.yaml and not shown.`;

/** Where each kind of Issue is explained. */
export const pageOf = ({ code }: Pick<Issue, 'code'>): string => `docs/issues/${code}.md`;

function summary(issues: readonly Issue[], files: number): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const spoilt = new Set(issues.map(({ file }) => file)).size;
  const pages = [...new Set(issues.map(pageOf))].sort();
  const counts = `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')} in ${spoilt} of ${count(Math.max(files, spoilt), 'file')}.`;
  return [counts, ...pages].join('  ');
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const placeOf =
  (locate: Locate) =>
  ({ file, line }: Issue): string =>
    line === undefined ? locate(file) : `${locate(file)}:${line}`;

/** For a proposed change on GitHub: one workflow command per Issue. Source: docs.github.com, "Workflow commands". */
export function reportToGitHub(issues: readonly Issue[], locate: Locate): string {
  return issues
    .map(({ severity, file, line, field, message, code }) => {
      const place = `file=${escapeProperty(locate(file))}${line === undefined ? '' : `,line=${line}`}`;
      const text = `${field === undefined ? '' : `${field}: `}${message} See docs/issues/${code}.md.`;
      return `::${severity} ${place},title=${code}::${escapeText(text)}`;
    })
    .join('\n');
}

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
