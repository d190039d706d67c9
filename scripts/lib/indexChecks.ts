import type { Meilisearch } from 'meilisearch';
import { milesBetween } from '../../src/domain/distance.ts';
import type { GroupDocument } from '../../src/domain/groupDocument.ts';
import type { CandidateRequest } from '../../src/search/engine.ts';
import { meilisearchEngine } from '../../src/search/meilisearchEngine.ts';
import { INDEX_SETTINGS } from '../../src/search/meilisearchIndex.ts';
import { wrongSettings } from './indexPlan.ts';
import type { IndexTarget } from './indexTarget.ts';

/** Unit: milliseconds. A server that has just indexed a hundred thousand Groups may be out of breath. */
const PATIENCE = 20_000;

const PROBE_MILES = 30;

/**
 * Checks an index before anybody relies on it: its settings, its count, and three
 * searches as the site asks them: around a point, in a state, and for words.
 *
 * Throws: with what is wrong.
 */
export async function checkIndex(
  client: Meilisearch,
  { url, index, adminKey }: IndexTarget,
  documents: readonly GroupDocument[],
): Promise<void> {
  const wrong = wrongSettings(INDEX_SETTINGS, { ...(await client.index(index).getSettings()) });
  if (wrong.length > 0) throw new Error(`The index did not take these settings: ${wrong.join(', ')}.`);
  const { numberOfDocuments } = await client.index(index).getStats();
  if (numberOfDocuments !== documents.length) {
    throw new Error(`The index holds ${numberOfDocuments} Groups, and ${documents.length} were sent.`);
  }
  const engine = meilisearchEngine({ url, index, key: adminKey, patience: PATIENCE });
  for (const { what, request, expected } of probes(documents)) {
    const answer = await engine.candidates(request);
    if (!answer.arrived) {
      if (answer.failure === 'too-many') continue;
      throw new Error(`A search ${what} failed: ${answer.failure}.`);
    }
    const found = new Set(answer.candidates.map(({ affiliate, rank }) => `${affiliate} ${rank}`));
    const missing = expected.filter(({ affiliate, rank }) => !found.has(`${affiliate} ${rank}`));
    if (missing.length > 0) throw new Error(`A search ${what} misses ${missing.map(({ id }) => id).join(', ')}.`);
  }
}

interface Probe {
  readonly what: string;
  readonly request: CandidateRequest;
  /** All of these have to be found; more may be. */
  readonly expected: readonly GroupDocument[];
}

/** Taken from the middle, where no first page or first batch would hold them by chance. */
function probes(documents: readonly GroupDocument[]): readonly Probe[] {
  const placed = documents.filter(({ point }) => point !== undefined);
  const centre = placed[Math.floor(placed.length / 2)]?.point;
  const one = documents[Math.floor(documents.length / 2)];
  return [
    ...(centre === undefined
      ? []
      : [
          {
            what: 'around a point',
            request: { around: { centre, miles: PROBE_MILES } },
            expected: placed.filter(({ point }) => point !== undefined && milesBetween(centre, point) <= PROBE_MILES),
          },
        ]),
    ...(one === undefined
      ? []
      : [
          {
            what: `in ${one.state}`,
            request: { state: one.state },
            expected: documents.filter(({ state }) => state === one.state),
          },
          { what: 'for words', request: { everywhere: true, words: one.name } as const, expected: [one] },
        ]),
  ];
}
