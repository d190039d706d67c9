import '../domain/withoutEval.ts';
import { z } from 'zod';
import type { GroupDocument } from '../domain/groupDocument.ts';
import { GroupDocumentSchema } from '../domain/groupDocumentSchema.ts';
import type { ServerQuery } from './meilisearchQueries.ts';

/** What a server found for one question: Groups, and how many there are of them in all. */
export interface Found {
  readonly documents: readonly GroupDocument[];
  readonly total: number;
}

const Answer = z.object({
  results: z.array(
    z.object({
      indexUid: z.string(),
      hits: z.array(GroupDocumentSchema),
      // An index in which no Group has a state yet, because there is none, has no such facet.
      facetDistribution: z.object({ state: z.record(z.string(), z.int().min(0)).default({}) }),
    }),
  ),
});

/**
 * Reads the answer to `queries`, in their order. `undefined` where it is none: of
 * another index, of another number of questions, with a document that is no Group, or
 * with fewer Groups than it says there are and than were asked for.
 */
export function readAnswer(content: unknown, queries: readonly ServerQuery[]): readonly Found[] | undefined {
  const parsed = Answer.safeParse(content);
  if (!parsed.success || parsed.data.results.length !== queries.length) return undefined;
  const found: Found[] = [];
  for (const [index, { indexUid, hits, facetDistribution }] of parsed.data.results.entries()) {
    const query = queries[index];
    const total = Object.values(facetDistribution.state).reduce((sum, count) => sum + count, 0);
    if (query?.indexUid !== indexUid || hits.length !== Math.min(total, query.limit)) return undefined;
    found.push({ documents: hits, total });
  }
  return found;
}
