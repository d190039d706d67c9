import { z } from 'zod';
import { Line } from './text.ts';

/** What stands above a page of prose. */
export const Prose = z.strictObject({
  title: Line,
  /** One sentence for search engines. */
  description: Line.optional(),
  /** False until a native speaker has read it. */
  reviewed: z.boolean().default(true),
});
export type Prose = z.infer<typeof Prose>;
