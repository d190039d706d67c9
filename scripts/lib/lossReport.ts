import type { FeedFiles } from '../../src/formats/feedsOut/feedFiles.ts';
import { countLosses, type LossCount } from '../../src/formats/feedsOut/loss.ts';
import type { Edition, Published } from '../../src/formats/feedsOut/outFormat.ts';

/** What an export says of one format. */
export interface FormatReport {
  readonly file: string;
  /** Unit: bytes, of the whole. */
  readonly bytes: number;
  /** How many files it became; 1 where it was not too large. */
  readonly files: number;
  readonly groups: number;
  readonly losses: readonly LossCount[];
}

/** For each format, how many Groups each of its losses touches. */
export const lossReport = (
  feeds: readonly FeedFiles[],
  groups: readonly Published[],
  edition: Edition,
): readonly FormatReport[] =>
  feeds.map(({ format, bytes, files }) => ({
    ...{ file: format.file, bytes, files: files.length, groups: groups.length },
    losses: countLosses(format.losses, groups, edition),
  }));

/** The report for people. Losses that touch no Group are left out. */
export function lossTable(report: readonly FormatReport[]): string {
  return report
    .map(({ file, bytes, files, groups, losses }) => {
      const touched = losses.filter((loss) => loss.groups > 0);
      const head = `${file}: ${groups} groups, ${bytes.toLocaleString('en-US')} bytes${files === 1 ? '' : `, in ${files} files`}`;
      if (touched.length === 0) return `${head}\n  Nothing is lost.`;
      const lines = touched.map(
        ({ code, how, groups: number }) => `  ${String(number).padStart(7)}  ${how.padEnd(9)} ${code}`,
      );
      return [head, ...lines].join('\n');
    })
    .join('\n');
}
