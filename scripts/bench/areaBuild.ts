import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import type { BenchPart } from './table.ts';

const Measured = z.object({
  cutting: z.number(),
  writing: z.number(),
  files: z.number(),
  megabytes: z.number(),
  index: z.number(),
  held: z.number(),
  peak: z.number(),
});

/** How long the area files take to make and how much memory, each number of Groups in a process of its own. */
export const areaBuild: BenchPart = (print) => {
  const rows = [1_000, 10_000, 100_000].map((count) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(import.meta.dirname, 'areaBuildOnce.ts'), String(count)],
      {
        encoding: 'utf8',
      },
    );
    if (stdout === '') throw new Error(stderr);
    const { cutting, writing, files, megabytes, index, held, peak } = Measured.parse(JSON.parse(stdout));
    return [count.toLocaleString('en'), cutting, writing, files, megabytes, index, held, peak];
  });
  print({
    title: 'Area files: making them',
    columns: [
      'Groups',
      'cut, CPU s',
      'lay out, CPU s',
      'files',
      'all, MB',
      'index, brotli kB',
      'Groups alone, MB',
      'peak memory, MB',
    ],
    rows,
  });
};
